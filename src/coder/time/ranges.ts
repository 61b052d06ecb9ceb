/** Grammar of dates together: dal 3 al 5 settembre, tra lunedì e mercoledì, il 3 e 4 settembre, nel 2018, nel 2019 e nel 2023. */
import { bareNumber, edge, firstEdge } from "./edges.ts";
import { ARTICLE, FROM, TO, which } from "./lexicon.ts";
import { isDayLike, type Node, type Parse } from "./node.ts";
import { timedPoint } from "./point.ts";
import { longest, month, shiftOf, skip, touches, word, yearPhrase, type Source } from "./words.ts";
import { monthShift } from "./written.ts";

/** dal 3 al 5 settembre, tra il 3 e il 5, da domenica a mercoledì, dal 2014 al 2018, 3-5 settembre, 2014-2018 */
export function range(s: Source, i: number): Parse | null {
  const open = opening(s, i);
  const first = firstEdge(s, open.start);
  if (!first) return null;
  const link = linkAt(s, first.end, open);
  const second =
    link && longest<Node>(edge(s, link.end), link.dash ? shortYear(s, link.end, first.value) : edge(s, link.end - 1));
  if (!link || !second) return null;
  const parse = withMonthAfter(s, shareRange(first.value, second.value), second.end);
  if (!parse || !isDated(parse.value, open, link.dash)) return null;
  return open.week === undefined ? parse : { value: inWeek(parse.value, open.week), end: parse.end };
}

/** How a range begins: with "dal", with "tra", with a week that holds it, or with its first date. */
interface Opening {
  start: number;
  by: "from" | "between" | "date";
  /** An article or its fusion makes a bare number a date: "dal 10", "tra il 10", not "da 10" nor "tra 10". */
  article: boolean;
  week?: number;
}

const LEAD = /^(?:il|l'|nel)$/;

function opening(s: Source, i: number): Opening {
  const between = /^(?:tra|fra)$/;
  // la prossima settimana tra mercoledì e venerdì: the frame that both ends stand in
  const j = skip(s, i, ARTICLE);
  const framed = which(word(s, j));
  const opener = word(s, j + 2);
  if (framed && word(s, j + 1) === "settimana" && (between.test(opener) || FROM.test(opener))) {
    return { start: j + 3, by: between.test(opener) ? "between" : "from", article: false, week: shiftOf(framed) };
  }
  if (FROM.test(word(s, i))) return { start: i + 1, by: "from", article: word(s, i) !== "da" };
  if (between.test(word(s, i))) return { start: i + 1, by: "between", article: LEAD.test(word(s, i + 1)) };
  return { start: LEAD.test(word(s, i)) ? i + 1 : i, by: "date", article: LEAD.test(word(s, i)) };
}

/** What joins the ends: al, fino al, e (after tra), a dash; with no opening word only "fino al" and a dash will do. */
function linkAt(s: Source, i: number, open: Opening): { end: number; dash: boolean } | null {
  if (/^[-–]$/.test(word(s, i))) return { end: i + 1, dash: true };
  if (/^(?:fino|sino)$/.test(word(s, i)) && TO.test(word(s, i + 1))) return { end: i + 2, dash: false };
  const joins = open.by === "between" ? /^(?:e|ed)$/.test(word(s, i)) : open.by === "from" && TO.test(word(s, i));
  return joins ? { end: i + 1, dash: false } : null;
}

/** The 53 of 1950-53. */
function shortYear(s: Source, i: number, first: Node): Parse | null {
  if (
    first.kind !== "year" ||
    !/^\d\d$/.test(word(s, i)) ||
    !touches(s, i) ||
    (touches(s, i + 1) && /^[-./]$/.test(word(s, i + 1)))
  )
    return null;
  const value = first.year - (first.year % 100) + Number(word(s, i));
  return { value: { kind: "year", year: value }, end: i + 1 };
}

/** Whether two ends make dates rather than counts ("da 10 a 20", "tra 10 e 20", "12-15", "2000-1500"). */
function isDated(node: Node, open: Opening, dash: boolean): boolean {
  if (node.kind !== "range") return false;
  const { from, to } = node;
  if (from.kind === "year" && to.kind === "year") return from.year < to.year && (open.article || dash || open.by === "date");
  if (dash && open.by === "date" && from.kind !== "day") return false;
  return !bareNumber(from) || (open.article && !(dash && open.by === "date"));
}

/** Gives a bare first end the month and year of the second; null where they are not of one kind. */
function shareRange(from: Node, to: Node): Node | null {
  if (from.kind === "day" && to.kind === "day") {
    const month = from.month ?? to.month;
    return { kind: "range", from: { ...from, month, year: from.year ?? to.year }, to: { ...to, month: to.month ?? month } };
  }
  if (from.kind === "day" && from.month === undefined && from.weekday === undefined) return null;
  if (from.kind === "month" && to.kind === "month") return { kind: "range", from: { ...from, year: from.year ?? to.year }, to };
  if (from.kind === "offset" || to.kind === "offset") return null;
  return { kind: "range", from, to };
}

/** dal 4 al 22 (di) questo mese, dal 4 al 23 nel prossimo mese */
function withMonthAfter(s: Source, node: Node | null, end: number): Parse | null {
  if (!node) return null;
  if (node.kind !== "range" || node.from.kind !== "day" || node.to.kind !== "day" || node.to.month !== undefined)
    return { value: node, end };
  const j = /^(?:di|del|dello|nel|nello|il|lo)$/.test(word(s, end)) ? end + 1 : end;
  const shift = monthShift(s, j);
  if (!shift || (j === end && which(word(s, j)) === null)) return { value: node, end };
  const month = { shift: shift.value };
  return { value: { kind: "range", from: { ...node.from, month }, to: { ...node.to, month } }, end: shift.end };
}

function inWeek(node: Node, week: number): Node {
  if (node.kind !== "range" || node.from.kind !== "weekday" || node.to.kind !== "weekday") return node;
  return { kind: "range", from: { ...node.from, week }, to: { ...node.to, week } };
}

/** il 3 e 4 settembre, il 18, 19 e 20 giugno, lunedì e martedì, oggi e domani, nel 2019 e nel 2023, il 12/13 settembre */
export function list(s: Source, i: number): Parse | null {
  // il 3 e 4, i giorni 3 e 4, nei giorni 3, 4 e 5 settembre
  const days = /^(?:i|nei|dei|ai)$/.test(word(s, i)) && word(s, i + 1) === "giorni" ? i + 2 : i;
  const first = longest<Node>(
    timedPoint(s, i),
    days > i ? firstEdge(s, days) : /^(?:il|l')$/.test(word(s, i)) ? firstEdge(s, i) : null
  );
  if (!first) return slashed(s, i);
  const between: Node[] = [];
  let { end } = first;
  while (word(s, end) === "," && between.length < MOST) {
    const next = member(s, i, end + 1, true);
    if (!next) break;
    between.push(next.value);
    end = next.end;
  }
  // sia lunedì sia martedì, sia a marzo che a maggio
  const joins = word(s, i - 1) === "sia" ? /^(?:sia|che)$/ : /^(?:e|ed)$/;
  const last = joins.test(word(s, end)) ? member(s, i, end + 1, false) : null;
  if (!last) return slashed(s, i);
  const shared = [first.value, ...between].map((node) => shareRange(node, last.value));
  const nodes = shared.flatMap((both) => (both?.kind === "range" ? [both.from] : []));
  const final = shared[0]?.kind === "range" ? shared[0].to : null;
  if (!final || nodes.length <= between.length) return null;
  if (!nodes.every((node) => alike(node, final))) return null;
  return { value: listNode(nodes[0], final, nodes.slice(1)), end: last.end };
}

const MOST = 6;
const alike = (a: Node, b: Node): boolean =>
  (isDayLike(a) && isDayLike(b)) || (a.kind === b.kind && /^(?:month|year)$/.test(a.kind));
const listNode = (first: Node, second: Node, between: Node[]): Node =>
  between.length > 0 ? { kind: "list", first, second, between } : { kind: "list", first, second };

/** A further member of a list: with no word of its own before it, with an article, or with the word that opens the list. */
function member(s: Source, i: number, at: number, inner: boolean): Parse | null {
  const lead = word(s, at);
  const led = /^(?:il|l'|lo|la|nel|nell'|nello|nella|a|ad|in|di|del|dell'|della)$/.test(lead);
  if (led && !/^(?:il|l')$/.test(lead) && !sameLead(lead, word(s, i))) return null;
  const found = inner ? firstEdge(s, at) : edge(s, at);
  // "nel 2018 ha visto Xi e nel 2019 Trump", "il 12 settembre e il 15 è ripartito": another clause begins there.
  const next = found && !inner ? s.tokens[found.end] : undefined;
  const other = led && next && (next.capital || /^(?:ha|hanno|è|sono|era|erano|si|aveva|avevano|fu)$/.test(next.word));
  return found && !other ? found : null;
}

const sameLead = (a: string, b: string): boolean =>
  a === b || (/^nel/.test(a) && /^nel/.test(b)) || (/^ad?$/.test(a) && /^ad?$/.test(b));

/** il 12/13 settembre 2023 */
function slashed(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE);
  const [first, second] = [word(s, j), word(s, j + 2)];
  if (!/^\d{1,2}$/.test(first) || word(s, j + 1) !== "/" || !/^\d{1,2}$/.test(second)) return null;
  const named = month(s, j + 3, true);
  if (!named || Number(first) >= Number(second) || Number(second) > 31) return null;
  const year = yearPhrase(s, named.end);
  const day = (n: string): Node => ({ kind: "day", day: Number(n), month: named.value, year: year?.value });
  return { value: listNode(day(first), day(second), []), end: year?.end ?? named.end };
}
