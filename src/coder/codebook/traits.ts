/** What the rules may ask of an office or of a type of action, by the names that the tables use. */

/** The names of the column `traits` of roles.csv: what the rules ask of an office besides its rank. */
export const ROLE_TRAITS = {
  "of-state": "a body of a state, named without its nationality once it is clear whose it is: “il governo”",
  body: "a body that a person or delegation is of, before it is said whose it is: “una delegazione del governo”",
  posted: "sent abroad: of the other side where no nationality is given, “l’ambasciatore a Pyongyang”",
  post: "the place where those who are sent work",
  "any-leader": "a word for whoever leads: “il leader” is the president named before",
  "of-party": "an office of a party, which alone is nobody of a country of which no holder is known: “il segretario generale”",
  "one-country": "an office that only one country has, of which the tables name a holder: “il Papa”",
  "of-group": "heads a group of states and speaks for it, though it is of no country",
  "whole-state": "what words for a state as a whole mean: “il regno eremita”",
  unofficial: "holds no office: the journey is no visit of one state to another",
  judges: "charges and judges persons, and speaks to no other state: “un tribunale di Seul”",
  "no-meeting": "whose meetings are none of states: “le due squadre si sono incontrate”",
  "not-met": "whom to meet or see is no meeting of states: “ha visto i soldati”",
  reports: "tells what others do: “i media”",
  "unknown-name": "who is known by a name alone, which no table has"
} as const;

export type RoleTrait = keyof typeof ROLE_TRAITS;

/** The names of the column `traits`: what the rules ask of a type besides that it is mutual or verbal. */
export const TRAITS = {
  stay: "somebody goes to a country and is there for some days: a visit",
  occasion: "something that later sentences refer back to: “nel corso del colloquio”, “nella lettera”",
  sent: "a thing that is sent: whoever acts in the sentence is its sender",
  offer: "open to an answer: who made it is meant by “ha respinto l’offerta”",
  request: "asks for an answer: who was asked is meant by “la richiesta è stata respinta”",
  charge: "may be denied: who made it is meant by “ha respinto le accuse”, “ha smentito”",
  answer: "answers an offer, which is an act of the other side",
  ahead: "what it asks for or threatens lies ahead: a day that is over dates the act itself",
  returned: "each side does it to the other where both are its subject: expulsions that answer each other",
  praise: "the words with “non” before them do not tell it: “non costruttivo” is no praise",
  "of-things": "told by a participle of a thing, whose target may be implied: “un lancio condannato da Tokyo”"
} as const;

export type Trait = keyof typeof TRAITS;
