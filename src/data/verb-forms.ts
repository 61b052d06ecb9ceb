/**
 * The small verb lexicon that the coder gets: the inflected forms of the verbs that data/verbs.csv and
 * data/modals.csv name, compiled from Morph-it! (package italian-verbs-dict; CC BY-SA 2.0 or LGPL).
 */
import { createRequire } from "node:module";

/**
 * What the lexicon's licence asks to be said wherever its forms go: who made it, under which licence it and what is made
 * from it are given on, and what was changed.
 */
export const LEXICON_NOTICE = `Morph-it! (CC BY-SA 2.0, or GNU LGPL)

The inflected forms of Italian verbs in the table verb-forms.csv, a part of the file that the page Try an article
loads (data/codebook.json; in a finished report it lies under _file/ and has a few letters and digits more in its name),
are taken from Morph-it!, a lexicon of inflected Italian by Marco Baroni and Eros Zanchetta, University of Bologna
(https://docs.sslmit.unibo.it/doku.php?id=resources:morph-it), by way of the package italian-verbs-dict by Ludan Stoecklé.

Changed: only the verbs that the codebook names, and only some of their forms; infinitives and gerunds without clitics,
and second forms of the past, were added; written as a table of form, lemma, mood, tense and person.

Morph-it! is licensed under the Creative Commons Attribution-ShareAlike 2.0 licence and the GNU Lesser General Public
License. The table verb-forms.csv is given on under the same terms:
https://creativecommons.org/licenses/by-sa/2.0/legalcode
https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html
`;

type Forms = Record<string, string>;
type Conjugation = Record<string, Record<string, string | Forms>>;

const MOODS = ["ind", "cond", "sub", "part"] as const;

/** Persons that reports and the statements they quote are written in. */
const PERSONS = new Set(["S1", "S3", "P1", "P3", "S", "P", "SF", "PF"]);

const lexicon = (): Record<string, Conjugation> => createRequire(import.meta.url)("italian-verbs-dict/dist/verbs.json");

/** The infinitives of the lexicon that a form may be of: "abbracciato" → abbracciare. */
export const infinitivesOfForm = (form: string): string[] =>
  Object.entries(lexicon())
    .filter(([infinitive, verb]) => form === infinitive || hasForm(verb, form))
    .map(([infinitive]) => infinitive);

const hasForm = (verb: Conjugation, form: string): boolean =>
  Object.values(verb).some((tenses) =>
    Object.values(tenses).some((forms) => (typeof forms === "string" ? forms === form : Object.values(forms).includes(form)))
  );

let last: { of: string; table: string } | null = null;

/**
 * Compile the table `verb-forms.csv` (form, lemma, mood, tense, person) for some infinitives. Those that the lexicon does
 * not have are left out: whoever parses the codebook knows whether data/irregular-verbs.csv has them. The last table is
 * kept and given again for the same infinitives.
 */
export function compileVerbForms(lemmas: readonly string[]): string {
  const of = [...new Set(lemmas)].sort();
  if (last?.of === of.join()) return last.table;
  const verbs = lexicon();
  const lines: string[] = [];
  for (const lemma of of) {
    const verb = verbs[lemma];
    if (!verb) continue;
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
  const table = `form,lemma,mood,tense,person\n${lines.join("\n")}\n`;
  last = { of: of.join(), table };
  return table;
}
