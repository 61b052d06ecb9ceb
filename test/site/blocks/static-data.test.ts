import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { PUBLISHED, SCHEMA } from "../../../src/coder/model/schema.ts";
import { chartAddresses, DATA_ADDRESSES } from "../../../src/data/addresses.ts";
import { codesOf } from "../../../src/data/codes.ts";
import { publishedTables } from "../../../src/data/published-tables.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { chartTables } from "../../../src/site/blocks/static-charts.ts";
import { DATA_BLOCKS } from "../../../src/site/blocks/static-data.ts";
import { aDataset } from "../../data/a-dataset.ts";

const dataset = aDataset();
const tables = publishedTables(dataset);
const html = (name: string) => DATA_BLOCKS[name](tables, dataset, []);
const block = (name: string) => JSDOM.fragment(html(name));
const published = [...DATA_ADDRESSES, ...chartAddresses(CHARTS.keys())];
const page = readFileSync("src/tables.md", "utf8");

describe("the blocks of the data page", () => {
  it("are each asked for by the page, and the page asks for no other", () => {
    const asked = [...page.matchAll(/data-static="([^"]+)"/g)].map(([, name]) => name);
    expect(asked.sort()).toEqual(Object.keys(DATA_BLOCKS).sort());
  });

  it("link every table in every form, with its number of rows on the button", () => {
    const links = [...block("data-downloads").querySelectorAll("a.download")];
    const targets = links.map((link) => link.getAttribute("href")?.slice(1));
    expect(DATA_ADDRESSES).toEqual(expect.arrayContaining(targets));
    for (const name of PUBLISHED)
      for (const format of ["csv", "json", "parquet"]) {
        const link = links[targets.indexOf(`/data/tables/${name}.${format}`)];
        expect(link.textContent, name).toMatch(new RegExp(`^${format} ${tables[name].length} rows?$`, "i"));
      }
  });

  it("link every chart as SVG and PNG, light and dark, as CSV, and on its own page", () => {
    const targets = [...block("data-charts").querySelectorAll("a.download")].map((link) => link.getAttribute("href")?.slice(1));
    const pages = [...CHARTS.keys()].map((name) => `/embed/${name}.html`);
    expect(targets.sort()).toEqual([...chartAddresses(CHARTS.keys()), ...pages].sort());
  });

  it("give a frame that can be pasted as it stands", () => {
    const code = block("data-embed").querySelector("pre code")?.textContent ?? "";
    const frame = JSDOM.fragment(code).querySelector("iframe");
    const [first] = CHARTS.keys();
    expect(frame?.src).toBe(`http://127.0.0.1:3000/embed/${first}.html`);
    expect(frame?.title).toBe(CHARTS.get(first)?.tell(chartTables(tables)).titleAlone);
  });

  it("describe every column of every table, and lead to the codes of each code list", () => {
    const dictionary = block("data-dictionary");
    const codes = block("data-codes");
    for (const name of PUBLISHED) {
      const rows = [...dictionary.querySelectorAll(`h3:has(#${name}) ~ details .table-scroll`)][0].querySelectorAll("tbody tr");
      expect([...rows].map((row) => row.querySelector("th code")?.textContent)).toEqual(
        SCHEMA[name].columns.map((column) => column.name)
      );
      for (const column of SCHEMA[name].columns) {
        // The types of action stand with their rules on the page about the method.
        if (["action_type", "cameo"].includes(column.name)) {
          expect(codes.querySelector(`h3:has(#code-${column.name}) + p a`)?.getAttribute("href")).toContain("method");
          continue;
        }
        const listed = codes.querySelector(`h3:has(#code-${column.name}) + .table-scroll`);
        expect(listed?.querySelectorAll("tbody tr").length ?? null, column.name).toBe(codesOf(column)?.length ?? null);
      }
    }
    for (const link of dictionary.querySelectorAll('a[href^="#code-"]'))
      expect(codes.querySelector(String(link.getAttribute("href")))).not.toBeNull();
  });

  it("show text, not markup, where a meaning has a sign of HTML in it", () => {
    for (const name of Object.keys(DATA_BLOCKS)) expect(html(name)).not.toMatch(/&(?!\w+;)|<(?=[^a-z/])/);
  });
});

describe("the examples of the data page", () => {
  it("ask for addresses that are published", () => {
    const asked = [...page.matchAll(/http:\/\/127\.0\.0\.1:3000(\/[\w./-]+)/g)].map(([, address]) => address);
    expect(asked.length).toBeGreaterThan(5);
    expect(published).toEqual(expect.arrayContaining(asked));
  });

  it("run as they stand, in JavaScript", async () => {
    const [, code] = /```js run=false\n([\s\S]*?)```/.exec(page) ?? [];
    const said: unknown[] = [];
    const fetch = async (address: string) => {
      expect(address).toMatch(/\/contacts_by_partner\.json$/);
      return new Response(JSON.stringify(tables.contacts_by_partner));
    };
    const run = Object.getPrototypeOf(async () => {}).constructor("fetch", "console", code);
    await run(fetch, { log: (value: unknown) => said.push(value) });
    expect(said).toEqual([
      [
        ["Russia", 2],
        ["Vietnam", 1],
        ["socialist countries", 1],
        ["United States", 0]
      ]
    ]);
  });
});
