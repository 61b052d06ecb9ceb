/** Clauses: which stretch of a sentence belongs to which verb, and who its subject is. */
import type { Phrase } from "../actors/noun-phrase.ts";
import { findSubject } from "./clause-subject.ts";
import type { Clause } from "./sentence-parse.ts";
import { ARTICLES, COORDINATORS, RELATIVES, SUBORDINATORS } from "../syntax/grammar.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import type { Token } from "../syntax/token.ts";

const OPENERS = /^[“«"„]$/;

/** Cut a sentence into clauses, one for each finite verb, and find the subject of each, left to right. */
export function clauses(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  phrases: readonly Phrase[],
  classes: WordClasses
): Clause[] {
  const finite = groups.filter((g) => g.kind === "finite");
  if (finite.length === 0) return [];
  const inside = new Array<boolean>(tokens.length).fill(false);
  for (const { start, end } of phrases) inside.fill(true, start, end);
  const verbs = new Array<boolean>(tokens.length).fill(false);
  for (const { kind, start, end } of groups) if (kind !== "part") verbs.fill(true, start, end);
  const gaps = finite.map((_, k) => (k === 0 ? 0 : finite[k - 1].end));
  const opened = finite.map((verb, k) =>
    split({
      tokens,
      from: gaps[k],
      to: verb.start,
      previous: finite[k - 1] ?? null,
      next: verb,
      phrases,
      inside,
      verbs,
      classes
    })
  );
  const list: Clause[] = [];
  finite.forEach((verb, k) => {
    const { at: start, opener, marker } = opened[k];
    const end = k + 1 < finite.length ? firstMarker(tokens, gaps[k + 1], opened[k + 1].at, inside) : tokens.length;
    // "ha detto che il Nord non ha risposto e che non parlerà": said as well.
    const beside = opener === "relative" && marker === "che" && COORDINATORS.has(tokens[start - 1]?.low ?? "");
    const said = beside && list.findLast((c) => c.marker === "che")?.opener === "that";
    const clause = { start, end, verb, opener: said ? ("that" as const) : opener, marker };
    const { subject, subjectBy, parent, impersonal } = findSubject(clause, list, { tokens, groups, phrases, classes });
    list.push({ start, end, verb, opener: clause.opener, marker, subject, subjectBy, impersonal, parent });
  });
  return list;
}

/** Where a clause begins, and the word that opens it. */
interface Opening {
  at: number;
  opener: Clause["opener"];
  marker: string;
}

/** What stands between a verb and the one before. */
interface Gap {
  tokens: readonly Token[];
  from: number;
  to: number;
  previous: VerbGroup | null;
  next: VerbGroup;
  phrases: readonly Phrase[];
  /** Whether each word is part of a phrase. */
  inside: readonly boolean[];
  /** Whether each word is part of a verb, but for participles. */
  verbs: readonly boolean[];
  classes: WordClasses;
}

/** Where the clause of a verb begins in the gap since the verb before. */
function split(gap: Gap): Opening {
  const { tokens, from, to, previous, phrases, inside } = gap;
  for (let k = to - 1; k >= from; k--) {
    if (inside[k]) continue;
    const token = tokens[k];
    if (RELATIVES.has(token.low) && token.low !== "chi") return atRelative(k, gap);
    if (SUBORDINATORS.has(token.low) && !hasNoVerb(k, gap)) return { at: k, opener: "subordinator", marker: token.low };
    if (token.low === ";" || token.low === ":") return { at: k, opener: "", marker: "" };
    if (
      OPENERS.test(token.text) &&
      token.quoted &&
      !tokens[k - 1]?.quoted &&
      tokens[to].quoted &&
      to - k > 1 &&
      !tokens.slice(k, to).some((w) => !w.quoted)
    )
      return { at: k, opener: "quote", marker: "" };
  }
  if (!previous) return { at: 0, opener: "", marker: "" };
  for (let k = to - 1; k >= from; k--) {
    if (inside[k] && !between(phrases, k)) continue;
    const { low } = tokens[k];
    // "«… e la cooperazione con Cuba», ha detto": the verb of saying comes after the quotation.
    if (/^[»”"]$/.test(tokens[k].text) && !tokens[to].quoted) break;
    if (COORDINATORS.has(low)) return { at: k, opener: "coordinator", marker: low };
  }
  for (let k = to - 1; k >= from; k--) if (tokens[k].low === "," && !inside[k]) return { at: k, opener: "", marker: "," };
  const bare = phrases.findLast((p) => p.start >= from && p.end <= to && p.prep === "" && p.kind === "actor");
  return { at: bare ? bare.start : to, opener: "", marker: "" };
}

/** "Mosca, nonostante le proteste di Parigi, ha …", "come in passato, Kim ha …": a comma ends what has no verb of its own. */
const hasNoVerb = (k: number, { tokens, to }: Gap): boolean =>
  VERBLESS.has(tokens[k].low) && tokens.slice(k, to).filter(({ low }) => low === ",").length % 2 === 1;

/** Subordinators that may lead an adverbial. */
const VERBLESS: ReadonlySet<string> = new Set(["nonostante", "benché", "sebbene", "come"]);

/** "Lavrov, che ieri ha …" describes; "ha detto che …", "il fatto, ha detto, che …" reports. */
function atRelative(k: number, gap: Gap): Opening {
  const { tokens, from, previous, phrases, inside, verbs, classes } = gap;
  const { low } = tokens[k];
  if (low === "che" && tokens[k - 1]?.low === "meno") return { at: k, opener: "subordinator", marker: "a meno che" };
  const afterName = inside[k - 1];
  const afterComma = tokens[k - 1]?.low === ",";
  // "al quale ha consegnato", "contro i quali protesta": no subject, as with "cui".
  const governed = low !== "che" && (tokens[k - 1]?.prep !== "" || (tokens[k - 2]?.prep ?? "") !== "");
  const describes =
    low !== "che" || afterName || (afterComma && (inside[k - 2] || noun(tokens, k - 2, verbs))) || noun(tokens, k - 1, verbs);
  const addressed = afterName && previous !== null && isAddressed(previous, k, phrases);
  const says = (name: string): boolean => isVerbOf(previous, name, classes);
  const said =
    low === "che" &&
    (says("say") || (addressed && says("tells-whom"))) &&
    // "«…», ha detto Kim del vertice che i due hanno tenuto": what is said stands before.
    !(tokens[previous!.start - 1]?.low === "," && /^[»”"]$/.test(tokens[previous!.start - 2]?.text ?? "")) &&
    (!afterName || addressed) &&
    !(afterComma && inside[k - 2]) &&
    !isOfObject(k, gap);
  const pronoun = /^quell[oaie]$/.test(tokens[k - 1]?.low ?? "");
  const opener = describes && (pronoun || !verbBefore(k, from)) && !said ? "relative" : "that";
  return { at: k, opener, marker: governed ? "cui" : low };
}

/** "avverte gli stranieri che si trovano a Seul": "che" tells more of those whom the verb warns. */
function isOfObject(k: number, { tokens, to, next, previous, phrases }: Gap): boolean {
  const { end } = previous!;
  return (
    /^(?:gli|i|le)$/.test(tokens[end]?.low ?? "") &&
    to === k + 1 &&
    next.plural &&
    next.tense === "pres" &&
    tokens.slice(end, k).every(({ kind }) => kind === "word") &&
    !phrases.some((p) => p.start < k && p.end > end && p.refs.some(({ country }) => country !== ""))
  );
}

/** "ha detto a Putin che lo incontrerà": to whom it is said stands between the verb and what is said. */
const isAddressed = ({ end }: VerbGroup, at: number, phrases: readonly Phrase[]): boolean =>
  phrases.some((p) => p.prep === "a" && p.end === at && p.start - end <= 2);

const between = (phrases: readonly Phrase[], k: number): boolean => phrases.every((p) => k < p.head || k >= p.end);

/** "le nuove sanzioni che": a word that is no verb here, whatever forms it has elsewhere. */
const noun = (tokens: readonly Token[], k: number, verbs: readonly boolean[]): boolean =>
  k >= 0 &&
  tokens[k].kind === "word" &&
  (!verbs[k] || ARTICLES.has(tokens[k - 1]?.low ?? "") || (tokens[k - 1]?.prep ?? "") !== "");

/** Whether "che" follows a verb so closely that it opens what the verb says. */
const verbBefore = (k: number, from: number): boolean => from > 0 && k - from <= 1;

/** Where the right side of a clause ends: the first opener of a clause of its own. */
function firstMarker(tokens: readonly Token[], from: number, to: number, inside: readonly boolean[]): number {
  for (let k = from; k < to; k++) {
    if (inside[k]) continue;
    const { low } = tokens[k];
    if (low === "che" || low === "cui" || SUBORDINATORS.has(low) || low === ";") return k;
  }
  return to;
}
