/** Which word a temporal expression belongs to: the act itself, or a noun, participle or apposition beside it. */
import { daysBetween, type Interval } from "../model/dates.ts";
import type { ActionType } from "../codebook/codebook-rows.ts";
import type { Found } from "../events/dyad.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import { carries } from "../events/narration.ts";
import type { TimeExpression } from "../time.ts";
import { ADVERBS, COORDINATORS } from "../syntax/grammar.ts";
import { dashesAround } from "../syntax/insert.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import { type Token, wordAt } from "../syntax/token.ts";

/** A participle or an infinitive before a date has it where fewer letters lie between. */
const LETTERS_FROM_VERB = 25;

/** A sentence, its dates and its verbs of saying. */
export interface DatedSentence {
  parse: SentenceParse;
  times: readonly TimeExpression[];
  saying: readonly VerbGroup[];
  published: Interval | null;
  /** All that the sentence tells of. */
  all: readonly Found[];
  /** The type of an act: where it is done by saying it, what its infinitive tells may be of another day. */
  typeOf: (found: Found) => ActionType;
}

/** Whether an expression may date the act: it belongs to no other word. */
export const attachable = (t: TimeExpression, found: Found, here: DatedSentence): boolean =>
  !attachedElsewhere(t, found, here) &&
  !first(t, here.parse) &&
  !described(t, found, here) &&
  !another(t, found, here.parse) &&
  !claimed(t, found, here) &&
  !ofSecondObject(t, found, here) &&
  !contrasted(t, found, here.parse) &&
  !inserted(t, found, here.parse) &&
  !offered(t, found, here) &&
  !scenery(t, here);

/** "Era stato deciso già nel 2006, ma ora l'Ue ha condannato …": the time before is set against that of the act. */
function contrasted(t: TimeExpression, found: Found, { tokens, clauses }: SentenceParse): boolean {
  const at = wordAt(tokens, t.start);
  if (at > found.trigger.start || found.clause?.verb.pluperfect) return false;
  if (!tokens.slice(at, found.trigger.start).some((w) => /^(?:ma|però|mentre|invece)$/.test(w.low))) return false;
  return clauses.some((c) => c.verb.pluperfect && c.start <= at && at < c.end);
}

/** "La settimana scorsa – ma lo si è saputo solo oggi – è stato ricevuto …": a time of what stands between two dashes. */
function inserted(t: TimeExpression, found: Found, { tokens, groups }: SentenceParse): boolean {
  const dashes = dashesAround(tokens, wordAt(tokens, t.start));
  if (!dashes) return false;
  const [open, close] = dashes;
  const within = (k: number): boolean => k > open && k < close;
  return !within(found.trigger.start) && groups.some((g) => g.kind === "finite" && within(g.main));
}

/** "ha invitato Volodin a recarsi in Corea del Nord per la festa, il 9 settembre": the day of the visit that is offered. */
function offered(t: TimeExpression, found: Found, { parse: { tokens, groups }, typeOf }: DatedSentence): boolean {
  const { verb } = found;
  if (!typeOf(found).traits.has("offer") || !verb) return false;
  const visit = groups.find((g) => g.kind === "inf" && g.main >= verb.end && tokens[g.start - 1]?.prep === "a");
  if (!visit || tokens[visit.main].end > t.start) return false;
  return !groups.some((g) => g.kind !== "inf" && g.main > verb.main && tokens[g.main].end <= t.start);
}

/** "per la prima volta dal 2013" says how long nothing happened. */
function first(t: TimeExpression, { tokens, classes }: SentenceParse): boolean {
  if (t.open !== "since" && t.earliest && t.latest && daysBetween(t.earliest, t.latest) <= 400) return false;
  if (/^[ft]ra /i.test(t.text)) return false;
  const ahead = tokens.filter((w) => w.end <= t.start);
  return ahead
    .slice(t.open === "since" ? -16 : -9)
    .some((w, k, list) => classes.get("first-time")?.has(w.low) && !/^ministr[oa]$/.test(list[k + 1]?.low ?? ""));
}

/**
 * "Il vertice del 27 aprile ha preparato l'incontro con Trump", "ha ricordato la visita del leader nel 2019 e lo ha
 * invitato": the day of another noun, told before this act, or too long ago to be the news.
 */
function claimed(t: TimeExpression, found: Found, { parse: { tokens }, all, published }: DatedSentence): boolean {
  const k = wordAt(tokens, t.start);
  const noun = all.findLast((f) => f.verb === null && f.trigger.end <= k);
  if (!noun || noun.trigger.start === found.trigger.start) return false;
  const of = tokens[k].prep === "di" ? k : tokens[k - 1].prep === "di" ? k - 1 : -1;
  const beside = tokens.slice(noun.trigger.end, of);
  if (of >= 0 && beside.length < 5 && beside.every((w) => w.kind === "word")) return found.trigger.start > k;
  if (!published || !t.latest || daysBetween(t.latest, published.latest) < 45 || found.trigger.start < k) return false;
  const verb = noun.clause !== found.clause ? noun.clause?.verb : null;
  return verb?.kind === "finite" && verb.main < noun.trigger.start && !verb.pluperfect && !verb.remote;
}

/** "ha ricevuto Medvedev il 9 e il giorno dopo To Lam", "Xi lunedì e Putin martedì": the day of the second object. */
function ofSecondObject(t: TimeExpression, found: Found, { parse: { tokens }, all }: DatedSentence): boolean {
  const { verb } = found;
  if (!verb || found.trigger.start >= verb.end) return false;
  const k = wordAt(tokens, t.start);
  return all.some(
    (other) =>
      other.verb === verb &&
      other.trigger.start >= verb.end &&
      (k >= other.trigger.end || (k > verb.end && k < other.trigger.start && tokens[k - 1].low === "e"))
  );
}

/**
 * "il primo incontro dopo quello di Vladivostok del 2019", "la prima visita: nel 2019 era stato Kim a …", "l'incontro era stato
 * preceduto, mercoledì, da …": the day of another noun, or for a noun of another clause, or of what came before it.
 */
function another(t: TimeExpression, found: Found, { tokens, classes }: SentenceParse): boolean {
  const between = tokens.slice(found.trigger.end).filter((w) => w.end <= t.start);
  if (between.some((w, k) => /^quell[oaie]$/.test(w.low) && /^(?:di|$)/.test(between[k + 1]?.prep ?? ""))) return true;
  return found.verb === null && between.some((w) => w.low === ":" || classes.get("preceded")?.has(w.low));
}

/** "l'ambasciata, aperta nel 1975", "di avere compiuto venti lanci da gennaio": the date of a verb that stands nearer. */
function described(t: TimeExpression, found: Found, here: DatedSentence): boolean {
  const { saying } = here;
  const { tokens, groups, classes } = here.parse;
  // ", scomparso venerdì": a participle that the lexicon knows as an adjective or a noun.
  const k = wordAt(tokens, t.start);
  const host = tokens[k - 1];
  const apposed =
    tokens[k - 2]?.low === "," && k - 2 > found.trigger.end && !host.capital && /(?<!men)[st][oaie]$/.test(host.low);
  if (found.verb && apposed && !groups.some((g) => g.main === k - 1)) return true;
  // "dopo quello spedito in ottobre", "una nota diffusa lunedì": the same of a participle after what it describes.
  if (found.verb && k - 2 >= found.trigger.end && describes(host, tokens[k - 2]) && !groups.some((g) => g.main === k - 1))
    return !classes.get("adjective")?.has(host.low) && !saysIt(k - 1, here.parse);
  return groups.some((g) => {
    if (g === found.verb || tokens[g.main].end > t.start) return false;
    // "la ripresa dei contatti, annunciata la settimana scorsa", but "ha detto il leader, citato domenica".
    const announced = g.kind === "part" && tokens[g.start - 1]?.low === "," && isVerbOf(g, "announce", classes);
    if (saying.includes(g) && !announced) return false;
    const near = t.start - tokens[g.main].end < LETTERS_FROM_VERB;
    if (g.kind === "inf" && g.compound) return g.main >= found.trigger.end && near;
    if (g.kind === "inf" || g.start === found.verb?.start) return near && !isOver(t, found, here) && saidToDo(g, found, here);
    if (g.kind !== "part" || !near) return false;
    if (g.main >= found.trigger.end) return !happened(g, found, here) && !saysIt(g.start, here.parse);
    // "troncate dal Nord nel giugno 2020, sono state …", "per il sisma avvenuto lunedì Kim ha …"; "Giunto lunedì a Mosca, ha …" dates what follows too.
    if (opensNext(k, here.parse)) return false;
    return t.start < tokens[found.trigger.start].start && tokens[g.start - 2] !== undefined && !carries(g, tokens);
  });
}

/** "La situazione resta tesa e nella giornata di ieri Pyongyang ha …": the time after "e" belongs to what follows. */
const opensNext = (k: number, { tokens, classes }: SentenceParse): boolean => {
  let before = k - 1;
  while (before > 0 && (tokens[before].prep !== "" || classes.get("time-noun")?.has(tokens[before].low))) before -= 1;
  return COORDINATORS.has(tokens[before].low);
};

/** "ha proposto di vedersi il 14 agosto": the day of what is proposed. */
const saidToDo = ({ main }: VerbGroup, found: Found, { typeOf }: DatedSentence): boolean =>
  found.verb !== null && main >= found.verb.end && main - found.verb.end <= WORDS_TO_INFINITIVE && typeOf(found).verbal;

/** "ha chiesto di rinunciare al nucleare ieri sera": nobody demands or threatens what is over. */
const isOver = ({ latest, open }: TimeExpression, found: Found, { published, typeOf }: DatedSentence): boolean =>
  typeOf(found).traits.has("ahead") && !open && !!latest && published !== null && latest < published.earliest;

/** How many words stand at most between a verb of saying and its infinitive. */
const WORDS_TO_INFINITIVE = 4;

/** "ha respinto l'offerta in una nota diffusa lunedì": what is said there was said then. */
const saysIt = (participle: number, { tokens, classes }: SentenceParse): boolean => {
  const ahead = tokens.slice(Math.max(0, participle - 4), participle);
  const k = ahead.findIndex((w) => classes.get("said-in")?.has(w.low));
  return k > 0 && ahead.slice(0, k).some((w) => w.prep === "in" || w.prep === "con" || w.low === "durante");
};

/** "secondo una nota diffusa lunedì", "stando alla Kcna di lunedì": the day of the report. */
export function cited(t: TimeExpression, tokens: readonly Token[]): boolean {
  const k = wordAt(tokens, t.start);
  const ahead = tokens.slice(Math.max(0, k - 8), k).map((w) => w.low);
  const from = ahead.findIndex(
    (w, j) => w === "stando" || (w === "secondo" && !/^(?:il|lo|un|del|al|nel)$/.test(ahead[j - 1] ?? ""))
  );
  return from >= 0 && !ahead.slice(from).some((w) => /^[,;:.]$/.test(w));
}

/** "quello spedito", "una nota diffusa", but not "l'ambasciata" nor "Kim, malato". */
function describes(participle: Token, noun: Token): boolean {
  if (participle.capital || participle.kind !== "word" || !/(?:[aiu]t[oaie]|(?:us|is|ess|ett|ert)[oai])$/.test(participle.low))
    return false;
  if (/^quell[oaie]$/.test(noun.low)) return true;
  if (noun.kind !== "word" || noun.capital || noun.prep || noun.low.length < 4) return false;
  return noun.low.slice(-1) === participle.low.slice(-1) || (/[eàùi]$/.test(noun.low) && /[aoie]$/.test(participle.low));
}

/** "La telefonata, avvenuta martedì": the participle says of the noun itself when it was. */
function happened(g: VerbGroup, found: Found, { parse: { tokens, classes } }: DatedSentence): boolean {
  if (found.verb !== null || tokens.slice(found.trigger.end, g.start).some((w) => /^[;:]$/.test(w.low))) return false;
  const noun = tokens[found.trigger.end - 1].low;
  // "L'offerta di inviare emissari, avanzata lunedì", but "la visita di Putin, rieletto a marzo".
  const agrees = noun.endsWith("e") || noun.endsWith("ù") || tokens[g.main].low.endsWith(noun.slice(-1));
  const { low } = tokens[g.main];
  const host = tokens[g.start - 1].low === "," ? tokens[g.start - 2] : tokens[g.start - 1];
  const dates = [classes.get("happened"), classes.get("sent")];
  return agrees && (!host.capital || dates.some((participles) => participles?.has(low)));
}

/** Whether a participle gives a noun its date: such a date is not one of what the clause tells. */
export const aside = (t: TimeExpression, found: Found, { parse: { tokens, groups } }: DatedSentence): boolean =>
  found.verb === null && groups.some((g) => g.kind === "part" && g.main >= found.trigger.end && tokens[g.main].end <= t.start);

/** "Il ministro, a Pyongyang da venerdì, ha …": "since" between commas, with no verb beside it, says how long somebody has been there. */
function scenery(t: TimeExpression, { parse: { tokens, groups } }: DatedSentence): boolean {
  if (t.open !== "since") return false;
  const k = wordAt(tokens, t.start);
  const after = wordAt(tokens, t.end);
  if (k < 0 || (after >= 0 && !/^[,.;]$/.test(tokens[after].low))) return false;
  let comma = k - 1;
  while (comma >= 0 && !/^[,;]$/.test(tokens[comma].low)) comma -= 1;
  // "Mosca, ormai da mesi, invia …"
  if (tokens.slice(comma + 1, k).every(({ low }) => ADVERBS.has(low))) return false;
  return comma > 0 && tokens[comma].low === "," && !groups.some((g) => g.kind === "finite" && g.main > comma && g.main < k);
}

/**
 * Whether an expression belongs to another word than the trigger: "l'accordo dello scorso giugno" dates the
 * agreement, not the verb that mentions it; a date between two triggers belongs to the nearer noun it follows with "di".
 */
function attachedElsewhere(t: TimeExpression, found: Found, { parse, typeOf }: DatedSentence): boolean {
  const { tokens, classes } = parse;
  const k = wordAt(tokens, t.start);
  if (k <= 0 || !found.verb) return false;
  const previous = tokens[k].prep === "di" ? tokens[k - 1] : tokens[k - 1].prep === "di" ? tokens[k - 2] : undefined;
  if (previous?.kind !== "word" || classes.get("time-noun")?.has(previous.low)) return false;
  const host = tokens.indexOf(previous);
  if (frames(host, found, parse)) return false;
  // "ha sospeso il Trattato intercoreano del 2018", "ha respinto l'offerta di lunedì": the treaty and the offer are older; what a contact is made of is not.
  const isObject = host >= found.verb.end && found.verb.kind === "finite";
  return (isObject && !typeOf(found).contact) || host < found.trigger.start - 1 || host > found.trigger.end;
}

/** "durante l'incontro di lunedì", "nel vertice di ieri", "ha assistito alla parata di venerdì": the act was at the same time. */
function frames(host: number, { verb }: Found, { tokens, classes }: SentenceParse): boolean {
  const ahead = tokens.slice(Math.max(0, host - 4), host);
  if (ahead.some((w) => classes.get("during")?.has(w.low))) return true;
  const { prep } = tokens[host - 1] ?? { prep: "" };
  return prep === "in" || (prep === "a" && isVerbOf(verb, "attend", classes));
}
