/** The tables of the codebook as pages: everything that the coder knows and a person may change. */
import { pageHref } from "../../components/page/address.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readTableText } from "../../data/curated.ts";
import { rowIds } from "../../data/row-ids.ts";
import { csvParseRows } from "d3-dsv";
import { ARGUMENT_NAMES } from "../../coder/codebook/argument-names.ts";
import { TRAITS } from "../../coder/codebook/traits.ts";
import { CURATED_SCHEMA } from "../../coder/codebook/curated-schema.ts";
import { cellWords } from "../../coder/codebook/curated-table.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { sentence } from "../../components/captions/words.ts";
import { codebookTables } from "../build/dynamic-pages.ts";
import { staticTable } from "./static-table.ts";

/** What a table is for. One that is new in the folder is listed all the same. */
const aboutOf = (name: string): string | undefined => CURATED_SCHEMA[`${name}.csv`]?.about;

export const CODEBOOK_BLOCKS: Readonly<Record<string, (page: string) => string>> = {
  "codebook-list": () => {
    const rows = codebookTables().map((name) => ({
      cells: [
        `<a href="${pageHref(`codebook/${name}`)}">${escapeHtml(titleOf(name))}</a>`,
        escapeHtml(aboutOf(name) ?? ""),
        String(readRows(name).rows.length)
      ]
    }));
    return staticTable("The tables of the codebook", ["Table", "What it holds", "Rows"], rows);
  },
  "codebook-contents": (page) => {
    const links = codebookTables().map((name) =>
      name === nameOf(page)
        ? `<b aria-current="page">${escapeHtml(titleOf(name))}</b>`
        : `<a href="./${encodeURIComponent(name)}.html">${escapeHtml(titleOf(name))}</a>`
    );
    return `<nav class="contents" aria-label="Tables of the codebook">${links.join("\n")}</nav>`;
  },
  "codebook-columns": (page) => columnsOf(nameOf(page)),
  "codebook-table": (page) => tablePage(nameOf(page)) + (NAMES_IN[nameOf(page)]?.() ?? "")
};

/** The title of the page of one table; undefined for any other name. */
export function codebookFinding(name: string, page: string): string | undefined {
  if (name === "codebook-title") return titleOf(nameOf(page));
  return name === "codebook-about" ? (aboutOf(nameOf(page)) ?? "A table of the codebook.") : undefined;
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

/** What a person who adds a row writes into each column. */
function columnsOf(name: string): string {
  const schema = CURATED_SCHEMA[`${name}.csv`];
  if (!schema) return "";
  const rows = schema.columns.map((column) => {
    const kind = [
      schema.key.includes(column.name) && "key",
      column.required && "never empty",
      column.optional && "may be left out"
    ].filter(Boolean);
    return {
      cells: [
        `<code>${column.name}</code> <small>${kind.join(", ")}</small>`,
        escapeHtml([column.description, ...cellWords(column)].join("; "))
      ]
    };
  });
  return `<details class="columns"><summary>${rows.length} columns</summary>
${staticTable(`Columns of data/${name}.csv`, ["Column", "What it holds"], rows, "dictionary")}</details>`;
}

/** What the columns `source` and `target` of the rules name. */
function argumentsTable(): string {
  const rows = Object.entries(ARGUMENT_NAMES).map(([name, { doc, implicit }]) => ({
    id: `argument-${name}`,
    cells: [`<code>${name}</code>`, escapeHtml(doc), implicit ? "yes" : ""]
  }));
  return `\n<h2 id="arguments">Where source and target stand</h2>
<p>The columns source and target name places in a sentence, the first that holds somebody counts. A preposition (a, con, di …) holds whom it governs; the other names are these.</p>
${staticTable("Names for where an actor stands", ["Name", "Who stands there", "Implied"], rows)}`;
}

/** What the column `traits` of the action types names. */
function traitsTable(): string {
  const rows = Object.entries(TRAITS).map(([name, doc]) => ({
    id: `trait-${name}`,
    cells: [`<code>${name}</code>`, escapeHtml(doc)]
  }));
  return `\n<h2 id="traits">What the rules ask of a type</h2>
${staticTable("Names in the column traits", ["Name", "What it means"], rows)}`;
}

/** Tables whose cells hold names that the coder knows, with the table that says what they mean. */
const NAMES_IN: Readonly<Record<string, () => string>> = { verbs: argumentsTable, "action-types": traitsTable };

/** Several values in a cell stand apart; an address is named by its host, which breaks at its dots, and does not make its row as tall as it is long. */
function cellHtml(cell: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/\s]+)\S*$/.exec(cell)?.[1];
  if (host) return `<a href="${escapeHtml(cell)}">${escapeHtml(host).replaceAll(".", "<wbr>.")}</a>`;
  return cell.split("|").map(escapeHtml).join(` <span class="or">|</span> `);
}

function readRows(name: string): { head: string[]; rows: string[][] } {
  const [head = [], ...rows] = csvParseRows(readTableText(file(name), []));
  return { head: head.map((title) => title.replaceAll("_", " ")), rows: rows.filter((cells) => cells.some(Boolean)) };
}

function nameOf(page: string): string {
  const name = page.replace(/^.*\/codebook\//, "");
  if (!/^[\w-]+$/.test(name) || !existsSync(file(name))) throw new Error(`no table is called ${name}`);
  return name;
}

const file = (name: string) => join("data", `${name}.csv`);
const titleOf = (name: string) => sentence(name.replaceAll("-", " "));
