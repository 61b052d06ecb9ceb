import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { FRESH, testSets } from "../../../src/data/measure.ts";
import { ruleRecords } from "../../../src/evaluation/records.ts";
import { measurements } from "../../../src/site/blocks/measured.ts";
import { inShort, METHOD_BLOCKS } from "../../../src/site/blocks/static-method.ts";

const block = (name: string) => JSDOM.fragment(METHOD_BLOCKS[name]());

test("every type of action is listed with its inclusion rule and codes", () => {
  const rows = block("method-types").querySelectorAll("tbody tr");
  const types = csvParse(readFileSync("data/action-types.csv", "utf8"));
  expect(rows).toHaveLength(types.length);
  types.forEach(({ counts_when, cameo, contact }, i) => {
    expect(rows[i].textContent).toContain(counts_when);
    expect(rows[i].textContent).toContain(cameo);
    expect(rows[i].children[1].textContent).toBe(contact === "true" ? "yes" : "no");
  });
});

test("the groups list every country that has one", () => {
  const text = block("method-groups").textContent ?? "";
  const grouped = csvParse(readFileSync("data/countries.csv", "utf8")).filter(({ group }) => group !== "" && group !== "other");
  expect(grouped.filter(({ name }) => !text.includes(name))).toEqual([]);
  expect(text).not.toContain("North Korea");
});

test("the scores are those of the evaluation, and every miss, extra and wrong field of the report's articles is told", () => {
  const { evaluation } = measurements().at(-1)!;
  const { overall, misses, extras, matches } = evaluation;
  const first = block("method-scores").querySelector("tbody tr:last-child")?.textContent ?? "";
  expect(first).toContain(`${overall.right} of ${overall.coded}`);
  expect(first).toContain(`${overall.found} of ${overall.required}`);
  const wrong = matches.filter(({ type, date, status, contact }) => !(type && date && status && contact));
  const errors = block("method-errors");
  expect(errors.querySelectorAll("li")).toHaveLength(misses.length + extras.length + wrong.length);
  const faultless = misses.length + extras.length + wrong.length === 0;
  expect(errors.querySelectorAll("h3")).toHaveLength(faultless ? 0 : 3);
});

test("the first line of the scores is that of the articles which are new to the rules", () => {
  const fresh = testSets().findIndex(({ folder }) => folder === FRESH);
  const { evaluation } = measurements()[fresh];
  const first = block("method-scores").querySelector("tbody tr")?.textContent ?? "";
  expect(first).toContain(`${evaluation.overall.right} of ${evaluation.overall.coded}`);
  expect(first).toContain(`${evaluation.overall.found} of ${evaluation.overall.required}`);
});

test("the sentence near the top says how often it errs on what is new to the rules, and leads to the scores", () => {
  const [{ articles, evaluation }] = measurements();
  const { coded, right, required, found } = evaluation.overall;
  const short = block("method-in-short");
  const text = short.textContent ?? "";
  expect(text).toContain(`${articles} articles`);
  expect(text).toContain("new to the rules");
  expect(text).toContain(`(${coded - right} of ${coded})`);
  expect(text).toContain(`(${required - found} of ${required})`);
  const mistyped = evaluation.matches.filter(({ type }) => !type).length;
  expect(text).toContain(`(${mistyped} of ${evaluation.matches.length} passages)`);
  expect(short.querySelector("a")?.getAttribute("href")).toBe("#how-often-it-errs");
});

test.each([
  [{ coded: 0, right: 0, required: 0, found: 0 }, "it codes no action and has none to find"],
  [
    { coded: 4, right: 4, required: 1, found: 0 },
    "it errs in none of the actions it codes (0 of 4) and misses all of those it should find (1 of 1)"
  ],
  [
    { coded: 90, right: 75, required: 10, found: 6 },
    "it errs in one in six of the actions it codes (15 of 90) and misses two in five of those it should find (4 of 10)"
  ]
])("how often it errs is told of %o", (figures, told) => {
  const evaluation = { ...measurements()[0].evaluation, matches: [] };
  const overall = { ...evaluation.overall, ...figures };
  expect(inShort({ name: "News", articles: 1, evaluation: { ...evaluation, overall } })).toContain(
    `In one article (news) ${told}: `
  );
});

test("what the columns count is told with the numbers of the report's articles", () => {
  const { dataset, evaluation } = measurements().at(-1)!;
  const text = block("method-counts").textContent ?? "";
  expect(text).toContain(`(${evaluation.overall.coded}, from ${dataset.mentions.length} passages`);
  expect(text).toContain(`(${evaluation.overall.required})`);
  expect(text).toContain(`(${evaluation.matches.length})`);
});

test("the agreement of two codings is told for each set of articles, with how many rows it rests on", () => {
  const figures = csvParse(readFileSync("data/agreement.csv", "utf8"));
  const rows = [...block("method-agreement").querySelectorAll("tbody tr")];
  expect(rows).toHaveLength(new Set(figures.map(({ corpus }) => corpus)).size);
  const names = rows.map((row) => row.children[0].textContent);
  expect(names).toContain("Those kept back from it");
  expect(names.join(" "), "no path in place of a name").not.toContain("/");
  const kappa = figures.find(({ measure }) => measure === "type_kappa")!;
  expect(rows[0].children[3].textContent).toBe(`${Number(kappa.value).toFixed(2)} of ${kappa.n}`);
});

test("shares are rounded by one rule, with the interval that their numbers allow", () => {
  const cells = ["method-scores", "method-by-type", "method-by-rule"]
    .flatMap((name) => [...block(name).querySelectorAll("td")])
    .map((cell) => cell.textContent ?? "");
  const shares = cells.flatMap((text) => [...(/(\d+) of (\d+) (\d+)% \((\d+)–(\d+)\)/.exec(text) ?? [])].slice(1, 6)).map(Number);
  expect(shares.length).toBeGreaterThan(50);
  for (let i = 0; i < shares.length; i += 5) {
    const [part, whole, percent, low, high] = shares.slice(i, i + 5);
    expect(percent).toBe(Math.round((100 * part) / whole));
    expect(low <= percent && percent <= high).toBe(true);
  }
});

test("the record of each rule is that of today's rules on the test articles", () => {
  const now = ruleRecords(measurements());
  const kept = csvParse(readFileSync("data/rule-records.csv", "utf8"));
  expect(kept.map(({ rule, fired, right }) => `${rule} ${right}/${fired}`)).toEqual(
    now.map(({ rule, fired, right }) => `${rule} ${right}/${fired}`)
  );
});
