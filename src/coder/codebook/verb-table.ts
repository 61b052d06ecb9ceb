/** The rows of `data/verbs.csv`, checked: the places that `source` and `target` name, and what `with` asks for. */
import type { ActionType, VerbRule } from "./codebook-rows.ts";
import { PREPOSITIONS } from "../model/prepositions.ts";
import { list, type Reject, type Row } from "./table.ts";

/** Where a side of an action stands, besides the prepositions, which are names of their own. */
const SLOTS: ReadonlySet<string> = new Set([
  // named by the grammar of the clause
  "subject",
  "object",
  "person",
  "named-person",
  "between",
  "place",
  "place-next",
  "possessive",
  "adjective",
  "owner",
  "di-person",
  "davanti",
  // named elsewhere in the sentence
  "any",
  "before",
  "further",
  "said-of",
  "in-quote",
  "speaker",
  "visitor",
  "mouthpiece",
  // understood
  "each-other",
  "engaged",
  "facing",
  "focus",
  "home",
  "homeland",
  "nobody",
  "offerer",
  "asked",
  "pair",
  "partner"
]);
const SIMPLE = new Set(PREPOSITIONS.values());

const isSlot = (name: string): boolean => SLOTS.has(name) || SIMPLE.has(name);

/** What `with` may ask for besides words: `non`, `si` and these. */
const isDemand = (word: string): boolean => /^\+(?:inf|fut|part|third|che|trailing|told|role:.+|@.+)$/.test(word);

/** The rules that can be used; the others are rejected with the reason. */
export function rulesOf(
  rows: readonly Row[],
  types: ReadonlyMap<string, ActionType>,
  classes: ReadonlyMap<string, readonly string[]>,
  reject: Reject
): VerbRule[] {
  const rules: VerbRule[] = [];
  for (const row of rows) {
    const asks = list(row.with);
    const unknown = asks.find((word) => /^\+?@/.test(word) && !classes.has(word.replace(/^\+?@/, "")));
    const demand = asks.find((word) => word.startsWith("+") && !isDemand(word));
    const slot = [...list(row.source), ...list(row.target)].find((name) => !isSlot(name));
    if (row.form !== "verb" && row.form !== "noun") reject(row, `form is ${row.form}, not verb or noun`);
    else if (!types.has(row.type)) reject(row, `unknown action type ${row.type}`);
    else if (unknown) reject(row, `word class ${unknown} is not in words.csv`);
    else if (demand) reject(row, `${demand} is nothing that a rule can ask for`);
    else if (slot) reject(row, `${slot} is no place in a sentence that a rule knows`);
    else
      rules.push({
        rule: row.rule,
        form: row.form,
        heads: list(row.heads),
        with: asks,
        source: list(row.source),
        target: list(row.target),
        type: row.type,
        status: row.status
      });
  }
  return rules;
}
