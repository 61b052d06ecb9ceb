/** What a rule lacked where it told nothing, in words. */
import type { ActorReference } from "../actors/discourse.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import { demandOf, demandText } from "../codebook/demands.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Attempt, Missing, TriedPlace } from "./attempt.ts";

/** How far a rule came before it lacked something. */
export const howFar = ({ missing }: Attempt): number => Object.keys(TEXTS).indexOf(missing.lacks);

/** What a rule lacked, in words. */
export const missingText = (missing: Missing, rule: VerbRule): string =>
  (TEXTS[missing.lacks] as (missing: Missing, rule: VerbRule) => string)(missing, rule);

/** In the order in which a rule asks for it. */
const TEXTS: { [Lacks in Missing["lacks"]]: (missing: Extract<Missing, { lacks: Lacks }>, rule: VerbRule) => string } = {
  act: ({ because }) => FORMS[because],
  word: (_, rule) => `it asks for one of ${some(rule.with.filter((word) => !demandOf(word)))}`,
  demand: ({ demand }) => (demand.name === "-x" ? `“${demand.of}” follows` : `it asks for ${demandText(demand)}`),
  noun: ({ because }) => NOUNS[because],
  source: (missing) => `no source in ${missing.places.join(", ")}${thingText(missing)}`,
  office: ({ source }) => `${who(source)} holds no office`,
  target: ({ source, places }) =>
    `${who(source)} does it, but no target in ${places.map((place) => triedPlaceText(place, source)).join(", ")}`,
  focus: ({ sides }) => `between ${who(sides)}: North Korea is no side of it`,
  "answered-act": () => "it answers an act of the other side, and none was told",
  saying: () => "what is not said is no act",
  "new-act": () => "the same act is told by another word of the clause"
};

function thingText({ thing, goesOn }: Extract<Missing, { lacks: "source" }>): string {
  if (goesOn) return " (the clause goes on from one whose subject is no actor)";
  return thing && ` (“${thing}” is taken for its subject, and is no actor)`;
}

function triedPlaceText({ place, refs, unasked, taken }: TriedPlace, source: readonly ActorReference[]): string {
  if (unasked) return `${place} (nobody may be implied here)`;
  if (refs.length === 0) return taken ? `${place} (somebody else)` : place;
  const focus = [...source, ...refs].some(({ country }) => country === FOCUS_COUNTRY);
  const same = source.every((s) => refs.every((r) => r.country === s.country));
  return `${place} (${who(refs)}: ${same ? "the same side" : focus ? "of no known country" : "North Korea is no side of it"})`;
}

const FORMS = {
  infinitive: "a bare infinitive tells of no act that was done",
  compared: "a participle that is compared tells how something is, not what was done",
  state: "what stays as it is, is no act",
  caused: "who has others move does not move",
  errand: "what somebody sets out for is not told as done",
  impersonal: "“si” leaves unsaid who does it"
} as const;

const NOUNS = {
  name: "the word is part of a name",
  task: "it says whose task it is, as in “la commissione per le sanzioni”",
  purpose: "what another act of the clause is for",
  void: "said not to have taken place",
  verb: "the word is a verb here",
  thanks: "it is what somebody is thanked for, and nobody is named after it",
  again: "an act that was told before is not undone by a word on it"
} as const;

const who = (refs: readonly ActorReference[]): string =>
  refs.map(({ actor, country, role }) => actor || country || role || "somebody").join(" and ");

/** The first of many words. */
const some = (words: readonly string[]): string =>
  `${words.slice(0, 6).join(", ")}${words.length > 6 ? `, … (${words.length})` : ""}`;
