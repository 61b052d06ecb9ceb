/** Where the subject of a clause may stand: after its verb, as a noun that is no actor, past a dateline or a pronoun. */
import { afterDateline } from "../article/dateline.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import { ADVERBS, ARTICLES, isCardinal, PLURAL_ARTICLE } from "../syntax/grammar.ts";
import { spaced, type Token } from "../syntax/token.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import { isTimePhrase } from "../time.ts";
import { type Clause, type ClauseBounds, withList } from "./sentence-parse.ts";

/** A clause whose subject is asked for. */
export interface Asked {
  clause: ClauseBounds;
  /** The clauses to its left, with their subjects. */
  before: readonly Clause[];
  tokens: readonly Token[];
  groups: readonly VerbGroup[];
  phrases: readonly Phrase[];
  classes: WordClasses;
}

/** Where a clause begins, after the dateline. */
export const headOf = ({ clause: { start }, tokens, phrases }: Asked): number => {
  const [first] = phrases;
  return Math.max(start, first?.start === 0 ? afterDateline(tokens, first.end) : 0);
};

/** "Putin, dopo aver incontrato [Kim], ha detto", "Ringraziando [Kim], ha detto": the object of an infinitive or gerund that a comma closes. */
export function isObjectOfAdverbial(one: Phrase, { clause: { start, verb }, tokens, groups, phrases }: Asked): boolean {
  const opens = groups.findLast((g) => g.start >= start && g.end <= one.start);
  if (opens?.kind !== "inf" && opens?.kind !== "ger") return false;
  const comma = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ low }, k) => low === "," && !phrases.some((p) => p.start <= from + k && from + k < p.end));
  const first = withList(one, { phrases })[0];
  return !comma(opens.end, first.start) && comma(one.end, verb.start);
}

/** "Kim ha lodato Mosca, [ha ricevuto Lavrov] e ha scritto a Putin": one more predicate of the subject, and no "…, ha detto Lavrov". */
export const goesOnAfterComma = ({ clause: { start, verb, marker }, before, tokens, classes }: Asked): boolean =>
  marker === "," &&
  verb.start === start + 1 &&
  !/^[»”"]$/.test(tokens[start - 1]?.text ?? "") &&
  !(verb.essere || verb.reflexive || objectBefore(verb)) &&
  !isVerbOf(verb, "say", classes) &&
  before.at(-1)?.subject !== null &&
  before.at(-1)?.verb.plural === verb.plural;

/** "lo ha ricevuto": the object stands before the verb as a pronoun. */
export const objectBefore = ({ clitic, kind }: ClauseBounds["verb"]): boolean =>
  /^(?:lo|la|li|l')$/.test(clitic) && kind === "finite";

/** "A smentire Minsk è stata Kim", "Ad accoglierlo all'aeroporto c'era Kim": what stands before belongs to the infinitive. */
export const isTurned = ({ clause: { start, verb }, tokens }: Asked): boolean =>
  verb.lemmas.includes("essere") &&
  tokens[start]?.prep === "a" &&
  (tokens[start + 1]?.forms.some((form) => form.mood === "inf") === true || WITH_CLITIC.test(tokens[start + 1]?.low ?? ""));

/** "accoglierlo", "riceverla": an infinitive that ends in a pronoun. */
const WITH_CLITIC = /[aei]r(?:lo|la|li|le|gli)$/;

/**
 * Whoever stands after the verb as its subject may: far after a verb of motion, "è giunta ieri a Pyongyang una delegazione russa".
 */
export function afterVerb({ clause, tokens, phrases, classes }: Asked): Phrase | undefined {
  const { verb, end } = clause;
  const far = takesEssere(verb, classes) || verb.lemmas.includes("essere");
  const reach = far ? 14 : 1;
  const after = phrases.filter((p) => p.start >= verb.end && p.end <= end && p.prep === "" && p.kind === "actor");
  if (after.length === 0) return undefined;
  // "si recherà nel Paese per vedere il leader": who is seen is the object of the infinitive.
  const infinitive = tokens.findIndex(
    (w, k) => k > verb.end && k < end && tokens[k - 1].prep !== "" && w.forms.some(({ mood }) => mood === "inf")
  );
  const bare = infinitive < 0 ? after : after.filter((p) => p.end <= infinitive);
  /** The comma right before a phrase, but for its article. */
  const commaBefore = ({ start }: Phrase) => [start - 1, start - 2].find((k) => k >= verb.end && tokens[k]?.low === ",");
  // "È giunto a Pechino, dopo uno scalo a Ulan Bator, il leader Kim": an adverbial between commas stands before the subject.
  const closes = (comma: number) => {
    const earlier = tokens.flatMap(({ low }, k) => (k >= verb.end && k < comma && low === "," ? [k] : []));
    return far && earlier.length % 2 === 1 && tokens[earlier.at(-1)! + 1].prep !== "";
  };
  // "si era intrattenuto con Ri, suo omologo": what stands beside a name is no subject.
  const apposed = (p: Phrase) => {
    const comma = commaBefore(p);
    return comma !== undefined && !closes(comma) && phrases.some((other) => other.end === comma && other.list !== p.list);
  };
  const within = (p: Phrase) => p.start - verb.end <= reach || (p.start - verb.end <= PARENTHESIS && closes(commaBefore(p) ?? 0));
  return bare.find((p) => within(p) && !apposed(p)) ?? bare.find((p) => isAdded(p, tokens));
}

/** "è giunta", "si recherà", "arriva": what is its subject stands after it as often as before. */
const takesEssere = ({ essere, reflexive, lemmas }: ClauseBounds["verb"], classes: WordClasses): boolean =>
  essere || reflexive || lemmas.some((lemma) => lemma !== "essere" && classes.get("unaccusative")?.has(lemma));

/** How many words a verb of motion, where it leads and an adverbial between commas may take. */
const PARENTHESIS = 24;

/** "Warmbier ammetteva": a name that nobody knows, right before the verb. */
export function unknownName(verb: number, from: number, tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  const { kind, capital, prep } = tokens[verb - 1] ?? {};
  if (verb - 1 <= from || kind !== "word" || !capital || prep !== "" || tokens[verb - 1].forms.length > 0) return false;
  return (tokens[verb - 2]?.prep ?? "") === "" && !phrases.some((p) => p.start < verb && p.end >= verb);
}

/** Whether a phrase says whose a text is that stands a few words before it: "una nota del ministero", "la stampa russa". */
export const isIssuer = ({ start, prep, kind }: Phrase, at: number, most: number): boolean =>
  start > at && start - at <= most && (prep === "di" || kind === "adjective");

/** "Hanno inviato auguri a Kim anche il re di Svezia e …": one more who did it, however long the object is. */
function isAdded({ start }: Phrase, tokens: readonly Token[]): boolean {
  const at = ARTICLES.has(tokens[start - 1]?.low) ? start - 2 : start - 1;
  return tokens[at]?.low === "anche" || tokens[at]?.low === "pure";
}

/**
 * A verb at the head of its clause, as after a quotation ("…”, ha affermato Lavrov") or an adverbial, right after "cui"
 * ("la visita cui lo ha invitato Kim", but not "l'anno in cui ha visto Kim"), or with its object before it ("ieri lo ha ricevuto Putin").
 */
export function inverted({ clause: { verb, start, marker }, tokens, classes }: Asked): boolean {
  // "In tribuna c'era anche il ministro", "Alla parata erano presenti Li e Medvedev"
  if (
    verb.lemmas.includes("essere") &&
    ((verb.remote && /^c[i']$/.test(verb.clitic)) || /^present[ei]$/.test(tokens[verb.end]?.low ?? ""))
  )
    return true;
  if (takesEssere(verb, classes) || verb.lemmas.length === 0) return true;
  // "come avevano concordato Kim e Trump"
  if (marker === "come" && verb.start - start === 1) return true;
  if (verb.lemmas.includes("essere") && verb.start === 0) return true;
  const preps = tokens.slice(Math.max(0, start - 2), start).map(({ prep }) => prep);
  const towards = preps.every((prep) => prep === "" || prep === "a" || prep === "contro");
  if (marker === "cui" && verb.start - start <= 1 && towards) return true;
  // "Prima di Choe era stato in Russia il ministro": where somebody is may stand between.
  if (verb.lemmas.includes("essere") && tokens[verb.end]?.prep === "in") return true;
  if (objectBefore(verb)) return true;
  // "«…», così ha commentato Lavrov"
  const before = tokens[verb.start - (tokens[verb.start - 1]?.low === "così" ? 2 : 1)];
  return before !== undefined && (/^[,”»"“]$/.test(before.text) || verb.start === start);
}

/** "Alla parata hanno assistito [Li e Medvedev]": what is attended stands first, and the verb has no other object. */
export const isAttended = ({ clause: { start, verb }, tokens, classes }: Asked): boolean =>
  isVerbOf(verb, "attend", classes) &&
  tokens.slice(start, verb.start).some(({ prep }) => prep === "a") &&
  tokens[verb.end]?.prep !== "a";

/**
 * Whether a verb that begins a sentence has its subject after it: "Ha detto Lavrov", "Hanno firmato Kim e Putin", "Hanno scritto
 * anche i ministri"; but "Ha ringraziato Putin" leaves unsaid who did it.
 */
export function opensWithWho(asked: Asked, after: Phrase): boolean {
  const { verb } = asked.clause;
  const { tokens, phrases, classes } = asked;
  if (verb.start !== headOf(asked)) return false;
  const several = verb.plural && withList(after, { phrases }).flatMap(({ refs }) => refs).length > 1;
  return several || isAdded(after, tokens) || isVerbOf(verb, "say", classes);
}

/** A noun phrase that is no actor stands as subject: article and noun before the verb, no preposition. */
export function subjectNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  voices: ReadonlySet<string>,
  trailing: boolean
): { at: number; voice: boolean } | null {
  // "«…, il tuo compleanno», ha scritto Kim": what is quoted before is no subject.
  const said = [tokens[to - 2]?.text, tokens[to - 1]?.text].join("");
  if (/^(?:[»”"],|,[»”"])$/.test(said)) return null;
  let k = to - 1;
  while (k >= from && (ADVERBS.has(tokens[k].low) || tokens[k].low.endsWith("mente") || tokens[k].kind === "mark")) k--;
  if (k < from || tokens[k].kind !== "word" || tokens[k].low === "e" || tokens[k].low === "che" || tokens[k].low === "ma")
    return null;
  for (let j = k; j >= from && k - j < 14; j--) {
    const token = tokens[j];
    if (token.low === "," || token.low === ";") return null;
    if (
      beginsNoun(token) &&
      (j === from || !tokens[j - 1].prep) &&
      (j <= from + 1 ||
        tokens[j - 1].kind === "mark" ||
        tokens[j - 1].low === "e" ||
        tokens[j - 1].low === "che" ||
        tokens[j - 1].low === "ma")
    ) {
      // "Il 27 ottobre ha incontrato Lavrov", "L'altro ieri ha": the subject is not said.
      if (!trailing && [k + 1, to].some((end) => isTimePhrase(spaced(tokens.slice(j, end))))) return null;
      return { at: j, voice: voices.has(tokens[j + 1]?.low === "'" ? tokens[j + 2]?.low : tokens[j + 1]?.low) };
    }
  }
  return null;
}

/** What begins a noun phrase: "le misure", "molti analisti", "qualche osservatore". */
const DETERMINER =
  /^(?:il|lo|la|l'|i|gli|le|un|una|uno|un'|quest[oaei]|quel|quell[oae]|quei|quegli|molt[ie]|alcun[ie]|divers[ie]|numeros[ie]|vari[e]?|altr[ie]|poch[ie]|qualche|ogni|nessun[oa']?)$/;

/** Whether a word begins a noun phrase: an article, "molti", "tre". */
export const beginsNoun = ({ low }: Token): boolean => DETERMINER.test(low) || isCardinal(low);

export const bareIn = (phrases: readonly Phrase[], from: number, to: number): Phrase[] =>
  phrases.filter((p) => p.start >= from && p.end <= to && p.prep === "" && p.kind === "actor");

/** Whether a phrase names one and no more: a person, or a country or office with an article of the singular ("alla Corea del Nord"). */
export function isOne(phrase: Phrase, tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  const [ref, ...more] = withList(phrase, { phrases }).flatMap(({ refs }) => refs);
  if (!ref || more.length > 0) return false;
  const before = tokens.slice(Math.max(0, phrase.start - 1), phrase.head);
  return (
    before.some(({ low }) => SINGULAR.test(low)) ||
    (ref.actor !== "" && ref.country !== "" && before.every(({ low }) => !PLURAL_ARTICLE.test(low)))
  );
}

/** Articles of the singular, alone or joined to a preposition: "il", "alla", "dell'". */
const SINGULAR = /^(?:(?:de|da|a|ne|su)?l|(?:de|da|a|ne|su)?ll[oa']|il|l[oa'])$/;
