/**
 * The names that `source` and `target` of `verbs.csv` use for where an actor stands. How each is filled stands under the
 * same name in `events/arguments/argument.ts`: apart from here, because the codebook is read before there is a sentence.
 */
import { PREPOSITIONS } from "../model/prepositions.ts";
import { nearest } from "./nearest.ts";

export interface ArgumentDoc {
  /** Who stands there, with an Italian example. */
  doc: string;
  /** Nobody is named there: who it is follows from what was told. */
  implicit?: true;
  /** What the verb does is done to whoever stands there. */
  direct?: true;
}

const NAMES = {
  // named by the grammar of the clause
  subject: { doc: "who acts: the subject, or after “da” in a passive: “Kim ha scritto”, “è stato ricevuto da Putin”" },
  object: { doc: "to whom it is done, or who owns that: “ha elogiato Putin”, “ha elogiato la politica russa”", direct: true },
  person: {
    doc: "to whom it is done, no owner of a thing: “ha incontrato Putin”, but not “ha incontrato l’inviato”",
    direct: true
  },
  "named-person": { doc: "a person named as the object: “ha chiamato Putin”" },
  envoy: {
    doc: "whom somebody sends, by name where the name is the object, else by country: “Xi ha mandato Wang Yi”, “ha inviato una delegazione”"
  },
  between: { doc: "both sides after “tra”: “un vertice tra Kim e Putin”" },
  place: { doc: "the country to which somebody goes: “è arrivato a Mosca”, “nella capitale russa”" },
  "place-next": { doc: "the country right after the verb: “è a Mosca”" },
  "event-place": { doc: "where an event is held: “alla parata di Pyongyang ha assistito Li”" },
  possessive: { doc: "whose it is: “la sua visita”" },
  adjective: { doc: "a nationality right after a noun: “la visita cinese”" },
  among: { doc: "who is named among several: “da venti leader, tra cui il re di Svezia”" },
  host: { doc: "in a passive that names no one who acts: the country where it is done: “è stato ricevuto a Mosca”" },
  captor: { doc: "in a passive that names neither who acts nor where: the other side: “era stato condannato all’ergastolo”" },
  captive: { doc: "who is held or freed and was told of before: “hanno liberato l’uomo”, “era stato arrestato”" },
  means: { doc: "who acts, where the noun says by what: “ha aiutato Mosca con l’invio di soldati”" },
  apposed: { doc: "who stands right before “in”: “Lavrov, in visita a Pyongyang”" },
  sender: { doc: "whose the letter is that others hand over: “ha consegnato a Trump una lettera di Kim”" },
  owner: { doc: "whose the thing is that stands before the verb: “la proposta di Yoon è stata respinta”" },
  "di-person": { doc: "a person after “di”: “la visita di Putin”" },
  "da-person": { doc: "the person to whom somebody goes: “è volato da Kim”" },
  // named elsewhere in the sentence
  any: { doc: "the other side, wherever the clause names it", implicit: true },
  before: { doc: "the other side, named before the verb" },
  within: { doc: "the other side in the clause of whose time the noun tells: “in una telefonata Kim ha ringraziato Putin”" },
  further: { doc: "the other side, named later in the sentence", implicit: true },
  helped: { doc: "whom something is sent to help: “ha inviato soldati per sostenere la Russia”" },
  "said-of": { doc: "of whom the clause after “che” tells: “avverte che Washington pagherà”", implicit: true },
  "in-said": { doc: "the other side, named in what is said: “«Colpiremo il Sud», ha avvertito”, “ha detto che Seul sbaglia”" },
  "title-opener": { doc: "who opens a title without a verb: “Malesia, espulso l’ambasciatore nordcoreano”" },
  speaker: { doc: "who says the sentence: the subject of the verb of saying, who is quoted" },
  announcer: { doc: "who says so in the clause that governs it: “Hamidi ha annunciato che saranno espulsi”" },
  visitor: { doc: "the foreign side named last: “ha ricevuto Zhao, al termine di una visita”" },
  mouthpiece: { doc: "North Korea, where its agency itself accuses or praises: “la Kcna ha condannato Seul”" },
  claimant: { doc: "whose words they are, or who is meant by name: “ha smentito le parole di Trump”, “ha smentito Seul”" },
  // implied by what was told
  "each-other": { doc: "nobody further: the two sides that act do it to each other: “Kim e Putin si sono scritti”" },
  engaged: { doc: "with whom the article has just dealt", implicit: true },
  facing: { doc: "the other side, named last before the verb or in the sentences before", implicit: true },
  focus: { doc: "North Korea, of which the article tells" },
  home: { doc: "North Korea, where another country acts", implicit: true },
  homeland: { doc: "North Korea, where another country acts and no other place is named", implicit: true },
  nobody: { doc: "no one: the text names no target" },
  offerer: { doc: "who made the last offer or request", implicit: true },
  accuser: { doc: "who last accused the source, demanded something of it or threatened it: “Mosca ha negato”", implicit: true },
  asked: { doc: "to whom the last offer or request went" },
  pair: { doc: "both sides of the article, in a passive: “è stato firmato un accordo”" },
  partner: { doc: "with whom the article deals", implicit: true }
} satisfies Record<string, ArgumentDoc>;

export type ArgumentName = keyof typeof NAMES;

/** The names besides the prepositions, which are names of their own: `a`, `con`, `di` … hold the actor that they govern. */
export const ARGUMENT_NAMES: Readonly<Record<ArgumentName, ArgumentDoc>> = NAMES;

export const isArgumentName = (name: string): name is ArgumentName => Object.hasOwn(NAMES, name);

/** Whether the verb acts directly on whoever stands at a place. */
export const isDirect = (name: string): boolean => isArgumentName(name) && ARGUMENT_NAMES[name].direct === true;

const OBJECT_PLACES: ReadonlySet<string> = new Set(["object", "person", "a", "con"]);

/** Whether a place holds an object, direct or not: "ha incontrato Putin", "ha scritto a Putin", "ha parlato con Putin". */
export const isObjectPlace = (name: string): boolean => OBJECT_PLACES.has(name);

const SIMPLE = new Set(PREPOSITIONS.values());

/** Whether a name says where an actor may stand. */
export const isArgument = (name: string): boolean => isArgumentName(name) || SIMPLE.has(name);

/** The names nearest to one that is none, and where all of them stand with what they mean. */
export const argumentNamesText = (name: string): string =>
  `the nearest are ${nearest(name, [...Object.keys(ARGUMENT_NAMES), ...SIMPLE]).join(", ")}; all stand, with examples, in src/coder/codebook/argument-names.ts`;
