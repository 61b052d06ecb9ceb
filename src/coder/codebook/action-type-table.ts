/** The rows of `data/action-types.csv`, checked: numbers in range, and whether a type is a contact. */
import { type ActionType, TRAITS, type Trait } from "./codebook-rows.ts";
import { list, type Reject, type Row } from "./table.ts";

const isTrait = (name: string): name is Trait => Object.hasOwn(TRAITS, name);

/** The action types that can be used, by name; the others are rejected with the reason. */
export function actionTypesOf(rows: readonly Row[], reject: Reject): Map<string, ActionType> {
  const types = new Map<string, ActionType>();
  for (const row of rows) {
    const quad = Number(row.quad_class);
    const goldstein = Number(row.goldstein);
    const traits = list(row.traits);
    const unknown = traits.find((name) => !isTrait(name));
    if (!(quad >= 1 && quad <= 4) || row.goldstein === "" || Number.isNaN(goldstein))
      reject(row, `quad_class ${row.quad_class} or goldstein ${row.goldstein} is not a number in range`);
    else if (row.contact !== "true" && row.contact !== "false") reject(row, `contact is ${row.contact}, not true or false`);
    else if (unknown !== undefined)
      reject(
        row,
        `${unknown} is no trait; there are ${Object.entries(TRAITS)
          .map(([name, doc]) => `${name} (${doc})`)
          .join("; ")}`
      );
    else
      types.set(row.action_type, {
        action_type: row.action_type,
        contact: row.contact === "true",
        cameo: row.cameo,
        cameo_name: row.cameo_name,
        plover: row.plover,
        quad_class: quad,
        goldstein,
        counts_when: row.counts_when,
        past: row.past,
        infinitive: row.infinitive,
        participle: row.participle,
        mutual: row.mutual === "true",
        verbal: row.verbal === "true",
        traits: new Set(traits.filter(isTrait))
      });
  }
  return types;
}
