/** Grammar of expressions that give one end only: dal 2019, da tre giorni, fino al 5 maggio, entro venerdì. */
import { bareNumber, edge } from "./edges.ts";
import { ARTICLE, FROM, OF, TO } from "./lexicon.ts";
import type { Node, Parse } from "./node.ts";
import { timedPoint } from "./point.ts";
import { ahead, measured, quantity, roughened } from "./relative.ts";
import { longest, says, unit, word, type Source } from "./words.ts";

/** dal 2019, da metà febbraio, dallo scorso autunno, a partire da lunedì, da tre giorni */
export function since(s: Source, i: number): Parse | null {
  const long = forHowLong(s, i);
  const lead = says(s, i, "a", "partire") ? i + 2 : /^(?:fin|sin)$/.test(word(s, i)) ? i + 1 : i;
  const edged = FROM.test(word(s, lead)) ? edge(s, lead + 1) : null;
  // "dal 15" and "dal 2019" are dates, "da 15" and "da 2000" counts.
  const start = edged && word(s, lead) === "da" && edged.end === lead + 2 && bareNumber(edged.value) ? null : edged;
  const then: Parse | null = says(s, lead, "da", "allora") ? { value: { kind: "then" }, end: lead + 2 } : null;
  const parse = longest<Node>(start, long, then);
  return parse && { value: { kind: "since", of: parse.value }, end: parse.end };
}

/** dopo il 2019, which begins there; prima del 2018, whose day nobody gives; not "la prima del 2018" */
export function sideOf(s: Source, i: number): Parse | null {
  const after = word(s, i) === "dopo";
  if (!after && !(word(s, i) === "prima" && OF.test(word(s, i + 1)) && !ARTICLE.test(word(s, i - 1)))) return null;
  const date = timedPoint(s, i + 1);
  if (!date || date.value.kind === "same" || date.value.kind === "offset" || date.value.kind === "stretch") return null;
  if (after) return { value: { kind: "since", of: date.value }, end: date.end };
  return { value: { kind: "offset", amounts: [], sign: -1, from: "event" }, end: date.end };
}

/** fino al 5 maggio, entro la fine dell'anno, entro venerdì, fino a oggi */
export function until(s: Source, i: number): Parse | null {
  const fino = /^(?:fino|sino)$/.test(word(s, i)) && TO.test(word(s, i + 1));
  if (!fino && word(s, i) !== "entro") return null;
  const parse = longest<Node>(fino ? null : ahead(s, i + 1), fino ? null : current(s, i + 1), edge(s, fino ? i + 2 : i + 1));
  return parse && { value: { kind: "until", of: parse.value }, end: parse.end };
}

/** entro l'anno, entro il mese, entro la settimana: the one that is running */
function current(s: Source, i: number): Parse | null {
  const named = ARTICLE.test(word(s, i)) ? unit(s, i + 1) : null;
  return named && /^(?:week|month|year)$/.test(named.value)
    ? { value: { kind: "period", unit: named.value, shift: 0 }, end: named.end }
    : null;
}

/** da tre giorni, da due anni, da mesi: how long something has been going on */
function forHowLong(s: Source, i: number): Parse | null {
  if (word(s, i) !== "da") return null;
  const exact = measured(s, i + 1);
  const next = exact?.end ?? i + 2;
  // "da anni di guerra" is where something comes from; "chiedono da mesi di poter tornare" how long they have asked.
  const of = word(s, next) === "di" && !/[aei]r(?:e|si)?$/.test(word(s, next + 1));
  if (of || /^(?:fa|dopo|prima|da|e)$/.test(word(s, next))) return null;
  if (exact) {
    const { amounts: list, size } = exact.value;
    return {
      value: { kind: "offset", amounts: size === "exact" ? list : roughened(list), sign: -1, from: "publication" },
      end: exact.end
    };
  }
  const loose = quantity(s, i + 1);
  return loose
    ? { value: { kind: "stretch", unit: loose.value.unit, n: null, side: "past", upTo: "publication" }, end: loose.end }
    : null;
}
