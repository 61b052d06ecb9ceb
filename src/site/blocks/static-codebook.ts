/** The tables of the codebook as pages: everything that the coder knows and a person may change. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rowIds } from "../../data/row-ids.ts";
import { csvParseRows } from "d3-dsv";
import { escapeHtml } from "../../components/page/html.ts";
import { sentence } from "../../components/captions/words.ts";
import { codebookTables } from "../build/dynamic-pages.ts";
import { staticTable } from "./static-table.ts";

/** What each table is for. A table that is new in the folder is listed all the same. */
const ABOUT: Readonly<Record<string, string>> = {
  verbs:
    "The rules: which Italian verbs and nouns tell an action, of which type, and which part of the sentence holds source and target. @name stands for a class of words.",
  "action-types":
    "The types of action: whether one is a contact, when it counts, and its codes in CAMEO, PLOVER and on Goldstein’s scale.",
  actors:
    "People, institutions, agencies and groups: how they are spelled, for which country they act, in which office and between which dates.",
  roles: "Offices and their rank, with the Italian words for them.",
  countries:
    "Countries with their group, their Italian names, adjectives, capitals and what stands for them (Cremlino, Casa Bianca).",
  places: "Cities and regions that are visited but do not act.",
  calendar: "Named days, and what they are called.",
  words: "Classes of words that the rules name.",
  modals: "Verbs that govern another: what they say of whether it happened.",
  "irregular-verbs": "Forms of verbs that the lexicon lacks.",
  boilerplate: "How lines begin that belong to the page and not to the text.",
  articles: "Publication dates that a text lacks, with the reason; and where an article was published, as far as known.",
  corrections:
    "What a person decided about single passages. A row accepts or rejects a coding or changes one field of it, and says why.",
  context: "Events drawn behind the figures, with their source.",
  elsewhere:
    "Contacts that others report, each with its source: a background to compare the articles with, never counted as actions.",
  "elsewhere-totals": "How many contacts others have counted, with what each of them counts and where.",
  translations:
    "English for the sentences and titles of the articles, with the words to mark: made by hand, published with the tables.",
  periods: "Longer periods that the contacts are also counted by.",
  sources: "Where the code lists come from, and what was changed."
};

export const CODEBOOK_BLOCKS: Readonly<Record<string, (page: string) => string>> = {
  "codebook-list": () => {
    const rows = codebookTables().map((name) => ({
      cells: [
        `<a href="./codebook/${name}">${escapeHtml(titleOf(name))}</a>`,
        escapeHtml(ABOUT[name] ?? ""),
        String(readRows(name).rows.length)
      ]
    }));
    return staticTable("The tables of the codebook", ["Table", "What it holds", "Rows"], rows);
  },
  "codebook-table": (page) => tablePage(nameOf(page))
};

/** The title of the page of one table; undefined for any other name. */
export function codebookFinding(name: string, page: string): string | undefined {
  if (name === "codebook-title") return titleOf(nameOf(page));
  return name === "codebook-about" ? (ABOUT[nameOf(page)] ?? "A table of the codebook.") : undefined;
}

function tablePage(name: string): string {
  const { head, rows } = readRows(name);
  const idOf = rowIds();
  const body = rows.map((cells) => {
    return { id: idOf(cells[0]), cells: cells.map((cell, i) => (i === 0 ? `<code>${cellHtml(cell)}</code>` : cellHtml(cell))) };
  });
  const table =
    rows.length === 0 ? "<p>The table has no rows yet.</p>" : staticTable(`data/${name}.csv, ${rows.length} rows`, head, body);
  return `<p class="table-search" inert><label>Search this table <input type="search" autocomplete="off"></label> <span role="status"></span></p>
${table}`;
}

/** Several values in a cell stand apart. */
function cellHtml(cell: string): string {
  if (/^https?:\/\/\S+$/.test(cell)) return `<a href="${escapeHtml(cell)}">${escapeHtml(cell)}</a>`;
  return cell.split("|").map(escapeHtml).join(` <span class="or">|</span> `);
}

function readRows(name: string): { head: string[]; rows: string[][] } {
  const [head = [], ...rows] = csvParseRows(readFileSync(file(name), "utf8").replace(/^\uFEFF/, ""));
  return { head: head.map((title) => title.replaceAll("_", " ")), rows: rows.filter((cells) => cells.some(Boolean)) };
}

function nameOf(page: string): string {
  const name = page.replace(/^.*\/codebook\//, "");
  if (!/^[\w-]+$/.test(name) || !existsSync(file(name))) throw new Error(`no table is called ${name}`);
  return name;
}

const file = (name: string) => join("data", `${name}.csv`);
const titleOf = (name: string) => sentence(name.replaceAll("-", " "));
