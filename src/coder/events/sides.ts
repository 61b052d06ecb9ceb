/** What the two sides of an act have to be: North Korea and somebody else, and who somebody is. */
import type { ActorReference } from "../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import type { ActionType, RoleTrait } from "../codebook/codebook.ts";
import type { Rule, RuleBook } from "./rule-book.ts";

/** A rule that is tried on the words that may tell its act. */
export interface Trying {
  rule: Rule;
  type: ActionType;
  trigger: Trigger;
  parse: SentenceParse;
  book: RuleBook;
}

/** Whether all hold a role of which roles.csv says so. */
export const allAre = (refs: readonly ActorReference[], trait: RoleTrait, { roles }: RuleBook): boolean =>
  refs.every(({ role }) => roles.get(role)?.has(trait));

/** A country that is known, and is not North Korea. */
export const isThird = ({ country }: ActorReference): boolean => country !== "" && country !== FOCUS_COUNTRY;

export const countriesOf = (refs: readonly ActorReference[]): Set<string> => new Set(refs.map(({ country }) => country));

/** North Korea on exactly one side. */
export const pairs = (sources: readonly ActorReference[], target: ActorReference, { roles }: RuleBook): boolean =>
  sources.some(
    (s) => (s.country === FOCUS_COUNTRY) !== (target.country === FOCUS_COUNTRY) && !stranger(s, roles) && !stranger(target, roles)
  );

/** A person whose country nobody has said: no group, and no side; who heads an organisation speaks for it. */
const stranger = ({ country, role }: ActorReference, roles: RuleBook["roles"]): boolean =>
  country === "" && role !== "" && !roles.get(role)?.has("of-group");
