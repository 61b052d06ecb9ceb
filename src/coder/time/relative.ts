/** Grammar of what is told from the day of publication: ieri, lunedì, il mese scorso, due giorni fa, nei prossimi mesi. */
import { ARTICLE, DAY_PART, DAY_WORDS, IN, MY, OF, PLURAL, ROUGHLY, UNIT_DAYS, which } from "./lexicon.ts";
import { remembered } from "../model/memo.ts";
import type { Amount, Node, Parse } from "./node.ts";
import { count, longest, phraseReader, says, shiftBeside, shiftOf, skip, unit, weekday, word, type Source } from "./words.ts";

export const relativePoint = remembered((s: Source, i) =>
  longest<Node>(dayWord(s, i), weekdayAlone(s, i), weekdayOfWeek(s, i), period(s, i), stretch(s, i), ago(s, i), inSomeTime(s, i))
);

/** The day so many days after that of publication, before it where negative. */
const daysFromNow = (shift: number): Node => ({ kind: "period", unit: "day", shift });

/** Some of a unit, nobody says how many, beside the one of publication. */
const someOf = (unit: Amount["unit"], side: Side): Node => ({ kind: "stretch", unit, n: null, side, upTo: "neighbour" });
type Side = "past" | "future";

/** l'altro giorno, l'altra sera, qualche sera fa: not long ago */
const SOME_DAYS_AGO = someOf("day", "past");

/** oggi, ieri sera, l'altro ieri, stamattina, questa mattina, in mattinata, nella notte */
function dayWord(s: Source, i: number): Parse | null {
  const j = skip(s, i, /^(?:l'|d'|di|dell'|all'|nella|della|la)$/);
  const before = says(s, j, "altro", "ieri") ? 2 : says(s, j, "ieri", "l'", "altro") || says(s, j, "ier", "l'", "altro") ? 3 : 0;
  if (before > 0) return { value: daysFromNow(-2), end: j + before };
  if (/^altr[oa]$/.test(word(s, j)) && j > i && (word(s, j + 1) === "giorno" || DAY_PART.test(word(s, j + 1))))
    return word(s, i) === "l'" || word(s, i) === "dell'" ? { value: SOME_DAYS_AGO, end: j + 2 } : null;
  // l'altra settimana, l'altro mese: the last, or the one before it
  const other = word(s, i) === "l'" && /^altr[oa]$/.test(word(s, j)) ? unit(s, j + 1) : null;
  if (other && other.value !== "hour") {
    const period = (shift: number): Node => ({ kind: "period", unit: other.value, shift });
    return { value: { kind: "range", from: period(-2), to: period(-1) }, end: other.end };
  }
  if (word(s, i) === "qualche" && DAY_PART.test(word(s, i + 1)) && /^(?:fa|addietro)$/.test(word(s, i + 2)))
    return { value: SOME_DAYS_AGO, end: i + 3 };
  if (says(s, j, "avant'", "ieri")) return { value: daysFromNow(-2), end: j + 2 };
  if (says(s, j, "domani", "l'", "altro")) return { value: daysFromNow(2), end: j + 3 };
  if (says(s, j, "dopo", "domani")) return { value: daysFromNow(2), end: j + 2 };
  const shift = Object.hasOwn(DAY_WORDS, word(s, j)) ? DAY_WORDS[word(s, j)] : null;
  if (shift !== null) {
    if (j > i && /^(?:nella|la|della)$/.test(word(s, i)) && !word(s, j).startsWith("odiern")) return null;
    return { value: daysFromNow(shift), end: word(s, j + 1).startsWith("giornat") ? j + 2 : j + 1 };
  }
  if (/^giornata$/.test(word(s, j)) && word(s, j + 1) === "odierna") return { value: daysFromNow(0), end: j + 2 };
  // la notte scorsa, nella scorsa notte: begun yesterday, ended today
  const late = DAY_PART.test(word(s, j)) ? j : j + 1;
  if (DAY_PART.test(word(s, late)) && /^scors[ao]$/.test(word(s, late === j ? j + 1 : j)))
    return { value: { kind: "range", from: daysFromNow(-1), to: daysFromNow(0) }, end: j + 2 };
  if (/^(?:questa|questo)$/.test(word(s, i)) && DAY_PART.test(word(s, i + 1))) return { value: daysFromNow(0), end: i + 2 };
  const hour: Node = { kind: "period", unit: "day", shift: 0, hour: true };
  if (word(s, i) === "in" && /^(?:giornata|mattinata|serata|nottata)$/.test(word(s, i + 1))) return { value: hour, end: i + 2 };
  // "nella notte di martedì" belongs to the Tuesday; "nella notte tra …" names its own days.
  if (
    IN.test(word(s, i)) &&
    /^(?:notte|mattina|mattinata|pomeriggio|serata)$/.test(word(s, i + 1)) &&
    !/^(?:di|del|dell'|della|tra|fra|dei)$/.test(word(s, i + 2))
  ) {
    return { value: hour, end: i + 2 };
  }
  return null;
}

/** lunedì, venerdì scorso, lo scorso venerdì, questa domenica; not ogni lunedì, il lunedì (every Monday is no date) */
function weekdayAlone(s: Source, i: number): Parse | null {
  let j = skip(s, i, ARTICLE, /^(?:di|per|entro)$/);
  const before = which(word(s, j));
  if (before) j += 1;
  const named = weekday(s, j);
  if (!named || /^(?:ogni|tutti|tutte|i|le)$/.test(word(s, j - 1))) return null;
  const after = which(word(s, named.end));
  // Neither is "il lunedì": with nothing but its article a weekday comes every week.
  if (!before && !after && /^(?:il|la)$/.test(word(s, named.end - 2))) return null;
  return {
    value: { kind: "weekday", weekday: named.value, which: before ?? after ?? undefined },
    end: after && !before ? named.end + 1 : named.end
  };
}

/** venerdì della prossima settimana; la scorsa settimana, domenica; questa settimana, di venerdì */
function weekdayOfWeek(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, /^di$/);
  const first = weekday(s, j);
  if (first) {
    const week = OF.test(word(s, first.end)) ? shiftBeside(s, first.end + 1, "settimana") : null;
    return week && { value: { kind: "weekday", weekday: first.value, week: week.value }, end: week.end };
  }
  const week = shiftBeside(s, j, "settimana");
  if (!week || word(s, week.end) !== ",") return null;
  const day = weekday(s, word(s, week.end + 1) === "di" ? week.end + 2 : week.end + 1);
  return day && { value: { kind: "weekday", weekday: day.value, week: week.value }, end: day.end };
}

/** la settimana scorsa, il prossimo mese, quest'anno, nel fine settimana, il mese in arrivo, in settimana */
function period(s: Source, i: number): Parse | null {
  let j = skip(s, i, ARTICLE, /^(?:in|a)$/);
  const before = which(word(s, j));
  if (before) j += 1;
  const own = !before && j > i && MY.test(word(s, j));
  if (own) j += 1;
  const named = unit(s, j);
  if (!named || PLURAL.test(word(s, j)) || named.value === "hour") return null;
  if (before) {
    // "l'ultimo mese" are the thirty days up to now, "l'ultimo giorno" the last of something else.
    if (/^ultim/.test(word(s, j - 1)))
      return named.value === "day" || named.value === "weekend"
        ? null
        : { value: { kind: "stretch", unit: named.value, n: 1, side: "past", upTo: "publication" }, end: named.end };
    return { value: { kind: "period", unit: named.value, shift: shiftOf(before) }, end: named.end };
  }
  const next = word(s, named.end);
  const after = which(next);
  if (after && !/^(?:ultim|quest)/.test(next))
    return { value: { kind: "period", unit: named.value, shift: shiftOf(after) }, end: named.end + 1 };
  const move = (shift: number, words: number): Parse => ({
    value: { kind: "period", unit: named.value, shift },
    end: named.end + words
  });
  if (says(s, named.end, "in", "corso")) return move(0, 2);
  if (says(s, i - 2, "nel", "corso") && OF.test(word(s, i)) && !own) return move(0, 0);
  if (says(s, named.end, "in", "arrivo") || says(s, named.end, "che", "viene")) return move(1, 2);
  if (next === "dopo" && /^(?:il|la|lo|l')$/.test(word(s, named.end + 1)) && /^prossim/.test(word(s, named.end + 2)))
    return move(2, 3);
  if (own) return named.value === "week" || named.value === "weekend" ? move(0, 0) : null;
  if (word(s, i) === "la" && named.value === "week" && !RATE.test(word(s, i - 1)) && !/[\p{L}\d]/u.test(next)) return move(0, 0);
  // "a fine settimana" is its end, "nel fine settimana" the two days.
  if (named.value === "weekend" && word(s, i) === "a")
    return { value: { kind: "part", part: "late", of: { kind: "period", unit: "week", shift: 0 } }, end: named.end };
  if (named.value === "weekend" && j > i && word(s, j - 1) !== "del") return move(0, 0);
  return word(s, i) === "in" && named.value === "week" ? move(0, 0) : null;
}

/** due volte la settimana, 500 euro la settimana, una settimana dopo la settimana */
const RATE = /^(?:volt[ae]|giorn[oi]|or[ae]|ser[ae]|euro|dollari|won|dopo|prima)$/;

export const SOME = /^(?:poch[ei]|alcun[ei]|divers[ei]|qualche|parecch[ie]|vari[e]?|numeros[ei])$/;

/** A count of units: tre giorni, un paio di settimane, or (n = null) pochi mesi, anni. */
export const quantity = remembered((s: Source, i): Parse<{ n: number | null; unit: Amount["unit"]; give?: number }> | null => {
  const some = SOME.test(word(s, i));
  const pair = says(s, i, "un", "paio", "di");
  const rough = roughCount(s, i);
  const number = rough ?? (some || pair ? null : count(s, i));
  const at = pair ? i + 3 : some ? i + 1 : number ? number.end : i;
  const named = unit(s, at);
  if (!named || (!number && !pair && !some && !PLURAL.test(word(s, at)))) return null;
  const n = pair ? 2 : (number?.value ?? null);
  const give = rough && { give: Math.ceil(0.3 * rough.value * UNIT_DAYS[named.value]) };
  return { value: { n, unit: named.value, ...give }, end: named.end };
});

/** una decina di, una ventina d', un centinaio di */
function roughCount(s: Source, i: number): Parse<number> | null {
  const many = /^una?$/.test(word(s, i)) ? ROUGHLY.get(word(s, i + 1)) : undefined;
  return many && OF.test(word(s, i + 2)) ? { value: many, end: i + 3 } : null;
}

/** What half of a unit is, and how near it is meant. */
const HALVES: Partial<Record<Amount["unit"], Amount>> = {
  hour: { unit: "hour", n: 0 },
  day: { unit: "hour", n: 12, give: 1 },
  week: { unit: "day", n: 4, give: 2 },
  month: { unit: "day", n: 15, give: 8 },
  year: { unit: "month", n: 6, give: 91 },
  decade: { unit: "year", n: 5, give: 900 }
};

const BOUNDS = {
  about: ["poco più di", "più o meno", "all' incirca", "poco oltre", "circa", "pressappoco"],
  nearly: ["poco meno di", "quasi"],
  more: ["molto più di", "ben più di", "più di", "oltre"],
  less: ["non più di", "meno di", "neanche", "nemmeno"]
};
type Bound = keyof typeof BOUNDS;

/** circa tre mesi, quasi due anni, più di due anni, meno di un mese: the words before the amount. */
const bound = phraseReader(
  Object.entries(BOUNDS).flatMap(([size, phrases]) => phrases.map((phrase) => [phrase, size as Bound] as const))
);

/** The same amounts, meant less exactly. */
export const roughened = (list: Amount[]): Amount[] =>
  list.map((amount, k) =>
    k > 0
      ? amount
      : { ...amount, give: Math.ceil(Math.max(0.25 * amount.n, amount.unit === "day" ? 1 : 0.5) * UNIT_DAYS[amount.unit]) }
  );

/** "quasi sei anni": more than five and not quite six. */
const justBelow = (list: Amount[]): Amount[] => {
  const [{ unit, n, give }] = list;
  if (list.length > 1 || n < 2 || give !== undefined || unit === "day" || unit === "hour") return roughened(list);
  const half = Math.floor(UNIT_DAYS[unit] / 2);
  return [list[0], { unit: "day", n: -half, give: half }];
};

/** An amount with what is said of its size: circa tre mesi, tre mesi circa. */
export const measured = remembered((s: Source, i): Parse<{ amounts: Amount[]; size: "exact" | "more" | "less" }> | null => {
  const lead = bound(s, i);
  const exact = amounts(s, lead?.end ?? i);
  if (!exact) return null;
  const after = word(s, exact.end) === "circa";
  const size = lead?.value ?? (after ? "about" : "exact");
  return {
    value:
      size === "about" || size === "nearly"
        ? { amounts: size === "nearly" ? justBelow(exact.value) : roughened(exact.value), size: "exact" }
        : { amounts: exact.value, size },
    end: after ? exact.end + 1 : exact.end
  };
});

/** due anni, un mese e 21 giorni, due anni e mezzo, una decina di giorni */
function amounts(s: Source, i: number): Parse<Amount[]> | null {
  const list: Amount[] = [];
  let end = i;
  while (list.length < 3) {
    const at = list.length > 0 && /^(?:,|e|ed)$/.test(word(s, end)) ? end + 1 : end;
    const next = at > end || list.length === 0 ? quantity(s, at) : null;
    if (!next || next.value.n === null) break;
    const half =
      /^(?:e|ed)$/.test(word(s, next.end)) && /^mezz[oa]$/.test(word(s, next.end + 1)) ? HALVES[next.value.unit] : undefined;
    list.push({ ...next.value, n: next.value.n });
    if (half) list.push(half);
    end = half ? next.end + 2 : next.end;
    if (half) break;
  }
  return list.length > 0 ? { value: list, end } : null;
}

/** negli ultimi tre giorni, nelle scorse settimane, nei mesi scorsi, i prossimi due anni, in questi giorni */
function stretch(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, /^in$/);
  const before = which(word(s, j));
  if (before) {
    const number = count(s, j + 1);
    const at = number ? number.end : SOME.test(word(s, j + 1)) ? j + 2 : j + 1;
    const named = PLURAL.test(word(s, at)) ? unit(s, at) : null;
    if (!named) return null;
    if (before === "this")
      return { value: { kind: "period", unit: named.value === "hour" ? "day" : "week", shift: 0 }, end: named.end };
    const upTo = /^ultim/.test(word(s, j)) || number ? "publication" : "neighbour";
    const whole = wholeDecades(named.value, word(s, j));
    return stretchOf({ unit: named.value, n: number?.value ?? null }, before, upTo, named.end, whole);
  }
  const amount = quantity(s, j);
  const after = amount && PLURAL.test(word(s, amount.end - 1)) ? which(word(s, amount.end)) : null;
  if (amount && says(s, amount.end, "in", "futuro")) return stretchOf(amount.value, "next", "publication", amount.end + 2);
  if (amount && amount.value.n !== null && says(s, amount.end, "da", "questo", "momento"))
    return stretchOf(amount.value, "next", "publication", amount.end + 3);
  // le tre settimane precedenti; without the article, "tre settimane prima" is a day
  if (
    amount &&
    amount.value.n !== null &&
    j > i &&
    PLURAL.test(word(s, amount.end - 1)) &&
    /^precedenti$/.test(word(s, amount.end))
  ) {
    return stretchOf(amount.value, "last", "anchor", amount.end + 1);
  }
  if (!amount || !after || after === "this") return null;
  const whole = wholeDecades(amount.value.unit, word(s, amount.end));
  return stretchOf(amount.value, after, amount.value.n === null ? "neighbour" : "publication", amount.end + 1, whole);
}

type Stretch = Extract<Node, { kind: "stretch" }>;

const stretchOf = (
  amount: Pick<Stretch, "unit" | "n">,
  way: "last" | "next",
  upTo: Stretch["upTo"],
  end: number,
  whole?: boolean
): Parse => ({ value: { kind: "stretch", ...amount, side: way === "last" ? "past" : "future", upTo, whole }, end });

/** The next three decades, like the next one, are the calendar's; the last two ("ultimi") reach up to now. */
const wholeDecades = (unit: Amount["unit"], side: string): boolean | undefined =>
  unit === "decade" && !side.startsWith("ultim") ? true : undefined;

/** due giorni fa, un mese e 21 giorni fa, pochi giorni fa, anni fa, tre anni or sono */
function ago(s: Source, i: number): Parse | null {
  const exact = measured(s, i);
  const loose = exact ?? quantity(s, i);
  if (!loose) return null;
  const close = /^(?:fa|addietro)$/.test(word(s, loose.end))
    ? loose.end + 1
    : says(s, loose.end, "or", "sono")
      ? loose.end + 2
      : 0;
  if (close === 0) return null;
  const late = exact && word(s, close) === "circa";
  const end = late ? close + 1 : close;
  if (exact) {
    const { size } = exact.value;
    const list = late ? roughened(exact.value.amounts) : exact.value.amounts;
    const then = { kind: "offset", amounts: list, sign: -1, from: "publication" } as const;
    if (size === "more") return { value: { kind: "earlier", than: then }, end };
    if (size === "exact") return { value: then, end };
    // "meno di un mese fa" counts from the day, not from its month.
    const from: Node = { ...then, amounts: list.map((amount) => ({ ...amount, give: 0 })) };
    return { value: { kind: "range", from, to: daysFromNow(0) }, end };
  }
  return { value: someOf((loose as Parse<Amount>).value.unit, "past"), end };
}

/** The "due giorni" of "tra due giorni" and "entro due giorni". */
export function ahead(s: Source, i: number): Parse | null {
  const exact = measured(s, i);
  if (exact?.value.size !== "exact") return null;
  const fromNow = says(s, exact.end, "da", "adesso") || says(s, exact.end, "da", "oggi");
  return {
    value: { kind: "offset", amounts: exact.value.amounts, sign: 1, from: "publication" },
    end: fromNow ? exact.end + 2 : exact.end
  };
}

/** tra due giorni, fra tre settimane, tra qualche mese */
function inSomeTime(s: Source, i: number): Parse | null {
  if (!/^(?:tra|fra)$/.test(word(s, i))) return null;
  const exact = ahead(s, i + 1);
  if (exact) return exact;
  const loose = quantity(s, i + 1);
  return loose && SOME.test(word(s, i + 1)) ? { value: someOf(loose.value.unit, "future"), end: loose.end } : null;
}
