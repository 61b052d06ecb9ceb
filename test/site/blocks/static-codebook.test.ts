import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { kept } from "../../../src/coder/model/memo.ts";
import { ARGUMENT_NAMES } from "../../../src/coder/codebook/argument-names.ts";
import { CURATED_SCHEMA } from "../../../src/coder/codebook/curated-schema.ts";
import { codebookTables, dynamicPages } from "../../../src/site/build/dynamic-pages.ts";
import { CODEBOOK_BLOCKS, codebookFinding } from "../../../src/site/blocks/static-codebook.ts";
import { folderWith } from "../../setup/folder.ts";

const parse = (html: string) => JSDOM.fragment(html);
const pages = new Map<string, DocumentFragment>();
/** What stands in the page of a table of the project. */
const pageOf = (table: string) => kept(pages, table, () => parse(CODEBOOK_BLOCKS["codebook-table"](`/codebook/${table}`)));

describe.each(codebookTables())("the page of data/%s.csv", (name) => {
  test("holds every row and every value, and says what the table is for", () => {
    const rows = csvParse(readFileSync(`data/${name}.csv`, "utf8"));
    const page = pageOf(name);
    const shown = [...(page.querySelector("table")?.querySelectorAll("tbody tr") ?? [])];
    expect(shown).toHaveLength(rows.length);
    shown.forEach((row, i) => {
      const values = [...row.children].map(
        (cell) => cell.querySelector("a")?.getAttribute("href") ?? (cell.textContent ?? "").replaceAll(" | ", "|")
      );
      expect(values).toEqual(rows.columns.map((column) => rows[i][column]));
    });
    expect(codebookFinding("codebook-about", `/codebook/${name}`)?.length).toBeGreaterThan(30);
  });
});

test("the columns of a table are told to whoever adds a row", () => {
  const columns = CODEBOOK_BLOCKS["codebook-columns"]("/codebook/verbs");
  expect(columns).toContain(
    "Whether its heads are verbs, nouns, or verbs of saying whose words it judges; one of verb, noun, said"
  );
  for (const name of codebookTables().filter((table) => CURATED_SCHEMA[`${table}.csv`])) {
    const shown = parse(CODEBOOK_BLOCKS["codebook-columns"](`/codebook/${name}`)).querySelectorAll("tbody code");
    expect([...shown].map(({ textContent }) => textContent)).toEqual(
      CURATED_SCHEMA[`${name}.csv`].columns.map((column) => column.name)
    );
  }
});

/** What can be linked to in the page of a table, by its address. */
const targetsOf = (table: string) => new Map([...pageOf(table).querySelectorAll("[id]")].map((target) => [target.id, target]));

test("each rule has an address of its own, which the provenance of a coding links to", () => {
  const ids = new Set(targetsOf("verbs").keys());
  for (const { rule } of csvParse(readFileSync("data/verbs.csv", "utf8"))) expect(ids).toContain(rule);
});

test("the page of verbs says what each name for where an actor stands means", () => {
  const targets = targetsOf("verbs");
  for (const [name, { doc }] of Object.entries(ARGUMENT_NAMES))
    expect(targets.get(`argument-${name}`)?.textContent).toContain(doc);
  expect([...targetsOf("action-types").keys()]).toContain("trait-stay");
  expect(CODEBOOK_BLOCKS["codebook-table"]("/codebook/roles")).not.toContain("argument-subject");
});

test("the list leads to the page of every table", () => {
  const links = [...parse(CODEBOOK_BLOCKS["codebook-list"]("/method")).querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href")?.slice(1))).toEqual(
    dynamicPages()["/codebook/table"].map((path) => `${path}.html`)
  );
});

test.each(["../package", "gold/actions", "nothing"])("a page named %s is none of them", (name) => {
  expect(() => CODEBOOK_BLOCKS["codebook-table"](`/codebook/${name}`)).toThrow(/no table is called/);
});

test.each([
  ["with a byte order mark", Buffer.from("\uFEFFrole,pattern\r\ncittà,perché\r\n")],
  ["in Windows-1252", Buffer.from("role,pattern\ncittà,perché\n", "latin1")],
  ["in UTF-16", Buffer.from("\uFEFFrole,pattern\ncittà,perché\n", "utf16le")]
])("a table %s is shown with its letters, as the coder reads it", (_, bytes) => {
  const folder = folderWith({ "data/roles.csv": bytes });
  const before = process.cwd();
  process.chdir(folder);
  try {
    const table = parse(CODEBOOK_BLOCKS["codebook-table"]("/codebook/roles")).querySelector("table");
    expect([...(table?.querySelectorAll("thead th") ?? [])].map((cell) => cell.textContent)).toEqual(["role", "pattern"]);
    const cells = [...(table?.querySelectorAll("tbody td, tbody th") ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(["città", "perché"]);
  } finally {
    process.chdir(before);
  }
});
