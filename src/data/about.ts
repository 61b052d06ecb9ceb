/** What the data package says of itself: name, version, licences, caveats, how to cite it. */
import manifest from "../../package.json" with { type: "json" };
import { problemText } from "../coder/model/problem.ts";
import type { Tables } from "./tables.ts";

export const NAME = manifest.name;
export const VERSION = manifest.version;
export const TITLE = "North Korea’s diplomacy in Italian news: coded actions";
/** Nobody is named as author, so the project is. */
export const AUTHORS = `The authors of ${manifest.name}`;

/** For the tables. What the articles' publishers wrote is quoted, not licensed. */
export const DATA_LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/"
} as const;

export const CODE_LICENCE = {
  name: "ISC",
  title: "ISC License",
  path: "https://opensource.org/license/isc-license-txt"
} as const;

export const RIGHTS =
  "The tables are under CC BY 4.0, the code that made them under the ISC licence. The articles, and the words quoted " +
  "from them in the columns title, quote, trigger_italian, trigger, date_text, source_text, target_text and evidence and in readings.json, " +
  "belong to their publishers; they are quoted for study and covered by neither licence. The English in translations " +
  "is this project’s, under CC BY 4.0 as far as it is its own work. The forms of verbs that the program reads with come from Morph-it! and " +
  "stay under its licences (CC BY-SA 2.0 or LGPL); they are not in these tables.";

/** What a reader has to know before drawing conclusions; for the articles at hand. */
export function caveats({ articles, unread, doubtful = [] }: Pick<Tables, "articles" | "unread" | "doubtful">): string[] {
  const sample = articles.length === 1 ? "The article is" : `The ${articles.length} articles are`;
  return [
    ...(unread ? [`These tables are not whole: ${problemText(unread)}. What hangs on it was not coded.`] : []),
    ...(!unread && doubtful.length > 0
      ? [`Something may be missing: of ${doubtful.join(", ")} rows were left out, or were read with a doubt.`]
      : []),
    `${sample} a hand-picked sample, not a record of North Korea’s diplomacy. Say “in these articles”, not “North Korea did”. What they leave out still happened.`,
    "The day of a report is not the day of the action. date_basis says how a date is known; date_earliest and date_latest give its range.",
    "A statement is not a contact. A contact is an action of a type marked as one in data/action-types.csv that took place or is under way, with North Korea on one side. An occasion is one trip or one exchange of letters: contacts with the same partner whose days touch or lie a day apart.",
    "A reprint is not a second source. attribution names who is quoted; several articles may quote the same agency.",
    "The numbers are small. Always quote the counts, and draw no trend line.",
    "A rule-based program read the articles, and it can be wrong. The page Method says how accurate it is against hand coding.",
    "The table elsewhere was found by looking, and is not complete. It is a background, never counted with the actions."
  ];
}

/** The suggested citation as text. The hash of the inputs tells one edition of the tables from another. */
export function citation(inputs: string): string {
  return `${AUTHORS}. ${TITLE}. Version ${VERSION}, inputs ${inputs.slice(0, 12)}. Data set.`;
}

/** The same for reference managers. */
export function bibtex(inputs: string): string {
  return [
    `@misc{${NAME},`,
    `  author  = {{${AUTHORS}}},`,
    `  title   = {{${TITLE}}},`,
    `  version = {${VERSION}},`,
    `  note    = {Data set, inputs ${inputs.slice(0, 12)}, ${DATA_LICENCE.name}}`,
    "}"
  ].join("\n");
}

/** The same as a Citation File Format file, of type dataset. */
export function citationFile(inputs: string): string {
  const lines = {
    "cff-version": "1.2.0",
    message: "If you use these tables, please cite them as below.",
    type: "dataset",
    title: TITLE,
    version: VERSION,
    license: DATA_LICENCE.name,
    abstract: RIGHTS
  };
  return [
    ...Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "authors:",
    `  - name: ${JSON.stringify(AUTHORS)}`,
    "identifiers:",
    "  - type: other",
    `    value: ${JSON.stringify(`sha256:${inputs}`)}`,
    '    description: "SHA-256 over the articles and tables that these tables were made from"',
    ""
  ].join("\n");
}
