/** The story with other tables: what it says has to stay true, or go. */
import { describe, expect, it } from "vitest";
import { standingAlone } from "../../../src/components/captions/caption.ts";
import { contactsOverTime } from "../../../src/components/captions/contacts-over-time.ts";
import { chronicleBefore } from "../../../src/components/captions/chronicles.ts";
import { turnClaim } from "../../../src/components/captions/claims.ts";
import { periodsOf } from "../../../src/components/captions/periods.ts";
import type { ChartTables } from "../../../src/components/captions/caption.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import type { ElsewhereRow } from "../../../src/data/elsewhere-row.ts";
import { counterEvidenceHtml } from "../../../src/site/blocks/counter-evidence.ts";
import { besideHeadline, storySentences } from "../../../src/site/blocks/story-sentences.ts";
import { anAction, russia, unitedStates, withOccasions } from "../../data/an-action.ts";
import { fixture, noActions, nothing } from "../../components/fixture.ts";

/** Contacts that others report: so many a year from 2021, each in May. */
function reported(partner_country: string, partner_name: string, partner_group: string, ...years: number[]): ElsewhereRow[] {
  return years.flatMap((n, i) =>
    Array.from({ length: n }, (_, k) => {
      const day = `${2021 + i}-05-${String(k + 1).padStart(2, "0")}`;
      const dated = { id: `${partner_country} ${day}`, date: day, date_earliest: day, date_latest: day };
      const who = `Kim Jong Un – ${partner_name}’s envoy ${k + 1}`;
      return { ...dated, partner_country, partner_name, partner_group, who, ...REST } as ElsewhereRow;
    })
  );
}

const REST = {
  action_type: "meeting",
  direction: "inbound",
  level: "leader",
  what: "Talks",
  source: "A newspaper",
  url: "https://example.org/?a=1&b=2"
};
const RUSSIA = (...years: number[]) => reported("RUS", "Russia", "russia", ...years);
const CHINA = (...years: number[]) => reported("CHN", "China", "socialist", ...years);

const withRecord = (...elsewhere: ElsewhereRow[]): ChartTables => ({ ...fixture, elsewhere });

describe("what these articles missed", () => {
  it("is told with its yearly numbers where old contacts go on and new ones rise", () => {
    const words = storySentences(withRecord(...CHINA(3, 1, 2), ...RUSSIA(1, 2, 5)));
    expect(words.missed).toContain("In these articles, Russia takes the place of the four socialist states.");
    expect(words.missed).toContain(
      "contacts with those four go on, year by year (3, 1 and 2), while those with Russia rise beside them (1, 2 and 5)."
    );
    expect(words["missed.lead"]).toBe("contacts with those four went on");
    expect(words["missed.end"]).toContain("both records have more contacts with Russia later on");
  });

  it("is told otherwise where the table says otherwise", () => {
    const ended = storySentences(withRecord(...CHINA(3, 1, 0), ...RUSSIA(5, 2, 1)));
    expect(ended.missed).toContain(
      "contacts with those four end, year by year (3, 1 and 0), while those with Russia fall (5, 2 and 1)."
    );
    expect(`${ended["missed.lead"]} ${ended["missed.end"]}`).not.toMatch(/went on|later on|disagree/);
    expect(storySentences(withRecord(...CHINA(3, 0, 2), ...RUSSIA(2, 2, 2))).missed).toMatch(
      /go on with gaps.*stay about the same/
    );
  });

  it("says when the record’s last year is not whole", () => {
    expect(storySentences(withRecord(...CHINA(1), ...RUSSIA(1))).missed).toMatch(/The list ends in May 2021\.$/);
  });

  it("names the latest meetings of the leader himself, each leading to its row, after the articles’ last contact", () => {
    const html = counterEvidenceHtml(withRecord(...CHINA(2, 4)));
    expect(html).toContain("no contact with those four after 24 March 2021");
    expect(html).toContain("met their leaders or envoys six times after that day");
    expect(html.match(/<a href="\.\/codebook\/elsewhere\.html#CHN%20\d{4}-05-0\d">/g)).toHaveLength(4);
    expect(html).toMatch(/China’s envoy 4<\/a> \(China, 4 May 2022\)\.<\/p>$/);
  });

  it("has no such evidence where others report none", () => {
    const early = CHINA(1).map((row) => ({ ...row, date_earliest: "2021-01-04", date_latest: "2021-01-04" }));
    const others = CHINA(0, 1).map((row) => ({ ...row, who: "Xi Jinping – Choe Son Hui" }));
    for (const rows of [early, others, RUSSIA(0, 3), []]) expect(counterEvidenceHtml(withRecord(...rows))).toBe("");
  });
});

it("tells a chapter of trips by its occasions, and leaves to the title of a picture what the title says", () => {
  const words = storySentences(withRecord(...CHINA(3)));
  expect(words["before.heading"]).toBe("2021: four messages");
  expect(words["after.heading"]).toMatch(/^2024–2025: \w+ occasions, all with Russia$/);
  expect(words.levels).toMatch(/^At least one side is a leader in .*, and in 3 of the 3 found in other sources/);
  expect(words.levels + words.doubt).not.toMatch(/between leaders|rests on one article/);
});

const china = fixture.actions
  .filter(({ partner_name }) => partner_name === "China")
  .map((action) => ({ ...action, date: "2026-01-13", date_earliest: "2026-01-13", date_latest: "2026-01-13" }));
const only = (ids: (action: (typeof fixture.actions)[number]) => boolean): ChartTables => {
  const actions = withOccasions(fixture.actions.filter(ids));
  const articles = fixture.articles.filter(({ article_id }) => actions.some((action) => action.article_id === article_id));
  return { ...fixture, actions, articles, mentions: actions.map(({ action_id, article_id }) => ({ action_id, article_id })) };
};
const many = withOccasions(
  Array.from({ length: 40 }, (_, i) =>
    fixture.actions.map((action) => ({
      ...action,
      action_id: `${action.action_id}-${i}`,
      article_id: `${action.article_id}-${i}`,
      partner_name: i % 4 === 0 ? action.partner_name : `Partner ${i}`,
      partner_country: i % 4 === 0 ? action.partner_country : `Q${i}`
    }))
  ).flat()
);

const CASES: [string, ChartTables][] = [
  ["no article", nothing],
  ["articles without an action", noActions],
  ["one article", only(({ article_id }) => article_id === "minister")],
  ["one contact", only(({ action_id }) => action_id === "action-1")],
  ["a year without articles", only(({ date_earliest }) => !date_earliest.startsWith("2024"))],
  [
    "Chinese contacts of 2026 alone",
    { ...only(() => false), actions: withOccasions(china), articles: fixture.articles.slice(0, 1) }
  ],
  [
    "Chinese contacts of 2026 too",
    {
      ...fixture,
      actions: withOccasions([...fixture.actions, ...china.map((action) => ({ ...action, action_id: `${action.action_id}-26` }))])
    }
  ],
  [
    "many articles",
    {
      ...fixture,
      actions: many,
      articles: Array.from({ length: 40 }, (_, i) =>
        fixture.articles.map((a) => ({ ...a, article_id: `${a.article_id}-${i}` }))
      ).flat(),
      mentions: many.map(({ action_id, article_id }) => ({ action_id, article_id }))
    }
  ]
];

describe.each(CASES)("the story of %s", (_, tables) => {
  const told = [
    ...Object.entries(storySentences(tables)),
    ...[...CHARTS].flatMap(([name, chart]) => {
      const { title, subtitle, note, wide = "" } = chart.tell(tables);
      return [title, subtitle, note, wide].filter(Boolean).map((text): [string, string] => [name, text]);
    })
  ];

  it("is grammatical, in each sentence", () => {
    for (const [name, text] of told) {
      expect(text, name).not.toMatch(
        /undefined|NaN|Infinity|null| {2}|\.\.|, ,|\(\)|\ball one\b|\bof which no\b|\bin none of them with\b/
      );
      expect(text, name).not.toMatch(
        /\bone (?:article|Italian article|Italian news article|contact|dated contact|visit) (?:report|rest|are|were)\b/i
      );
      expect(text, name).not.toMatch(/\b(?:two|three|four|\d+) (?:articles|contacts) (?:reports|is|was)\b/);
      expect(text.length, name).toBeLessThan(700);
    }
  });

  it("tells of no partner that it does not have", () => {
    const names = new Set(tables.actions.flatMap(({ partner_name, summary }) => [partner_name, summary]));
    const there = (name: string) => [...names].some((text) => text.includes(name));
    const own = told.filter(([name]) => !["elsewhere", "hinge", "contacts-over-time"].includes(name)).map(([, text]) => text);
    for (const name of ["Russia", "China", "Cuba", "United States"])
      if (!there(name)) expect(own.filter((text) => text.replace(/Russia invades Ukraine/g, "").includes(name))).toEqual([]);
  });

  it("has a headline that a newspaper could set", () => {
    const { title } = contactsOverTime.tell(tables, {});
    expect(title.length).toBeLessThan(130);
    expect(title).toMatch(/^[A-Z\d].*[^,;:]$/);
  });
});

it("tells in the headline of those between, where the partners come back", () => {
  const [, tables] = CASES[6];
  expect(turnClaim(tables.actions, periodsOf(tables.actions, tables.curated.periods))).toBe(
    "Four socialist states in 2021, Russia alone in 2022 and 2024–2025, China alone in 2026"
  );
});

describe("the acts that are no contact", () => {
  const usa = { ...unitedStates, target_country: "USA", target_actor: "United States", contact: false };
  const act = (action_type: string, day: string, rest = {}) =>
    anAction({
      ...usa,
      action_id: `${action_type} ${day}`,
      date_earliest: day,
      date_latest: day,
      action_type,
      quad_class: /overture/.test(action_type) ? 1 : 3,
      ...rest
    } as Parameters<typeof anAction>[0]);
  const offered = { direction: "inbound" } as const;
  const told = (...acts: ReturnType<typeof anAction>[]) => {
    const letters = fixture.actions.filter(({ article_id, contact }) => article_id === "letters" && contact);
    const tables = { ...fixture, actions: withOccasions([...letters, ...acts]) };
    return { title: chronicleBefore.tell(tables, {}).title, story: storySentences(tables)["before.story"] };
  };

  it("are counted by type in a chapter's title, Pyongyang's overtures too, with their years where these are others", () => {
    const from = (...acts: ReturnType<typeof anAction>[]) =>
      told(...acts)
        .title.split("; ")
        .slice(1)
        .join("; ");
    expect(from()).toBe("");
    expect(from(act("overture", "2021-02-01", offered))).toBe("");
    expect(from(act("criticism", "2021-02-01"), act("overture", "2021-03-01"))).toBe(
      "from Pyongyang towards the United States, one criticism and one overture"
    );
    expect(from(act("refusal", "2019-02-01"), act("refusal", "2021-03-01"))).toBe(
      "from Pyongyang towards the United States, two refusals (2019–2021)"
    );
    expect(from(act("refusal", "2019-02-01", { date_latest: "2021-02-01" }))).toBe(
      "from Pyongyang towards the United States, one refusal (2019–2021)"
    );
    const others = ["A", "B", "C", "C"].map((partner_name, i) => act("threat", `2021-02-0${i + 1}`, { partner_name }));
    expect(from(...others)).toBe("from Pyongyang towards C, two threats; towards A, one threat; towards others, one such act");
  });

  it("are told in order of time", () => {
    const turns = [act("refusal", "2019-02-01"), act("overture", "2021-02-01", offered), act("refusal", "2021-03-01")];
    expect(told(...turns).story).toMatch(
      /The United States was rebuffed by North Korea in 2019, made an overture in 2021 and was rebuffed again the same year\.$/
    );
    expect(told(...turns.slice(1)).story).toMatch(
      /The United States made an overture in 2021 and was rebuffed by North Korea the same year\.$/
    );
    expect(told(turns[1]).story).toMatch(/The United States made an overture in 2021\.$/);
    const more = [2011, 2012, 2013].flatMap((year) => [
      act("overture", `${year}-01-01`, offered),
      act("refusal", `${year}-02-01`)
    ]);
    expect(told(...more).story).toMatch(
      /The United States made three overtures from 2011 to 2013 and was rebuffed three times by North Korea from/
    );
    expect(told(act("criticism", "2020-02-01"), turns[2]).story).toMatch(
      /The United States met with one criticism and one refusal from North Korea in 2020 and 2021\./
    );
  });
});

describe("a contact without a date of its own", () => {
  const tell = (...contacts: ReturnType<typeof anAction>[]) => contactsOverTime.tell({ ...fixture, actions: contacts }, {});
  const visit = anAction({
    ...russia,
    action_id: "1",
    action_type: "visit",
    direction: "inbound",
    source_country: "RUS",
    source_actor: "Vladimir Putin",
    target_country: "PRK",
    occasion: "o"
  });
  const undated = { ...visit, action_id: "2", action_type: "invitation", date_earliest: "" } as const;
  const alone = { ...undated, action_id: "3", occasion: "p" };

  it("is counted over the picture, and the note says whether it stands with a trip or an exchange", () => {
    expect(tell(visit).subtitle).toMatch(/on one occasion$/);
    expect(tell(visit).note).not.toContain("without a date");
    expect(tell(visit, undated).subtitle).toMatch(/, one undated$/);
    expect(tell(visit, undated).note).toContain("The only contact without a date stands with the trip it belongs to.");
    expect(tell(visit, undated, alone).subtitle).toMatch(/, two undated$/);
    expect(tell(visit, undated, alone).note).toContain(
      "One of the two contacts without a date stands with the trip it belongs to."
    );
    expect(tell(visit, undated, { ...undated, action_id: "4" }).note).toContain(
      "Both contacts without a date stand with the trip they belong to."
    );
    const message = { ...visit, action_type: "message" } as const;
    expect(tell(message, undated).note).toContain("stands with the trip or exchange it belongs to.");
    expect(tell(visit, alone).note).not.toContain("without a date");
  });
});

describe("a chapter without an action", () => {
  const year = (date: string) => ({ date_earliest: date, date_latest: date });
  const chapters = (...dates: string[]) => {
    const actions = dates.map((date, i) => anAction({ ...russia, ...year(date), action_id: `${i}`, action_type: "meeting" }));
    const words = storySentences({ ...fixture, actions });
    return ["before", "turn", "after"].map((name) => words[`${name}.chapter`]);
  };

  it("is not shown, and between two it has no picture", () => {
    expect(chapters("2026-05-04")).toEqual(["untold", "untold", "told"]);
    expect(chapters("2021-03-24")).toEqual(["told", "untold", "untold"]);
    expect(chapters("2021-03-24", "2024-06-18")).toEqual(["told", "unpictured", "told"]);
    expect(chapters("2021-03-24", "2022-08-15", "2024-06-18")).toEqual(["told", "told", "told"]);
    expect(chapters()).toEqual(["untold", "untold", "untold"]);
  });
});

describe("articles of one year alone", () => {
  const contact = (id: string, date: string, different = {}) =>
    anAction({
      ...russia,
      action_id: id,
      action_type: "message",
      direction: "outbound",
      date_earliest: date,
      date_latest: date,
      ...different
    });
  const china = { partner_country: "CHN", partner_name: "China", partner_group: "socialist" };
  const cuba = { partner_country: "CUB", partner_name: "Cuba", partner_group: "socialist" };

  it("have a whole sentence as headline, and nothing dated where all is", () => {
    const claim = (...actions: ReturnType<typeof anAction>[]) => turnClaim(actions, periodsOf(actions, []));
    const two = [contact("1", "2021-03-23", china), contact("2", "2021-03-24", cuba)];
    expect(claim(...two)).toMatch(/^In 2021 .* sent messages to two socialist states$/);
    expect(claim(two[0])).toBe("The only contact in these articles is with China");
  });

  it("and of later days than the wider record are not said to miss it", () => {
    const actions = [contact("1", "2026-03-12", china)];
    const words = storySentences({ ...fixture, actions, elsewhere: CHINA(3, 1, 2) });
    expect(words.missed).toBe(
      "Other sources report at least six contacts of North Korea from 2021 to 2023; the contacts in these articles are of other days."
    );
    expect(words["missed.lead"]).toBe("at least six contacts are on record from 2021 to 2023");
  });
});

describe("a headline that goes about without its page", () => {
  it("says of which contacts it tells, and takes along what the lead says against it", () => {
    const tables = withRecord(...CHINA(3, 1, 2), ...RUSSIA(1, 2, 5));
    const words = contactsOverTime.tell(tables, {});
    const alone = standingAlone(words, besideHeadline(tables));
    expect(words.title).toContain("all contacts here are with Russia");
    expect(alone.title).toBe(words.title.replace(" here ", " in these articles "));
    expect(alone.note).toBe(
      `All four messages of 2021 come from one article. In other sources, contacts with those four went on. ${words.note}`
    );
  });

  it("takes along nothing that the lead does not say", () => {
    expect(besideHeadline(withRecord(...CHINA(3, 1, 0), ...RUSSIA(5, 2, 1)))).toBe(
      "All four messages of 2021 come from one article."
    );
    const several = fixture.mentions.map((mention, i) => ({ ...mention, article_id: `${mention.article_id}-${i}` }));
    expect(besideHeadline({ ...withRecord(), mentions: several })).toBe("");
  });
});

describe("the lead", () => {
  const lead = (tables: ChartTables) => storySentences(tables).lead;
  it("says whose the articles are, as far as that is known", () => {
    const from = (...outlets: string[]) =>
      lead({ ...fixture, articles: fixture.articles.map((article, i) => ({ ...article, outlet: outlets[i] ?? "" })) });
    expect(from()).toMatch(/^Five Italian articles report/);
    expect(from("A", "", "A")).toMatch(/^Five Italian articles, two of them from A, report/);
    expect(from("A", "B", "B", "A", "A")).toMatch(/^Five Italian articles, from A and B, report/);
    expect(from("A", "B", "C")).toMatch(/^Five Italian articles, three of them from three known outlets, report/);
  });

  it("says that the first half of the headline rests on one article only where it does", () => {
    expect(lead(fixture)).toContain("; all four messages of 2021 come from one article.");
    const both = [...fixture.mentions, { action_id: fixture.actions[0].action_id, article_id: "kremlin" }];
    expect(lead({ ...fixture, mentions: both })).not.toContain("come from one");
    for (const [, tables] of CASES.filter(([name]) => name !== "a year without articles"))
      expect(lead(tables)).not.toContain("come from one");
  });
});
