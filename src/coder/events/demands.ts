/** What a rule demands of its verb besides words: a recogniser for each name of `codebook/demands.ts`. */
import type { ActorReference } from "../actors/discourse.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import type { Demand, DemandName } from "../codebook/demands.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import type { RuleBook } from "./rule-book.ts";
import { COORDINATORS } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";

/** A verb on which rules are tried. */
export interface TriedVerb {
  verb: VerbGroup;
  /** An infinitive that tells an act of its own hangs on it. */
  governsInfinitive: boolean;
  /** The word before which what completes it ends. */
  to: number;
  parse: SentenceParse;
  book: RuleBook;
  /** Who says it, where it is part of what somebody says. */
  speaker?: readonly ActorReference[];
}

/** How many words may stand between a verb and the noun that completes it. */
export const REACH = 15;

/** Whether a verb meets a demand of a rule. */
export const isMet = ({ name, of }: Demand, rule: VerbRule, tried: TriedVerb): boolean => MET[name](tried, of, rule);

const MET: Readonly<Record<DemandName, (tried: TriedVerb, of: string, rule: VerbRule) => boolean>> = {
  // "non ha accettato", "senza ottenere risposta"
  non: ({ verb, parse }) => (verb.negated && !isPleonastic(verb, parse)) || verb.prep === "senza",
  // "si è recato"
  si: ({ verb }) => verb.reflexive,
  // "ha promesso di inviare"
  "+inf": ({ verb, governsInfinitive, parse }) => {
    const own = parse.groups.find((g) => g.start >= verb.end && g.kind !== "part");
    // "ha deciso a metà maggio per rispondere": what it was for is not what was decided.
    return governsInfinitive || (own?.kind === "inf" && own.prep !== "per" && own.start - verb.end <= 6);
  },
  // "ad aspettarlo c'era"
  "+a": ({ verb }) => verb.kind === "inf" && verb.prep === "a",
  "+no-inf": ({ verb }) => verb.kind !== "inf",
  // "non parlerà"
  "+fut": ({ verb }) => verb.tense === "fut",
  // "incontrerà", "vuole incontrare"
  "+will": ({ verb, book }) =>
    verb.tense === "fut" ||
    (book.classes.get("willing")?.has(verb.governors[0] ?? "") === true && verb.mood === "ind" && verb.tense !== "past"),
  // "viola le risoluzioni", but not "accusandola di aver violato le risoluzioni"
  "+finite": ({ verb }) => verb.kind === "finite",
  // "deve fermare i test", "dovrebbe fermare i test"
  "+must": ({ verb }) =>
    verb.governors[0] === "dovere" &&
    ((verb.mood === "ind" && verb.tense !== "past") || (verb.mood === "cond" && !verb.compound)),
  // "«Seul potrebbe sparire»"
  "+ahead": ({ verb }) => verb.tense === "fut" || (verb.governors[0] === "potere" && verb.tense !== "past"),
  "+other": (tried) => isOf(tried, (country, own) => country !== "" && !own.has(country)),
  // "invitato a Mosca"
  "+part": ({ verb }) => verb.kind === "part",
  "+third": ({ verb }) => !verb.firstPerson,
  "+person": namesObject,
  "+bare": isBare,
  // "è arrivato un messaggio", but not "Song Tao è arrivato con un messaggio"
  "+thing": ({ verb, parse }) => !parse.clauses.some((c) => c.verb === verb && c.subject?.every((p) => !isAmong(p, parse))),
  // "ha detto che …"
  "+che": ({ verb, parse }) => saysWhat(verb, parse),
  // "Moon ha scritto a Kim. Kim ha risposto."
  "+told": ({ parse }, _, { type }) => parse.discourse.told.has(type),
  // "gliel'ha consegnata"
  "+it": ({ verb, parse }, _, { type }) => /^gliel/.test(verb.clitic) && parse.discourse.told.has(type),
  "+role:x": ({ parse }, role) => parse.phrases.some((p) => p.refs.some((ref) => ref.role === role)),
  "+@x": (tried, name) => placeOf(name, tried) >= 0,
  // "offre una taglia", "offre dieci milioni per informazioni": no aid
  "-@x": (tried, name) => !hasAfter(name, tried),
  "-x": ({ verb, parse }, words) => !follows(parse.tokens, verb.end, words)
};

/** Whether the subject of the clause is of a country that is, or is not, of who says it. */
function isOf({ verb, parse, speaker = [] }: TriedVerb, is: (country: string, own: ReadonlySet<string>) => boolean): boolean {
  const own = new Set(speaker.map(({ country }) => country));
  const clause = parse.clauses.find((c) => c.verb === verb);
  return clause?.subject?.some((p) => p.refs.some(({ country }) => is(country, own))) === true;
}

/** "a meno che Washington non rinunci", "finché Seul non risponde": this "non" denies nothing. */
function isPleonastic(verb: VerbGroup, { clauses }: SentenceParse): boolean {
  const clause = clauses.find((c) => c.verb === verb);
  return clause?.marker === "finché" || clause?.marker === "a meno che";
}

/** "sono giunti auguri da venti leader, tra cui il re di Svezia" */
const isAmong = ({ start }: Phrase, { tokens }: SentenceParse): boolean =>
  tokens.slice(Math.max(0, start - 2), start).some(({ low }) => low === "cui");

/** "ha mandato Lavrov a Pyongyang", but not "ha inviato al suo omologo Kim": that is who it is sent to. */
function namesObject({ verb, to, parse }: TriedVerb): boolean {
  const named = parse.phrases.find(
    (p) => p.prep === "" && p.kind === "actor" && p.start >= verb.end && p.end <= to && p.refs[0]?.actor && p.refs[0].role
  );
  const isPlace = (k: number) => parse.phrases.some((p) => p.kind === "place" && k >= p.start - 1 && k < p.end);
  const sentTo = parse.tokens
    .slice(verb.end, named?.start)
    .some((w, k) => (w.prep !== "" && !isPlace(verb.end + k)) || w.low === ":" || w.low === ";");
  return named !== undefined && !sentTo && verb.kind !== "part";
}

/** "ha accettato", "lo ha accettato con piacere": nothing follows that is accepted. */
function isBare({ verb, parse }: TriedVerb): boolean {
  const next = parse.tokens[verb.end];
  const object = next?.kind === "word" && !COORDINATORS.has(next.low) && next.low !== "con" && !/^(?:lo|l')$/.test(verb.clitic);
  return !object && !verb.negated && verb.kind === "finite" && !verb.passive;
}

const saysWhat = ({ end }: VerbGroup, { tokens }: SentenceParse): boolean =>
  tokens.slice(end, end + 4).some((w) => w.low === "che");

/**
 * Where a word of a class stands after the verb, or before a passive or a verb whose subject undergoes it: "L'invito di Trump è
 * stato accettato", "Il trattato entrerà in vigore"; −1 where none does.
 */
export function placeOf(name: string, { verb, to, parse: { tokens }, book }: TriedVerb): number {
  const words = book.classes.get(name);
  const after = firstOf(words, tokens, verb.end, to);
  if (after >= 0) return after;
  const undergone = verb.passive || verb.lemmas.some((l) => l !== "essere" && book.classes.get("unaccusative")?.has(l));
  return undergone ? firstOf(words, tokens, Math.max(0, verb.start - REACH), verb.start) : -1;
}

function firstOf(words: ReadonlySet<string> | undefined, tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(end, tokens.length); k++) if (words?.has(tokens[k].low)) return k;
  return -1;
}

/** Whether a word of a class follows a verb before anybody it is done to: "ospita un'ambasciata", but not "ha ricevuto Li in ambasciata". */
function hasAfter(name: string, { verb, to, parse: { tokens, phrases }, book }: TriedVerb): boolean {
  const words = book.classes.get(name);
  const done = phrases.find((p) => p.start >= verb.end && p.prep === "" && p.kind === "actor");
  const end = Math.min(to, done ? done.head + 1 : to, tokens.length);
  for (let k = verb.end; k < end; k++) {
    if (!words?.has(tokens[k].low) && !words?.has(`${tokens[k].low} ${tokens[k + 1]?.low}`)) continue;
    if (k === verb.end || !ADJUNCT.has(tokens[k - 1].prep)) return true;
  }
  return false;
}

/** Prepositions of where and by whom. */
const ADJUNCT: ReadonlySet<string> = new Set(["a", "in", "da", "su", "presso"]);

/** Whether a word or phrase follows at once. */
export const follows = (tokens: readonly Token[], end: number, phrase: string): boolean =>
  phrase.split(" ").every((low, k) => tokens[end + k]?.low === low);
