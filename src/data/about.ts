/** What the data package says of itself: name, version, licences, caveats, how to cite it. */
import manifest from "../../package.json" with { type: "json" };
import { problemText } from "../coder/model/problem.ts";
import type { Tables } from "./tables.ts";

export const NAME = manifest.name;
export const VERSION = manifest.version;
export const TITLE = "North Korea’s diplomacy in Italian news: coded actions";
/** Nobody is named as author, so the project is. */
export const AUTHORS = `The authors of ${manifest.name}`;

export const KEYWORDS: readonly string[] = ["North Korea", "diplomacy", "event data", "Italian", "CAMEO", "PLOVER"];

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
  const sample = articles.length === 1 ? "The article is" : "The articles are";
  return [
    ...(unread ? [`These tables are not whole: ${problemText(unread)}. What hangs on it was not coded.`] : []),
    ...(!unread && doubtful.length > 0
      ? [`Something may be missing: of ${doubtful.join(", ")} rows were left out, or were read with a doubt.`]
      : []),
    `${sample} a hand-picked sample, not a record of North Korea’s diplomacy. Say “in these articles”, not “North Korea did”. What they leave out still happened.`,
    "The day of a report is not the day of the action. `date_basis` says how a date is known; `date_earliest` and `date_latest` give its range.",
    "A statement is not a contact. A contact is an action of a type marked as one in `data/action-types.csv` that took place or is under way, with North Korea on one side.",
    "To count contacts, keep the rows of `actions` with `contact` true, `status` actual or ongoing, and `direction` other than third-party. `contact` alone also holds contacts that are only planned, possible, alleged or denied.",
    "An occasion is one trip or one exchange of messages: contacts with the same partner whose days touch or lie a day apart.",
    "A reprint is not a second source. `attribution` names who is quoted; several articles may quote the same agency.",
    "The numbers are small. Always quote the counts, and draw no trend line.",
    "A program read the articles, and it can be wrong. The page Method says how accurate it is against hand coding.",
    "The table `elsewhere` was found by searching, and is not complete. It is a background, never counted with the actions."
  ];
}

/** A state of report and tables that is kept as it was, under a name. */
export interface EditionName {
  /** "2026-12-01", or any other word that can stand in an address. */
  name: string;
  /** "10.5281/zenodo.1234567"; empty where it has none. */
  doi: string;
}

/** What tells one state of report and tables from another. */
export interface Release {
  /** SHA-256 over everything that the tables were made from. */
  inputs_sha256: string;
  /** Where this state is being frozen. */
  edition?: EditionName;
}

/** The version under which a state is cited: that of the edition, else of the program. */
export const versionOf = ({ edition }: Release): string => edition?.name ?? VERSION;

/** "Version 1.0.0, inputs 5d41402abc4b", or the edition's name and these. */
export function releaseText({ inputs_sha256, edition }: Release): string {
  const made = `ersion ${VERSION}, inputs ${inputs_sha256.slice(0, 12)}`;
  return edition ? `Edition ${edition.name} (v${made})` : `V${made}`;
}

/** Where a DOI leads. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi}`;

/** The day that an edition is named by. */
export function dayOf({ name }: EditionName): string | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(name) ? new Date(`${name}T00:00:00Z`) : undefined;
  return day && day.getTime() > 0 && day.toISOString().startsWith(name) ? name : undefined;
}

/** The suggested citation as text. */
export function citation(release: Release): string {
  return cited(releaseText(release), release.edition?.doi);
}

/** An edition as it is cited when it is there: by the hash of the list of its files. */
export function editionCitation({ name, doi }: EditionName, manifest_sha256: string): string {
  return cited(`Edition ${name}, manifest sha256:${manifest_sha256}`, doi);
}

function cited(state: string, doi = ""): string {
  return `${AUTHORS}. ${TITLE}. ${state}. Data set.${doi && ` ${doiAddress(doi)}`}`;
}

/** The same for reference managers. */
export function bibtex(release: Release): string {
  const { inputs_sha256, edition } = release;
  const day = edition && dayOf(edition);
  return [
    `@misc{${NAME},`,
    `  author  = {{${AUTHORS}}},`,
    `  title   = {{${TITLE}}},`,
    ...(day ? [`  year    = {${day.slice(0, 4)}},`] : []),
    `  version = {${versionOf(release)}},`,
    ...(edition?.doi ? [`  doi     = {${edition.doi}},`] : []),
    `  note    = {Data set, inputs ${inputs_sha256.slice(0, 12)}, ${DATA_LICENCE.name}}`,
    "}"
  ].join("\n");
}

/** The same as a Citation File Format file, of type dataset. */
export function citationFile(release: Release): string {
  const { inputs_sha256, edition } = release;
  const day = edition && dayOf(edition);
  const lines = {
    "cff-version": "1.2.0",
    message: "If you use these tables, please cite them as below.",
    type: "dataset",
    title: TITLE,
    version: versionOf(release),
    ...(day && { "date-released": day }),
    ...(edition?.doi && { doi: edition.doi }),
    license: DATA_LICENCE.name,
    abstract: RIGHTS
  };
  return [
    ...Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "authors:",
    `  - name: ${JSON.stringify(AUTHORS)}`,
    "identifiers:",
    "  - type: other",
    `    value: ${JSON.stringify(`sha256:${inputs_sha256}`)}`,
    '    description: "SHA-256 over the articles and tables that these tables were made from"',
    ""
  ].join("\n");
}
