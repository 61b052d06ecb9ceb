/** The rows of `data/verbs.csv`, checked: the places that `source` and `target` name, and what `with` asks for. */
import { argumentNamesText, isArgument } from "./argument-names.ts";
import type { VerbRule } from "./codebook-rows.ts";
import { typedRow } from "./curated-table.ts";
import { classNamed, demandOf } from "./demands.ts";
import { list, type Reject, type Row } from "./table.ts";

/** The rules that can be used; the others are rejected with the reason. */
export function rulesOf(rows: readonly Row[], classes: ReadonlyMap<string, readonly string[]>, reject: Reject): VerbRule[] {
  const rules: VerbRule[] = [];
  for (const row of rows) {
    const rule = typedRow("verbs.csv", row);
    const isUnknown = (name: string | null): boolean => name !== null && !classes.has(name);
    const unknown = rule.with.find((word) => isUnknown(classNamed(word)));
    const demand = rule.with.find((word) => word.startsWith("+") && !demandOf(word));
    const unknownPlace = [...rule.source, ...rule.target].find((name) => !isArgument(name));
    if (unknown) reject(row, `word class ${unknown} is not in words.csv`);
    else if (demand) reject(row, `${demand} is nothing that a rule can ask for`);
    else if (unknownPlace)
      reject(row, `${unknownPlace} is no place in a sentence that a rule knows; ${argumentNamesText(unknownPlace)}`);
    else
      rules.push({
        ...rule,
        heads: rule.heads.flatMap((head) => (head.startsWith("@") ? (classes.get(head.slice(1)) ?? []) : [head])),
        with: rule.with.flatMap((word) =>
          word.startsWith("-next:@") ? classes.get(classNamed(word)!)!.map((one) => `-${one}`) : [word]
        )
      });
  }
  return rules;
}

/**
 * The infinitives by whose forms a head of a rule is met: "recarsi" by those of "recare", "opporsi" of "opporre",
 * "far pervenire" by those of "pervenire". Of two the language has one.
 */
export function infinitivesOf(head: string): string[] {
  const verb = head.replace(/^far /, "");
  return verb.endsWith("rsi") ? [verb.replace(/rsi$/, "re"), verb.replace(/rsi$/, "rre")] : [verb];
}

/** Verbs whose forms are grammar, not words of a lexicon. */
const OF_GRAMMAR: ReadonlySet<string> = new Set(["essere", "avere"]);

/** Heads that no text can meet, since no form of theirs is known, are said; what else their row holds is used. */
export function sayUnknownVerbs(rows: readonly Row[], known: ReadonlySet<string>, say: Reject): void {
  for (const row of rows.filter(({ form }) => form !== "noun"))
    for (const head of list(row.heads).filter((head) => !head.startsWith("@"))) {
      const infinitives = infinitivesOf(head);
      if (infinitives.some((verb) => known.has(verb) || OF_GRAMMAR.has(verb))) continue;
      if (infinitives[0].includes(" ")) say(row, `“${head}” is no infinitive, nor “far” with one`);
      else say(row, `no forms are known for “${head}”; add them to irregular-verbs.csv`);
    }
}
