import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findings } from "../../../src/site/blocks/findings.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { chartTables } from "../../../src/site/blocks/static-charts.ts";
import { fixture, noActions, nothing } from "../../components/fixture.ts";

type Input = Parameters<typeof findings>[0];
const of = (tables: unknown) => findings(tables as Input);

// A parameterised page ([id].md) quotes words of its own, which the build checks page by page.
const prose = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && !file.includes("["))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");
const quoted = new Set([...prose.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name]) => name));

it("the story's own text holds no number: each comes from the tables", () => {
  const story = readFileSync("src/index.md", "utf8").replace(/```[\s\S]*?```|<[^>]+>|\{\{.*?\}\}/g, "");
  expect(story).toContain("What these articles missed");
  expect(story.match(/.*\d.*/g)).toBeNull();
});

describe("the findings", () => {
  it("tell the fixture as a person would", () => {
    const words = of(fixture);
    expect(words).toMatchObject({
      Articles: "Five articles",
      lead: "Five articles from Italy report 15 contacts on ten occasions; every mark opens the sentence that says so. It is a small sample.",
      "partners.story":
        "15 contacts on ten occasions, with five partners. Four more have an empty row: the articles mention them, but report no contact.",
      unsettled: "one contact fits no single period and is left out",
      "ledger.story":
        "four refusals, criticisms and threats come from Pyongyang: two aimed at the United States, one at the West and one at South Korea. Both acts of cooperation in deeds (arms, troops, labour, trade) are with Russia. None of this counts as a contact."
    });
  });

  it("have every name that a page quotes, and none that no page does", () => {
    const names = Object.keys(of(fixture));
    expect([...quoted].filter((name) => !names.includes(name))).toEqual([]);
    const plain = names.filter((name) => !name.endsWith(".title") && name === name.toLowerCase());
    expect(plain.filter((name) => !quoted.has(name) && !quoted.has(name.charAt(0).toUpperCase() + name.slice(1)))).toEqual([]);
  });

  it("have the title of every figure", () => {
    const words = of(fixture);
    const tables = chartTables(fixture as unknown as Input);
    for (const [name, chart] of CHARTS) expect(words[`${name}.title`]).toBe(chart.tell(tables).title);
  });

  it.each([
    ["articles without an action", noActions],
    ["no article", nothing]
  ])("make sentences of %s", (_, tables) => {
    for (const text of Object.values(of(tables))) expect(text).not.toMatch(/undefined|NaN|Infinity|null|^$/);
  });
});
