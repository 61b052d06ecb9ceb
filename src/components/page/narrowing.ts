/** Which actions answer to a choice of the page of all actions, also to what only links from other charts ask for. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import type { Choice, Control } from "./controls.ts";
import { isEntered } from "../captions/entered.js";
import { FACETS, type Facet, type FacetName } from "../charts/facets.js";
import { GROUPS, groupOf, type Group } from "../captions/groups.js";
import { highestLevel, LEVELS, levelsOf, type Levels } from "../charts/rank.js";
import { liesIn } from "../charts/spans.js";

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** What an address calls a group; an empty value would be no choice. */
export function groupValue({ id }: Pick<Group, "id">): string {
  return id || "bloc";
}

const COUNTED = [
  { value: "contact", label: "Contacts", has: isContact },
  { value: "ledger", label: "Actions that took place", has: isEntered }
];
const LEVEL_OPTIONS = LEVELS.map(({ id, label }) => ({ value: id as string, label }));

/** Menus that appear only where the address chooses in them. */
export const QUIET: readonly Control[] = [
  { param: "counted", title: "Counted as", options: COUNTED.map(({ value, label }) => ({ value, label })) },
  { param: "group", title: "Group", options: GROUPS.map((group) => ({ value: groupValue(group), label: group.label })) },
  { param: "own", title: "North Korea’s level", options: LEVEL_OPTIONS },
  { param: "other", title: "The partner’s level", options: LEVEL_OPTIONS },
  { param: "level", title: "Highest level", options: LEVEL_OPTIONS }
].map((control) => ({ ...control, all: "All", quiet: true }));

/** The test that each part of a choice puts to an action; a parameter that narrows nothing has none. */
const TESTS: Readonly<Record<string, (value: string, levels: Levels) => (action: ActionRow) => boolean>> = {
  ...Object.fromEntries(
    FACET_NAMES.map((name) => [name, (value: string) => (action: ActionRow) => (FACETS[name] as Facet).of(action) === value])
  ),
  year: liesIn,
  counted: (value) => COUNTED.find((way) => way.value === value)?.has ?? (() => true),
  group: (value) => (action) => groupValue(groupOf(action)) === value,
  own: (value, levels) => (action) => levelsOf(action, levels).own === value,
  other: (value, levels) => (action) => levelsOf(action, levels).partner === value,
  level: (value, levels) => (action) => highestLevel(action, levels) === value
};

function testsOf(choice: Choice, levels: Levels) {
  return Object.entries(choice).flatMap(([name, value]) =>
    value && Object.hasOwn(TESTS, name) ? [{ name, test: TESTS[name](value, levels) }] : []
  );
}

/** The actions that answer to every part of a choice. */
export function narrowed(actions: readonly ActionRow[], choice: Choice, levels: Levels): readonly ActionRow[] {
  const tests = testsOf(choice, levels);
  return tests.length === 0 ? actions : actions.filter((action) => tests.every(({ test }) => test(action)));
}

/** How many of the actions that answer to the search each value of each facet would leave beside the other choices. */
export function leftByFacet(
  actions: readonly ActionRow[],
  choice: Choice,
  levels: Levels,
  searched: (action: ActionRow) => boolean
): Record<FacetName, ReadonlyMap<string, number>> {
  const tests = testsOf(choice, levels);
  type Left = Record<FacetName, Map<string, number>>;
  const left = Object.fromEntries(FACET_NAMES.map((name) => [name, new Map<string, number>()])) as Left;
  for (const action of actions) {
    const failed = tests.filter(({ test }) => !test(action));
    if (failed.length > 1 || !searched(action)) continue;
    // An action that fails one choice only would be there under another value of the same facet.
    const names = failed.length === 0 ? FACET_NAMES : FACET_NAMES.filter((name) => name === failed[0].name);
    for (const name of names) {
      const value = (FACETS[name] as Facet).of(action);
      left[name].set(value, (left[name].get(value) ?? 0) + 1);
    }
  }
  return left;
}

/** A choice in words: "partner: Russia", "counted as: contacts". */
export function narrowingWords(choice: Choice, articles: Parameters<Facet["label"]>[1]): string[] {
  const facets = FACET_NAMES.flatMap((name) =>
    choice[name] ? [`${FACETS[name].title.toLowerCase()}: ${(FACETS[name] as Facet).label(choice[name], articles)}`] : []
  );
  const quiet = QUIET.flatMap(({ param, title, options }) => {
    const option = options.find(({ value }) => value === choice[param]);
    return option
      ? [
          `${title.replace(/^[A-Z](?!orth)/, (letter) => letter.toLowerCase())}: ${option.label.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`
        ]
      : [];
  });
  return [...facets, ...quiet];
}
