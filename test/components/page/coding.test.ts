import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { codeText } from "../../../src/components/page/coding.ts";
import { codeFolder } from "../../../src/data/code-folder.ts";
import { readCodebookFiles } from "../../../src/data/dataset.ts";
import { HOSTILE } from "../hostile.ts";
import { folderWith } from "../../setup/folder.ts";

const TABLES = ["actions", "mentions", "articles"] as const;

// As a page does, which sends the tables with the first text alone.
beforeAll(() => codeText({ files: readCodebookFiles().files, id: "first", text: "", published: "" }));

/** What `npm run code` writes for one text. */
function commandLine(id: string, text: string, published: string): Record<string, string> {
  const folder = folderWith({
    "dates.csv": `article_id,published,basis,note\n${published ? `${id},${published},curated,\n` : ""}`,
    [`${id}.txt`]: text
  });
  codeFolder({ articles: folder, out: join(folder, "out"), curated: join(folder, "dates.csv") });
  return Object.fromEntries(TABLES.map((name) => [name, readFileSync(join(folder, "out", `${name}.csv`), "utf8")]));
}

const seed = (id: string) => readFileSync(`seeds/${id}.txt`, "utf8");

test.each([
  ["001_26093e7993c18241", seed("001_26093e7993c18241"), ""],
  ["002_4e99abb6d6b757f4", seed("002_4e99abb6d6b757f4"), "2022-08-15/2022-08-16"],
  ["cosmodrome", readFileSync("src/samples/cosmodrome.txt", "utf8"), "2023"],
  [HOSTILE.id, HOSTILE.text, ""]
])("%s gives the same rows as the command line", async (id, text, published) => {
  const result = await codeText({ id, text, published });
  expect(result.rows.actions).toBeGreaterThan(0);
  expect(result.csv).toEqual(commandLine(id, text, published));
});

test("the day of publication is told in words, with how it is known", async () => {
  const told = async (text: string, published = "") => (await codeText({ id: "x", text, published })).published;
  expect(await told("Roma, 12 ottobre 2025 - Kim ha incontrato Xi.")).toBe("12 October 2025, as the text states");
  expect(await told("Kim ha incontrato Xi.", "2025-10")).toBe("October 2025, as you say");
  expect(await told("Kim ha incontrato Xi.")).toBe("");
});

test("a publication date that the calendar does not have is refused in words", async () => {
  await expect(codeText({ id: "x", text: "Kim ha incontrato Xi.", published: "2024-02-30" })).rejects.toThrow(
    "2024-02-30 is no date"
  );
});

test("a text that tells nothing, is empty or is not Italian says so and has no rows", async () => {
  for (const text of [
    "",
    "Il gatto dorme sul divano e il cane lo guarda da lontano.",
    "The leader met the president in the capital."
  ]) {
    const result = await codeText({ id: "x", text, published: "" });
    expect(result.rows.actions).toBe(0);
    expect(result.problems.join()).toMatch(/empty|no diplomatic action|not in Italian/);
  }
});

test("the samples on the page each tell something, and are none of the report's articles", async () => {
  for (const name of ["anniversary", "refusal", "cosmodrome"]) {
    const text = readFileSync(`src/samples/${name}.txt`, "utf8");
    expect((await codeText({ id: name, text, published: "" })).rows.actions).toBeGreaterThan(1);
  }
});

test("a sentence from which nothing was coded says why, one with an action does not", async () => {
  const text = "Kim Jong Un ha incontrato ieri Putin a Mosca.\n\nKim Jong Un ha scritto, hanno riferito i media statali.";
  const { reading } = await codeText({ id: "x", text, published: "2025-10-29" });
  const rows = reading.split(`<div class="reading-row">`);
  expect(rows.filter((row) => row.includes("Why was nothing read here?"))).toEqual([rows.at(-1)]);
  expect(rows.at(-1)).toContain("Kim Jong Un does it, but no target in a");
});
