import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { PUBLISHED, SCHEMA, type TableName } from "../../src/coder/model/schema.ts";
import { textColumns } from "../../src/data/readme.ts";
import { pythonWith } from "../setup/python.ts";
import { run } from "../setup/run.ts";
import { folderWith } from "../setup/folder.ts";

const PACKAGES = ["pandas", "polars", "duckdb", "pyarrow", "frictionless", "mlcroissant", "fsspec", "feedparser", "extruct"];

const folder = folderWith();
const tables = resolve("dist/data/tables");
let python = "";
beforeAll(() => {
  python = pythonWith(...PACKAGES);
});

/** Contacts of each partner, counted here. */
function contacts(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of csvParse(readFileSync(join(tables, "actions.csv"), "utf8")))
    if (row.contact === "true" && /actual|ongoing/.test(row.status) && row.direction !== "third-party")
      sums.set(row.partner_name, (sums.get(row.partner_name) ?? 0) + 1);
  return sums;
}

describe("an example of the page Data, as it stands there", () => {
  const page = readFileSync("src/tables.md", "utf8");
  const examples = [...page.matchAll(/^```(python|r|sql|js)(?: run=false)?\n([\s\S]*?)\n```$/gm)].map(([, language, code]) => ({
    language,
    code,
    first: code.split("\n")[0]
  }));
  const runs: Record<string, (file: string) => [command: string, ...args: string[]]> = {
    python: (file) => [python, file],
    r: (file) => ["Rscript", file],
    sql: (file) => [python, resolve("test/clients/run_sql.py"), file],
    js: (file) => [process.execPath, file]
  };

  test("is there for five ways of reading", () => {
    expect(examples.map(({ language }) => language)).toEqual(["python", "python", "r", "sql", "js"]);
  });

  test.each(examples)("in $language, beginning $first, counts the contacts of every partner", async ({ language, code }) => {
    const file = join(folder, `example.${language === "js" ? "mjs" : language}`);
    writeFileSync(file, code.replaceAll("http://127.0.0.1:3000/", inject("siteUrl")));
    const [command, ...args] = runs[language](file);
    if (command === "Rscript" && spawnSync(command, ["--version"]).error)
      return console.log("R is not on this machine: not tried.");
    const { code: status, stdout, stderr } = await run(command, args);
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
    const expected = contacts();
    expect(expected.size).toBeGreaterThan(3);
    for (const name of expected.keys()) expect(stdout).toContain(name);
    const counted = [...stdout.matchAll(/(?<![\w.])\d+(?![\w.])/g)].map(([n]) => Number(n)).filter((n) => n > 0);
    expect(counted.sort((a, b) => a - b)).toEqual([...expected.values()].sort((a, b) => a - b));
  });
});

test("pandas, polars and DuckDB read the same cells from CSV, JSON and Parquet", async () => {
  const { code, stdout, stderr } = await run(python, [resolve("test/clients/read_tables.py"), tables]);
  expect([stdout.trim().split("\n"), code === 0 ? "" : stderr]).toEqual([[`${PUBLISHED.length} tables`], ""]);
});

describe("frictionless", () => {
  const validate = (path: string) =>
    spawnSync(python, ["-m", "frictionless", "validate", "datapackage.json", "--json"], { cwd: path, encoding: "utf8" });

  test("finds the descriptor and every table valid", () => {
    const { stdout, stderr, status } = validate(tables);
    const report = JSON.parse(stdout || "{}");
    expect([status, stderr, report.errors, report.warnings]).toEqual([0, "", [], []]);
    const checked = report.tasks.filter(({ type }: { type: string }) => type === "table");
    expect(checked.map(({ name, errors }: { name: string; errors: unknown[] }) => [name, errors])).toEqual(
      PUBLISHED.map((name) => [name, []])
    );
  });

  test("finds a wrong cell, so that its word counts", () => {
    const copy = join(folder, "broken");
    cpSync(tables, copy, { recursive: true });
    const file = join(copy, "actions.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(/,true,/, ",maybe,"));
    expect(validate(copy).status).toBe(1);
  });
});

test("mlcroissant finds the description valid, and reads from it every row of every table as served", async () => {
  const env = { ...process.env, CROISSANT_CACHE: join(folder, "croissant") };
  const address = `${inject("siteUrl")}data/tables/croissant.json`;
  const { code, stdout, stderr } = await run(python, [resolve("test/clients/croissant.py"), address], { env });
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
  const { errors, warnings, tables: read } = JSON.parse(stdout);
  // Only an edition has a day on which it was published.
  expect([errors, warnings.filter((warning: string) => !warning.includes("datePublished"))]).toEqual([[], []]);
  expect(Object.keys(read)).toEqual(PUBLISHED);
  const said = (value: unknown) => {
    const text = String(value)
      .replace(/^true$/, "True")
      .replace(/^false$/, "False");
    return typeof value === "number" ? Number(value) : text.replace(/^(\d{4}-\d\d-\d\d) 00:00:00$/, "$1");
  };
  for (const name of PUBLISHED) {
    const own = JSON.parse(readFileSync(join(tables, `${name}.json`), "utf8"));
    expect([name, read[name].length]).toEqual([name, own.length]);
    for (const [i, row] of own.entries()) {
      const known = Object.entries(row).filter(([, value]) => value !== "" && value !== null);
      const found = known.map(([column, value]) => {
        const cell = read[name][i][column];
        return [column, typeof value === "number" ? Number(cell) : said(cell)];
      });
      expect(found).toEqual(known.map(([column, value]) => [column, said(value)]));
    }
  }
});

test("parsers of feeds and of linked data understand what the site tells machines", async () => {
  const { code, stdout, stderr } = await run(python, [resolve("test/clients/machines.py"), resolve("dist")]);
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
  const { version, wrong, entries, types, dataset } = JSON.parse(stdout);
  const actions = csvParse(readFileSync(join(tables, "actions.csv"), "utf8"));
  expect([version, wrong, entries.length]).toEqual(["atom10", false, actions.length]);
  const led = entries.map(([, , link]: string[]) => decodeURIComponent(link.split("actions.html#")[1]));
  expect(led.sort()).toEqual(actions.map(({ action_id }) => action_id).sort());
  const articles = csvParse(readFileSync(join(tables, "articles.csv"), "utf8"));
  expect(types).toEqual({
    ...Object.fromEntries(articles.map(({ article_id }) => [`articles/${article_id}.html`, ["Article"]])),
    "tables.html": ["Dataset"]
  });
  const [{ distribution, license }] = dataset;
  expect(license).toMatch(/^https:/);
  for (const { contentUrl } of distribution)
    expect([contentUrl, existsSync(join("dist", contentUrl))]).toEqual([contentUrl, true]);
});

test("a spreadsheet that is told which columns are text shows every cell of every table as it is, accents and days too", () => {
  const office = ["soffice", "libreoffice"].find((program) => !spawnSync(program, ["--version"]).error);
  if (office === undefined) return console.log("LibreOffice is not on this machine: not tried.");
  const TEXT = 2;
  /** One start of the program a table: read as UTF-8 with these columns as text, written as its cells are shown. */
  const shown = (name: TableName, columns: readonly string[]) => {
    const formats = SCHEMA[name].columns.flatMap((column, i) => (columns.includes(column.name) ? [i + 1, TEXT] : []));
    const out = join(folder, `office-${columns.length}`);
    execFileSync(office, [
      "--headless",
      `-env:UserInstallation=file://${folder}/office`,
      `--infilter=CSV:44,34,76,1,${formats.join("/")}`,
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
      "--outdir",
      out,
      join(tables, `${name}.csv`)
    ]);
    return csvParse(readFileSync(join(out, `${name}-${name}.csv`), "utf8"));
  };
  for (const name of PUBLISHED) {
    const own = csvParse(readFileSync(join(tables, `${name}.csv`), "utf8"));
    const found = shown(name, textColumns(name));
    expect([name, found.columns, found.length]).toEqual([name, own.columns, own.length]);
    for (const { name: column, type } of SCHEMA[name].columns) {
      const cells = found.map((row) => row[column]);
      const read = type === "boolean" ? cells.map((cell) => cell.toLowerCase()) : cells;
      // Numbers are shown with as many decimals as fit.
      const same =
        type === "number"
          ? read.map((cell, i) => (Math.abs(Number(cell) - Number(own[i][column])) < 0.01 ? own[i][column] : cell))
          : read;
      expect([name, column, same]).toEqual([name, column, own.map((row) => row[column])]);
    }
  }
  const days = (rows: readonly { date_earliest?: string }[]) => rows.map(({ date_earliest }) => date_earliest);
  // Days it knows by itself; a code such as 040 it does not.
  const guessed = shown("actions", []);
  const own = csvParse(readFileSync(join(tables, "actions.csv"), "utf8"));
  expect(days(guessed)).toEqual(days(own));
  expect(guessed.map(({ cameo }) => cameo)).not.toEqual(own.map(({ cameo }) => cameo));
});
