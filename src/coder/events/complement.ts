/** What a rule asks for beside its verb: words of a class, a negation, an infinitive, an act told before. */
import type { VerbRule } from "../codebook/codebook.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import type { Missing } from "./attempt.ts";
import type { RuleBook } from "./rule-book.ts";
import { COORDINATORS } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb.ts";

/** How many words may stand between a verb and the noun that completes it. */
export const REACH = 15;

/**
 * The words that a rule's `with` asks for: the places of those found, or what is missing.
 *
 * - `non`: a negation, or “senza” before it; `si`: a reflexive; `+inf`: an infinitive; `+fut`: the future; `+part`: a participle
 * - `+will`: the future, or what somebody wants or is able to do
 * - `+person`: somebody named as the object
 * - `+it`: a pronoun for a thing ("gliel'ha consegnata") where an act of the same type was told before
 * - `+bare`: no object after it
 * - `+third`: no first person; `+must`: "deve", "dovrà"
 * - `+che`: a clause that says what; `+trailing`: what is said stands before
 * - `+role:x`: somebody in that role; `+told`: an act of the same type that the other side did before
 * - `+@class`: a word of the class besides
 * - `-word`: the word does not follow at once
 *
 * Of all other words, and words of an `@class`, one must be there.
 */
export function complementOf(
  rule: VerbRule,
  verb: VerbGroup,
  governs: boolean,
  to: number,
  parse: SentenceParse,
  book: RuleBook
): number[] | Missing {
  const places: number[] = [];
  for (const part of rule.with) {
    const missing: Missing = { lacks: "demand", demand: part };
    if (part === "non") {
      // "senza ottenere risposta"
      if (!verb.negated && verb.prep !== "senza") return missing;
    } else if (part === "si") {
      if (!verb.reflexive) return missing;
    } else if (part === "+inf") {
      const own = parse.groups.find((g) => g.start >= verb.end && g.kind !== "part");
      if (!governs && !(own?.kind === "inf" && own.start - verb.end <= 6)) return missing;
    } else if (part === "+it") {
      // "gliel'ha consegnata": what was told of before.
      if (!/^gliel/.test(verb.clitic) || !parse.discourse.told.has(rule.type)) return { lacks: "demand", demand: part };
    } else if (part === "+told") {
      if (!parse.discourse.told.has(rule.type)) return missing;
    } else if (part === "+trailing") {
      if (verb.kind !== "finite" || verb.negated || !/^[,»”"]$/.test(parse.tokens[verb.start - 1]?.text ?? "")) return missing;
      if (parse.tokens.slice(verb.end, verb.end + 4).some((w) => w.low === "che")) return missing;
      // "Kim, giunto ieri, ha accusato Washington": the comma closes what stands beside the subject, no quotation.
      const before = parse.tokens[verb.start - 2];
      const apposed = parse.clauses.some((c) => c.verb === verb && c.subject !== null && c.subjectBy !== "after-verb");
      if (parse.tokens[verb.start - 1].low === "," && apposed && !before?.quoted && !/^[»”"]$/.test(before?.text ?? ""))
        return missing;
    } else if (part === "+che") {
      if (!parse.tokens.slice(verb.end, verb.end + 4).some((w) => w.low === "che")) return missing;
    } else if (part.startsWith("+role:")) {
      if (!parse.phrases.some((p) => p.refs.some((ref) => ref.role === part.slice(6)))) return missing;
    } else if (part === "+part") {
      if (verb.kind !== "part") return missing;
    } else if (part === "+must") {
      if (verb.governors[0] !== "dovere" || verb.mood !== "ind" || verb.tense === "past") return missing;
    } else if (part === "+bare") {
      // "ha accettato", "lo ha accettato con piacere": nothing follows that is accepted.
      const next = parse.tokens[verb.end];
      const object =
        next?.kind === "word" && !COORDINATORS.has(next.low) && next.low !== "con" && !/^(?:lo|l')$/.test(verb.clitic);
      if (object || verb.negated || verb.kind !== "finite" || verb.passive) return missing;
    } else if (part === "+third") {
      if (verb.firstPerson) return missing;
    } else if (part.startsWith("-")) {
      if (follows(parse.tokens, verb.end, part.slice(1))) return missing;
    } else if (part === "+person") {
      const named = parse.phrases.find(
        (p) => p.prep === "" && p.kind === "actor" && p.start >= verb.end && p.end <= to && p.refs[0]?.actor && p.refs[0].role
      );
      // "ha inviato al suo omologo Kim": not sent, but sent to.
      const isPlace = (k: number) => parse.phrases.some((p) => p.kind === "place" && k >= p.start - 1 && k < p.end);
      const sentTo = parse.tokens.slice(verb.end, named?.start).some((w, k) => w.prep !== "" && !isPlace(verb.end + k));
      if (!named || sentTo || verb.kind === "part") return missing;
    } else if (part === "+will") {
      const wanted = book.classes.get("willing")?.has(verb.governors[0] ?? "") && verb.mood === "ind" && verb.tense !== "past";
      if (verb.tense !== "fut" && !wanted) return missing;
    } else if (part === "+fut") {
      if (verb.tense !== "fut") return missing;
    } else if (part.startsWith("+@")) {
      const also = book.classes.get(part.slice(2));
      const after = firstOf(also, verb.end, to, parse.tokens);
      // "L'invito di Trump è stato accettato"
      const at = after < 0 && verb.passive ? firstOf(also, Math.max(0, verb.start - REACH), verb.start, parse.tokens) : after;
      if (at < 0) return missing;
      places.push(at);
    }
  }
  const options = book.complements.get(rule)!;
  if (options.size === 0) return places;
  const praise = book.codebook.types.get(rule.type)!.traits.has("praise");
  const blame = book.classes.get("negative");
  const matches = (k: number): number[] | null => {
    // "giudicandola non costruttiva" is no praise.
    if (praise && parse.tokens[k - 1]?.low === "non" && k - 1 >= verb.end) return null;
    // Nor are "un alleato imperialista", "la più grande minaccia".
    if (praise && parse.tokens.slice(k - 1, k + 3).some((w, i) => i !== 1 && w.kind === "word" && blame?.has(w.low))) return null;
    // "si è chiuso senza un accordo", and the surname of somebody: "Antonio Razzi".
    const lacking = parse.tokens.slice(Math.max(verb.end, k - 2), k).some((w) => w.prep === "senza");
    if (lacking || (parse.tokens[k]?.capital && parse.tokens[k - 1]?.capital && k - 1 >= verb.end)) return null;
    // "ha dato dettagli sulla visita": what another noun is about.
    if (parse.tokens[k - 1]?.prep === "su" && k - 2 >= verb.end) return null;
    for (const option of options.get(parse.tokens[k]?.low ?? "") ?? [])
      if (option.every((low, i) => parse.tokens[k + i]?.low === low)) return option.map((_, i) => k + i);
    return null;
  };
  for (let k = verb.end; k < Math.min(to, verb.end + REACH); k++) {
    const at = matches(k);
    if (at) return [...places, ...at];
  }
  // "la lettera che Kim ha inviato": the antecedent of a relative is what the verb is done to.
  const relative = parse.clauses.find((c) => c.verb.start === verb.start && c.opener === "relative" && c.marker === "che");
  const person =
    relative && parse.phrases.some((p) => p.kind === "actor" && p.end <= relative.start && relative.start - p.end <= 1);
  if (relative && !person)
    for (let k = relative.start - 1; k >= Math.max(0, relative.start - 8); k--) {
      // Another predicate's words: "fedele al trattato e appoggerà ogni misura che vorrà adottare".
      if (parse.groups.some((g) => g.main === k && g.kind === "finite")) break;
      const at = matches(k);
      if (at) return [...places, ...at];
    }
  // In a passive the noun stands before the verb: "una lettera è stata inviata".
  if (verb.kind === "part" || verb.essere || verb.reflexive || verb.passive || rule.source.includes("owner")) {
    const from = Math.max(0, verb.start - (verb.passive ? REACH + 6 : REACH));
    for (let k = verb.start - 1; k >= from; k--) {
      const at = matches(k);
      if (at) return [...places, ...at];
    }
  }
  return { lacks: "word" };
}

/** Whether a word or phrase follows at once. */
export const follows = (tokens: readonly Token[], end: number, phrase: string): boolean =>
  phrase.split(" ").every((low, k) => tokens[end + k]?.low === low);

/** The first place in a range where one of some words stands; −1 where none does. */
function firstOf(words: ReadonlySet<string> | undefined, from: number, to: number, tokens: readonly Token[]): number {
  for (let k = from; k < Math.min(to, tokens.length); k++) if (words?.has(tokens[k].low)) return k;
  return -1;
}
