/** Grammar of parts and members of a period: a fine gennaio, la terza settimana di luglio, il resto dell'anno. */
import { ARTICLE, MY, OF } from "./lexicon.ts";
import { isDayLike, type Node, type Parse, type Part } from "./node.ts";
import { relativePoint } from "./relative.ts";
import { calendarPoint } from "./written.ts";
import { dayNumber, longest, monthAndYear, ofYear, rank, season, skip, unit, weekday, word, year, type Source } from "./words.ts";

const PARTS: [RegExp, Part][] = [
  [/^(?:inizio|inizi|principio|esordio)$/, "early"],
  [/^metà$/, "mid"],
  [/^(?:fine|finire|termine)$/, "late"]
];

/** a fine gennaio, a metà marzo, all'inizio dell'anno, ai primi di maggio, nella prima metà di maggio, fine mese */
export function part(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, /^(?:a|di|per|entro|verso|in|da)$/);
  const number = rank(s, j);
  if (number && j > i) {
    // la prima decade di ottobre: ten days of a month
    const ten =
      word(s, number.end) === "decade"
        ? ([null, "first-days", "second-ten", "last-days"] as const)[number.value < 0 ? 3 : number.value]
        : null;
    const month = ten ? partOf(s, i, number.end + 1, ten) : null;
    if (month?.value.kind === "part" && monthly(month.value.of)) return month;
    const half =
      number.value > 0 &&
      number.value <= 2 &&
      /^(?:metà|quindicina)$/.test(word(s, number.end)) &&
      (number.value === 1 ? "first-half" : "second-half");
    if (half) return partOf(s, i, number.end + 1, half);
    const edge = number.value === 1 ? "first-days" : number.value === -1 ? "last-days" : null;
    const days = word(s, number.end) === "giorni" ? number.end + 1 : number.end;
    const plural = /^(?:primi|ultimi|primissimi)$/.test(word(s, j));
    return edge && plural && (OF.test(word(s, days)) || word(s, days) === "anni") ? partOf(s, i, days, edge) : null;
  }
  const found = PARTS.find(([pattern]) => pattern.test(word(s, j)));
  return found ? partOf(s, i, j + 1, found[1]) : null;
}

const monthly = (node: Node): boolean => node.kind === "month" || (node.kind === "period" && node.unit === "month");

function partOf(s: Source, start: number, i: number, name: Part): Parse | null {
  const whole = container(s, i);
  // "fine settimana" without "della" is the weekend, which has its own reading; "la fine del 15" is no part of a day.
  if (!whole || isDayLike(whole.value) || whole.value.kind === "named") return null;
  if (whole.value.kind === "period" && whole.value.unit === "week" && name === "late" && !OF.test(word(s, i))) return null;
  return start < i ? { value: { kind: "part", part: name, of: whole.value }, end: whole.end } : null;
}

/** What has parts: (di) gennaio, (del) 2019, (della) prossima settimana, (dell') anno, (degli) anni Novanta. */
function container(s: Source, i: number): Parse | null {
  const of = skip(s, i, OF);
  const j = of > i && MY.test(word(s, of)) ? of + 1 : of;
  const named = unit(s, j);
  const inUnit: Parse | null =
    named && !["hour", "day", "weekend"].includes(named.value)
      ? { value: { kind: "period", unit: named.value, shift: 0 }, end: named.end }
      : null;
  const bareSeason = season(s, j);
  const inSeason: Parse | null = bareSeason && { value: { kind: "season", season: bareSeason.value }, end: bareSeason.end };
  const point = longest<Node>(
    calendarPoint(s, Math.min(j, i)),
    calendarPoint(s, j),
    relativePoint(s, Math.min(j, i)),
    relativePoint(s, j)
  );
  return longest<Node>(monthAndYear(s, j, true), ofYear(year(s, j)), inSeason, inUnit, point);
}

/** nel primo trimestre del 2024, la terza settimana di luglio, il primo venerdì di maggio, l'ultimo weekend del mese */
export function nth(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, /^(?:in|di)$/);
  const number = rank(s, j);
  if (!number) return null;
  const day = weekday(s, number.end);
  const one = unit(s, number.end);
  const counted = day ? { weekday: day.value } : one && !["hour", "day", "year", "decade"].includes(one.value) ? one.value : null;
  if (counted === null) return null;
  const end = (day ?? one)!.end;
  const periodic = counted === "quarter" || counted === "semester";
  const whole = OF.test(word(s, end)) ? container(s, end) : null;
  if (whole) return { value: { kind: "nth", n: number.value, unit: counted, of: whole.value }, end: whole.end };
  if (periodic && number.value <= 4) {
    const given = year(s, end);
    return {
      value: { kind: "nth", n: number.value, unit: counted, of: given && { kind: "year", year: given.value } },
      end: given?.end ?? end
    };
  }
  // la seconda domenica, no month: of the month of publication
  return day && j > i && !/^(?:consecutiv|di|dopo)/.test(word(s, end))
    ? { value: { kind: "nth", n: number.value, unit: counted, of: { kind: "period", unit: "month", shift: 0 } }, end }
    : null;
}

/** il resto della settimana, nel resto dell'anno */
export function rest(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE);
  const whole = word(s, j) === "resto" && OF.test(word(s, j + 1)) ? container(s, j + 1) : null;
  return whole && { value: { kind: "rest", of: whole.value }, end: whole.end };
}

/** la settimana del 16 settembre, il mese del 16 settembre, il weekend del 20 settembre, il fine settimana del 20 e 21 settembre */
export function weekOf(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, /^in$/);
  const whole = unit(s, j);
  if (!whole || !["week", "month", "weekend"].includes(whole.value) || !OF.test(word(s, whole.end))) return null;
  // "del 20 e 21 settembre", "del 20-21 settembre": the second day has the month
  const two = dayNumber(s, whole.end + 1) && /^(?:e|-|–|\/)$/.test(word(s, whole.end + 2));
  const day = calendarPoint(s, two ? whole.end + 3 : whole.end);
  if (whole.value === "weekend")
    return day?.value.kind === "day" ? { value: { kind: "weekend-of", day: day.value }, end: day.end } : null;
  return day?.value.kind === "day" ? { value: { kind: "nth", n: 0, unit: whole.value, of: day.value }, end: day.end } : null;
}
