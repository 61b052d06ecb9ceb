/** The blocks of the data page, made from the schema and the tables so that they cannot fall behind. */
import { frameSnippet } from "../../components/page/snippets.ts";
import { pageHref } from "../../components/page/address.ts";
import { inFigures } from "../../components/captions/words.ts";
import { anchoredHtml, escapeHtml } from "../../components/page/html.ts";
import { PUBLISHED, SCHEMA, type Column, type TableName } from "../../coder/model/schema.ts";
import { bibtex, caveats, citation, type Release, RIGHTS } from "../../data/about.ts";
import { ARCHIVE, chartImages, EXAMPLE_ADDRESS, TABLE_FORMATS, tableAddress } from "../../data/addresses.ts";
import { codeLists, codesOf } from "../../data/codes.ts";
import { CROISSANT } from "../../data/croissant.ts";
import { CSV_RULES } from "../../data/readme.ts";
import type { PublishedTables } from "../../data/tables.ts";
import { CHARTS } from "../../components/catalogue.ts";
import type { Edition } from "../editions/kept.ts";
import { embedHeight } from "./embed-size.ts";
import { chartTables, orReason } from "./static-charts.ts";
import { newestEdition } from "./static-editions.ts";
import { staticTable } from "./static-table.ts";
import { wordsAlone } from "./words-alone.ts";

type Block = (tables: PublishedTables, release: Release, editions: readonly Edition[]) => string;

/** `<div data-static="name">` of the data page, by name: from the tables, which state they are, and the editions that are kept. */
export const DATA_BLOCKS: Readonly<Record<string, Block>> = {
  "data-downloads": downloads,
  "data-dictionary": () => PUBLISHED.map(dictionary).join("\n"),
  "data-codes": codeListsHtml,
  "data-csv-rules": () => list(CSV_RULES),
  "data-caveats": (tables) => list(caveats(tables)),
  "data-rights": () => `<p>${escapeHtml(RIGHTS)}</p>`,
  "data-charts": chartFiles,
  "data-embed": frameExample,
  "data-citation": (_, release, editions) => suggestedCitation(release, editions)
};

const FORMAT_NAMES = { csv: "CSV", json: "JSON", parquet: "Parquet" } as const;

/** One row a table: what it holds, and a link to each form of it with the number of rows. */
function downloads(tables: PublishedTables): string {
  const total = PUBLISHED.reduce((sum, name) => sum + tables[name].length, 0);
  const items = [
    item("Everything", [
      download(ARCHIVE, "ZIP", `${inFigures(total, "row")} in ${PUBLISHED.length} tables, README, descriptor, citation`)
    ]),
    ...PUBLISHED.map((name) => {
      const links = TABLE_FORMATS.map((format) =>
        download(tableAddress(name, format), FORMAT_NAMES[format], inFigures(tables[name].length, "row"))
      );
      return item(`<a href="#${name}">${escapeHtml(SCHEMA[name].title)}</a>`, links);
    }),
    item("Descriptor", [
      download("/data/tables/datapackage.json", "JSON", "Data Package 2.0"),
      download(`/data/tables/${CROISSANT}`, "JSON", "Croissant 1.0")
    ]),
    item("Readings", [download("/data/tables/readings.json", "JSON", "the texts, and how each mention came about")])
  ];
  return `<ul class="download-list of-tables">\n${items.join("\n")}\n</ul>`;
}

function item(title: string, links: readonly string[]): string {
  return `<li><strong>${title}</strong> <span class="downloads">${links.join(" ")}</span></li>`;
}

/** `external` keeps Framework from publishing a second copy under another name. */
function download(address: string, format: string, content: string): string {
  return `<a class="download" href=".${address}" download rel="external">${format} <small>${escapeHtml(content)}</small></a>`;
}

function dictionary(name: TableName): string {
  const { title, description, columns, primaryKey } = SCHEMA[name];
  const rows = columns.map((column) => {
    const kind = [column.type, primaryKey.includes(column.name) && "key", column.required && "never empty"]
      .filter(Boolean)
      .join(", ");
    return [`<code>${column.name}</code> <small>${kind}</small>`, meaning(column)];
  });
  return `<h3>${anchoredHtml(name, `${escapeHtml(title)}: <code>${name}</code>`)}</h3>
<p>${escapeHtml(description)}</p>
<details class="columns"><summary>${columns.length} columns</summary>
${table(`Columns of the table ${name}`, ["Column", "Meaning"], rows)}</details>`;
}

function meaning(column: Column): string {
  const unit = column.unit ? ` (${column.unit})` : "";
  const codes = codesOf(column) ? `: <a href="#code-${column.name}">codes</a>` : "";
  return escapeHtml(column.description + unit) + codes;
}

/** Code lists that stand in the table of types on the page about the method. */
const IN_METHOD = new Set(["action_type", "cameo"]);

function codeListsHtml(): string {
  return [...codeLists()]
    .map(([name, codes]) => {
      const list = IN_METHOD.has(name)
        ? `<p>Each type with its rule and its codes: <a href="${pageHref("method", { hash: "what-counts" })}">Method, what counts</a>.</p>`
        : table(
            `Codes of the column ${name}`,
            ["Code", "Meaning"],
            codes.map(({ value, meaning }) => [`<code>${value}</code>`, escapeHtml(meaning)])
          );
      return `<h3>${anchoredHtml(`code-${name}`, `<code>${name}</code>`)}</h3>\n${list}`;
    })
    .join("\n");
}

/** Each chart by its finding, with its images, its rows and its own page. */
function chartFiles(tables: PublishedTables): string {
  const data = chartTables(tables);
  const items = [...CHARTS].map(([name, chart]) => {
    const title = orReason(
      () => chart.tell(data).title,
      ({ file }) => `Not drawn, since ${file} cannot be read`
    );
    return item(`${escapeHtml(title)} <small>${name}</small>`, [
      ...chartImages(name).map(({ address, format, theme }) => download(address, format.toUpperCase(), theme)),
      download(`/charts/${name}.csv`, "CSV", "what is drawn"),
      `<a class="download" href="./embed/${name}.html">Page <small>to embed</small></a>`
    ]);
  });
  return `<ul class="download-list">\n${items.join("\n")}\n</ul>`;
}

/** A chart in a frame, as its menu gives it. */
function frameExample(tables: PublishedTables): string {
  const [[name, chart]] = CHARTS;
  const data = chartTables(tables);
  const words = wordsAlone(chart.tell(data), data);
  const code = frameSnippet(`${EXAMPLE_ADDRESS}embed/${name}.html`, words.title, embedHeight(chart, data, words));
  return `<pre><code>${escapeHtml(code)}</code></pre>`;
}

function suggestedCitation(release: Release, editions: readonly Edition[]): string {
  return `<p>${escapeHtml(citation(release))}</p>
<pre><code>${escapeHtml(bibtex(release))}</code></pre>
<p>${download("/data/tables/CITATION.cff", "CFF", "for GitHub, Zenodo, Zotero")}</p>
${release.edition ? "" : newestEdition(editions)}`;
}

const table = (caption: string, head: readonly string[], rows: readonly string[][]) =>
  staticTable(
    caption,
    head,
    rows.map((cells) => ({ cells })),
    "dictionary"
  );

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${escapeHtml(item).replace(/`([^`]+)`/g, "<code>$1</code>")}</li>`).join("\n")}\n</ul>`;
}
