/** The rows of `data/verbs.csv`, checked: the places that `source` and `target` name, and what `with` asks for. */
import { argumentNamesText, isArgument } from "./argument-names.ts";
import type { VerbRule } from "./codebook-rows.ts";
import { list, type Reject, type Row } from "./table.ts";

/** What `with` may ask for besides words: `non`, `si` and these. */
const isDemand = (word: string): boolean =>
  /^\+(?:inf|fut|will|part|person|bare|third|must|che|trailing|told|it|role:.+|@.+)$/.test(word);

/** The rules that can be used; the others are rejected with the reason. */
export function rulesOf(rows: readonly Row[], classes: ReadonlyMap<string, readonly string[]>, reject: Reject): VerbRule[] {
  const rules: VerbRule[] = [];
  for (const row of rows) {
    const asks = list(row.with);
    const unknown = asks.find((word) => /^\+?@/.test(word) && !classes.has(word.replace(/^\+?@/, "")));
    const demand = asks.find((word) => word.startsWith("+") && !isDemand(word));
    const unknownPlace = [...list(row.source), ...list(row.target)].find((name) => !isArgument(name));
    if (unknown) reject(row, `word class ${unknown} is not in words.csv`);
    else if (demand) reject(row, `${demand} is nothing that a rule can ask for`);
    else if (unknownPlace)
      reject(row, `${unknownPlace} is no place in a sentence that a rule knows; there are ${argumentNamesText()}`);
    else
      rules.push({
        rule: row.rule,
        form: row.form as VerbRule["form"],
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
