import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ActionRow } from "../../../src/coder/model/table-rows.ts";
import { findings, turnSentences } from "../../../src/site/blocks/findings.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { chartTables } from "../../../src/site/blocks/static-charts.ts";
import { anAction } from "../../data/an-action.ts";
import { fixture, noActions, nothing } from "../../components/fixture.ts";

type Input = Parameters<typeof findings>[0];
const of = (tables: unknown) => findings(tables as Input);

// A parameterised page ([id].md) quotes words of its own, which the build checks page by page.
const prose = readdirSync("src", { withFileTypes: true })
  // Framework's cache, in a folder with a dot, changes while a build runs.
  .filter(({ name }) => !name.startsWith("."))
  .flatMap((entry) => {
    if (!entry.isDirectory()) return entry.name;
    return readdirSync(`src/${entry.name}`, { recursive: true, encoding: "utf8" }).map((file) => `${entry.name}/${file}`);
  })
  .filter((file) => file.endsWith(".md") && !file.includes("["))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");
const quoted = new Set([...prose.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name]) => name));

it("the story's own text holds no number: each comes from the tables", () => {
  const story = readFileSync("src/index.md", "utf8").replace(/```[\s\S]*?```|<[^>]+>|\{\{.*?\}\}/g, "");
  expect(story).toContain("What these articles missed");
  expect(story.match(/.*\d.*/g)).toBeNull();
});

it("the contacts before and after a turn are told in two sentences, and only if they take one", () => {
  const contact = (year: string, partner_name: string, partner_group: ActionRow["partner_group"]) =>
    anAction({ date_earliest: year && `${year}-05-01`, date_latest: year && `${year}-05-02`, partner_name, partner_group });
  const [china, cuba] = [contact("2020", "China", "socialist"), contact("2021", "Cuba", "socialist")];
  const [russia, undated] = [contact("2022", "Russia", "russia"), contact("", "Russia", "russia")];
  expect(turnSentences([])).toBeNull();
  expect(turnSentences([china, cuba])).toBe(
    "in 2020 the only contact is with socialist states. After that, the only one is with Cuba"
  );
  expect(turnSentences([china, cuba, russia])).toBe(
    "from 2020 to 2021 both contacts are with socialist states. After that, the only one is with Russia"
  );
  expect(turnSentences([cuba, russia, russia, russia])).toBe(
    "in 2021 the only contact is with socialist states. After that, all three are with Russia"
  );
  expect(turnSentences([cuba, russia, russia, undated])).toBe(
    "in 2021 the only dated contact is with socialist states. After that, both dated ones are with Russia"
  );
  expect(turnSentences([china, contact("2021", "Mongolia", "other"), russia, russia])).toBeNull();
});

describe("the findings", () => {
  it("tell the fixture as a person would", () => {
    const words = of(fixture);
    expect(words).toMatchObject({
      Articles: "Five articles",
      lead: "Five Italian articles report 15 contacts on ten occasions; all four messages of 2021 come from one article.",
      "partners.story":
        "15 contacts on ten occasions, with five partners. Four others are mentioned, but no contact is reported.",
      unsettled: "one contact fits no single period and is left out",
      "ledger.story":
        "four refusals and criticisms come from Pyongyang: two aimed at the United States, one at the West and one at South Korea. Both acts of cooperation in deeds (arms, troops, labour, trade) are with Russia. None of this counts as a contact."
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
