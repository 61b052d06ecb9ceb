/**
 * The small verb lexicon that the coder gets: the inflected forms of the verbs that data/verbs.csv and
 * data/modals.csv name, compiled from Morph-it! (package italian-verbs-dict; CC BY-SA 2.0 or LGPL).
 */
import { createRequire } from "node:module";

type Forms = Record<string, string>;
type Conjugation = Record<string, Record<string, string | Forms>>;

const MOODS = ["ind", "cond", "sub", "part"] as const;

/** Persons that reports and the statements they quote are written in. */
const PERSONS = new Set(["S1", "S3", "P1", "P3", "S", "P", "SF", "PF"]);

/**
 * Compile the table `verb-forms.csv` (form, lemma, mood, tense, person) for some infinitives.
 *
 * @returns the table's text, and the infinitives that the lexicon does not have
 */
export function compileVerbForms(lemmas: readonly string[]): { csv: string; unknown: string[] } {
  const lexicon = createRequire(import.meta.url)("italian-verbs-dict/dist/verbs.json") as Record<string, Conjugation>;
  const lines: string[] = [];
  const unknown: string[] = [];
  for (const lemma of [...new Set(lemmas)].sort()) {
    const verb = lexicon[lemma];
    if (!verb) {
      unknown.push(lemma);
      continue;
    }
    // The lexicon's own infinitives and gerunds carry clitics (inviarvi, abbandonandosi), so both are made here.
    const gerund = String(verb.ger?.pres ?? "").replace(/^(.*[ae]ndo).*$/, "$1");
    lines.push(`${lemma},${lemma},inf,pres,`);
    if (gerund) lines.push(`${gerund},${lemma},ger,pres,`);
    // Of the two past forms of -ere verbs (ricevé, ricevette) it keeps one.
    const past = String((verb.ind?.past as Forms | undefined)?.S1 ?? "");
    if (past.endsWith("etti"))
      for (const [ending, person] of [
        ["ette", "S3"],
        ["ettero", "P3"]
      ])
        lines.push(`${past.slice(0, -4)}${ending},${lemma},ind,past,${person}`);
    for (const mood of MOODS)
      for (const [tense, persons] of Object.entries(verb[mood] ?? {}))
        if (typeof persons === "object" && !(mood === "part" && tense === "pres"))
          for (const [person, form] of Object.entries(persons))
            if (PERSONS.has(person)) lines.push(`${form},${lemma},${mood},${tense},${person}`);
  }
  return { csv: `form,lemma,mood,tense,person\n${lines.join("\n")}\n`, unknown };
}
