/** Grammar of what is told from the date last spoken of: il giorno dopo, lo stesso giorno, tre settimane prima, la vigilia. */
import { ARTICLE, DAY_PART, FROM, IN, OF, PLURAL } from "./lexicon.ts";
import type { Amount, Node, Parse, Unit } from "./node.ts";
import { measured, quantity, roughened, SOME } from "./relative.ts";
import { longest, says, skip, unit, word, type Source } from "./words.ts";

/** Reads the date at a place. */
type Point = (s: Source, i: number) => Parse | null;

/** `point` reads the date that the distance is counted from, where one follows: "due giorni dopo il 9 maggio". */
export function anaphora(s: Source, i: number, point: Point): Parse | null {
  return longest<Node>(sameUnit(s, i), neighbour(s, i, point), afterSpan(s, i), distance(s, i, point), eve(s, i, point));
}

const AFTER = /^(?:dopo|seguent[ei]|successiv[oaie])$/;
const BEFORE = /^(?:prima|precedent[ei])$/;
const signOf = (marker: string): 1 | -1 | 0 => (AFTER.test(marker) ? 1 : BEFORE.test(marker) ? -1 : 0);

/** lo stesso giorno, la stessa giornata, quel giorno, quello stesso anno */
function sameUnit(s: Source, i: number): Parse | null {
  let j = skip(s, i, ARTICLE, IN);
  const that = /^(?:quel|quell'|quello|quella)$/.test(word(s, j));
  if (that) j += 1;
  const same = /^stess[oa]$/.test(word(s, j));
  if (same) j += 1;
  const named: Parse<Unit> | null =
    that && DAY_PART.test(word(s, j)) ? { value: "day", end: j + 1 } : that || same ? unit(s, j) : null;
  return named && named.value !== "hour" ? { value: { kind: "same", unit: named.value, shift: 0 }, end: named.end } : null;
}

/** il giorno dopo, la settimana successiva, l'anno precedente, il successivo mese, l'indomani */
function neighbour(s: Source, i: number, point: Point): Parse | null {
  if (!ARTICLE.test(word(s, i))) return null;
  // la mattina seguente, la sera prima
  const named: Parse<Unit> | null = DAY_PART.test(word(s, i + 1)) ? { value: "day", end: i + 2 } : unit(s, i + 1);
  if (word(s, i + 1) === "indomani") return counted(s, i + 2, { unit: "day", n: 1 }, 1, point);
  if (!named || named.value === "hour" || named.value === "weekend") return null;
  const sign = signOf(word(s, named.end));
  if (sign === 0) return null;
  // "negli anni successivi" are some years, not the next one.
  if (PLURAL.test(word(s, named.end - 1)))
    return { value: { kind: "offset", amounts: [], some: named.value, sign, from: "anchor" }, end: named.end + 1 };
  if (named.value !== "day") return { value: { kind: "same", unit: named.value, shift: sign }, end: named.end + 1 };
  return counted(s, named.end + 1, { unit: "day", n: 1 }, sign, point, word(s, named.end));
}

/** a distanza di un anno, a distanza di pochi giorni; a distanza di due mesi dal vertice, whose date nobody gave */
function afterSpan(s: Source, i: number): Parse | null {
  if (!says(s, i, "a", "distanza") || !OF.test(word(s, i + 2))) return null;
  const some = SOME.test(word(s, i + 3)) ? quantity(s, i + 3) : null;
  const exact = some ? null : measured(s, i + 3);
  const end = (some ?? exact)?.end;
  if (end === undefined) return null;
  const from = FROM.test(word(s, end)) ? "event" : "anchor";
  return {
    value: { kind: "offset", amounts: exact?.value.amounts ?? [], some: some?.value.unit, sign: 1, from },
    end
  };
}

/** due giorni dopo, tre settimane prima, un anno più tardi, due giorni dopo il 9 maggio; pochi giorni dopo */
function distance(s: Source, i: number, point: Point): Parse | null {
  const soon = soonAfter(s, i, point);
  if (soon) return soon;
  const some = SOME.test(word(s, i)) ? quantity(s, i) : null;
  const exact = some ? null : measured(s, i);
  const number: Parse<Amount[]> | null = some
    ? { value: [], end: some.end }
    : exact && { value: exact.value.amounts, end: exact.end };
  if (!number) return null;
  const later = says(s, number.end, "più", "tardi");
  const sign = later ? 1 : signOf(word(s, number.end));
  if (sign === 0) return null;
  const end = number.end + (later ? 2 : 1);
  const inHours = some ? some.value.unit === "hour" : number.value.every(({ unit: of }) => of === "hour");
  const from = origin(s, end, point, word(s, number.end), inHours);
  // "più di due anni dopo": not on the day itself.
  const list = exact && exact.value.size !== "exact" ? roughened(number.value) : number.value;
  return { value: { kind: "offset", amounts: list, some: some?.value.unit, sign, from: from.value }, end: from.end };
}

/** poco prima di Natale, poco dopo il 9 maggio, subito dopo la parata del 3 settembre */
function soonAfter(s: Source, i: number, point: Point): Parse | null {
  if (!/^(?:poco|subito|immediatamente)$/.test(word(s, i))) return null;
  const sign = word(s, i + 1) === "dopo" ? 1 : word(s, i + 1) === "prima" ? -1 : 0;
  const from = sign === 0 ? null : origin(s, i + 2, point, word(s, i + 1));
  if (!from || from.value === "anchor") return null;
  return {
    value: { kind: "offset", amounts: [], some: "day", sameDay: true, sign: sign === 1 ? 1 : -1, from: from.value },
    end: from.end
  };
}

/** la vigilia, alla vigilia di Natale, alla vigilia del vertice (whose date nobody gave) */
function eve(s: Source, i: number, point: Point): Parse | null {
  if (!ARTICLE.test(word(s, i)) || word(s, i + 1) !== "vigilia") return null;
  return counted(s, i + 2, { unit: "day", n: 1 }, -1, point);
}

function counted(s: Source, end: number, amount: { unit: "day"; n: number }, sign: 1 | -1, point: Point, marker = ""): Parse {
  const from = origin(s, end, point, marker);
  return { value: { kind: "offset", amounts: [amount], sign, from: from.value }, end: from.end };
}

/**
 * What a distance is counted from. After "prima del …", "dopo che …" or "vigilia della …" it is the date or the event
 * named there; "il giorno dopo il presidente …" is no such case, the president being the subject, unless a date follows.
 */
function origin(s: Source, end: number, point: Point, marker: string, inHours = false): Parse<"anchor" | "event" | Node> {
  const date = point(s, end);
  if (date && (ARTICLE.test(word(s, end)) || OF.test(word(s, end)))) return { value: date.value, end: date.end };
  // "quattro giorni prima di Natale", "due giorni dopo Capodanno": a feast needs no article, and its spelling may begin before it.
  const feast = date ?? (marker && point(s, end - 1));
  if (feast && feast.value.kind === "named") return { value: feast.value, end: feast.end };
  // "poche ore dopo l'arrivo" is the day that is told.
  const occasion = inHours ? null : namedOccasion(s, end, point);
  if (occasion) return occasion;
  const event =
    marker === "dopo"
      ? /^(?:che|avere?|averl[oaie]|essere|essersi)$/.test(word(s, end))
      : OF.test(word(s, end)) || /^(?:che|al|alla|all'|allo)$/.test(word(s, end));
  return { value: event ? "event" : "anchor", end };
}

/** How many words may stand between an event and its date: la grande parata militare a Pechino del 3 settembre. */
const BESIDE = 7;
/**
 * "cinque giorni dopo la parata del 3 settembre", "il giorno dopo il vertice": the event's own day, or one that nobody gave.
 * From what happens on a day a distance is counted, which no president or minister is.
 */
function namedOccasion(s: Source, end: number, point: Point): Parse<"event" | Node> | null {
  if (!ARTICLE.test(word(s, end)) && !OF.test(word(s, end))) return null;
  const first = /^(?:grande|nuov[oa]|storic[oa]|su[oa]|stess[oa])$/.test(word(s, end + 1)) ? end + 2 : end + 1;
  if (!s.events.has(word(s, first))) return null;
  for (let k = first + 1; k <= end + BESIDE; k += 1) {
    if (!/^[\p{L}\d]/u.test(word(s, k)) || /^(?:che|ha|hanno|è|era|erano|sono|si|aveva|fu|e|ma)$/.test(word(s, k))) break;
    const date = OF.test(word(s, k)) || word(s, k) === "nel" ? point(s, k) : null;
    if (date) return { value: date.value, end: date.end };
  }
  return { value: "event", end };
}
