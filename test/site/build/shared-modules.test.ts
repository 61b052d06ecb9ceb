import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleScripts, type PageScript } from "../../../src/site/build/bundle-scripts.ts";
import { folderWith } from "../../setup/folder.ts";

const folder = folderWith();
const site = join(folder, "site");
const root = join(folder, "src");

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A page's script as Framework writes it, with one cell that imports. */
const page = (names: string, module: string, more = "") => `
import {define} from "./_observablehq/client.1234abcd.js";
define({id: "1", outputs: [], body: async () => {
const {${names}} = await import("./_import/${module}.1234abcd.js");
${more}
}});
`;

let pages: Map<string, PageScript>;
const text = (file: string) => readFileSync(join(site, file), "utf8");

beforeAll(async () => {
  write(
    join(site, "_observablehq/client.1234abcd.js"),
    'export const define = (cell) => globalThis.cells.push(cell); import("../_npm/d3@0.0.0/_esm.js");'
  );
  write(join(root, "words.ts"), 'export const common: string = "in common"; export const unused: string = "never used";');
  write(
    join(root, "one.ts"),
    'import { common } from "./words.js"; export const one = () => `first ${common}`; export const late = () => import("./late.js");'
  );
  write(join(root, "two.ts"), 'import { common } from "./words.ts"; export const two = () => `second ${common}`;');
  write(join(root, "late.ts"), 'import { common } from "./words.js"; export const drawing = `drawn late, ${common}`;');
  const scripts = new Map([
    ["index.html", page("one, late", "one", "one(); late();")],
    ["two.html", page("two", "two", "two();")]
  ]);
  ({ pages } = await bundleScripts(site, scripts, root));
});

describe("bundled pages", () => {
  test("start with one file of their own and one that they share", () => {
    expect([...pages.keys()].sort()).toEqual(["index.html", "two.html"]);
    const [index, two] = [pages.get("index.html"), pages.get("two.html")];
    expect(index?.imports).toHaveLength(1);
    expect(two?.imports).toEqual(index?.imports);
    expect(text(index?.entry ?? "")).toContain("first ");
    expect(text(index?.entry ?? "")).not.toContain("second ");
  });

  test("hold what they have in common once, and nothing that nobody uses", () => {
    const [shared] = pages.get("index.html")?.imports ?? [];
    expect(text(shared)).toContain("in common");
    expect(text(pages.get("two.html")?.entry ?? "")).not.toContain("in common");
    expect(text(shared)).not.toContain("never used");
  });

  test("leave for later what is imported later", () => {
    const atOnce = [...pages.values()].flatMap(({ entry, imports }) => [entry, ...imports]).map(text);
    expect(atOnce.join()).not.toContain("drawn late");
    expect(atOnce.join()).toMatch(/import\("\.\/late-\w+\.js"\)/);
  });
});

test("a module that reads files itself is refused by name", async () => {
  write(join(root, "reads.ts"), 'export const reads = () => FileAttachment("x.json").json();');
  await expect(bundleScripts(site, new Map([["index.html", page("reads", "reads")]]), root)).rejects.toThrow(
    "reads.ts: FileAttachment works in a page only"
  );
});
