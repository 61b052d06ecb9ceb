/** Titles are findings: they must follow the tables. */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { ActionRow } from "../../../src/coder/model/table-rows.ts";
import { companyOf, countClaim, shiftClaim } from "../../../src/components/captions/claims.ts";
import { periodsOf } from "../../../src/components/captions/periods.ts";
import { actionsTimeline, matching } from "../../../src/components/captions/actions-timeline.ts";
import { elsewhere } from "../../../src/components/captions/elsewhere.ts";
import { articleByArticle } from "../../../src/components/captions/article-by-article.ts";
import { contactsByPartner } from "../../../src/components/captions/contacts-by-partner.ts";
import { contactsOverTime } from "../../../src/components/captions/contacts-over-time.ts";
import { leaveOneOut } from "../../../src/components/captions/leave-one-out.ts";
import { ledger } from "../../../src/components/captions/ledger.ts";
import { withoutEachArticle } from "../../../src/components/charts/without-article.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { frameHtml, retell } from "../../../src/components/page/frame.ts";
import { anAction, russia } from "../../data/an-action.ts";
import { fixture } from "../fixture.ts";

const periods = periodsOf(fixture.actions, fixture.curated.periods);

describe("the shift", () => {
  it("is told by whole groups, single partners or counts, as the contacts are", () => {
    expect(shiftClaim(periods)).toBe("Four socialist states in 2021, Russia alone in 2022 and 2024–2025");
    const mixed = periodsOf([...fixture.actions, anAction({ ...russia, date_earliest: "2021-05-01" })], []);
    expect(companyOf(mixed[0])).toBe("socialist states in four of the five contacts of");
  });

  it("is told with all counts beside the picture", () => {
    expect(countClaim(periods)).toBe(
      "All four contacts of 2021 are with socialist states, all eight contacts of 2024–2025 with Russia"
    );
  });

  it("puts a contact into a period only if all its possible days lie within", () => {
    const wide = anAction({ date_earliest: "2021-12-01", date_latest: "2022-01-31" });
    expect(periodsOf([...fixture.actions, wide], []).flatMap(({ contacts }) => contacts)).not.toContain(wide);
  });

  it("counts partners of equal weight in full, and one partner as one", () => {
    expect(periods.map(({ label, effective }) => [label, effective])).toEqual([
      ["2021", 4],
      ["2022", 1],
      ["2023", null],
      ["2024–2025", 1]
    ]);
  });
});

describe("leaving out an article", () => {
  it("empties the period that rests on it alone", () => {
    const rows = withoutEachArticle(fixture.actions, fixture.articles, fixture.mentions, fixture.curated.periods);
    expect(rows.map(({ label, periods }) => [label, periods[0].contacts.length])).toEqual([
      ["All articles", 4],
      ["Without 24 March 2021", 0],
      ["Without 15–16 August 2022", 4],
      ["Without 18 June 2024", 4],
      ["Without 1–5 December 2024", 4],
      ["Without 29 October 2025", 4]
    ]);
  });

  it("keeps an action that another article reports too", () => {
    const both = [...fixture.mentions, { action_id: fixture.actions[0].action_id, article_id: "kremlin" }];
    const [, withoutFirst] = withoutEachArticle(fixture.actions, fixture.articles, both, fixture.curated.periods);
    expect(withoutFirst.periods[0].contacts).toHaveLength(1);
  });

  it("names the number of articles that each end rests on", () => {
    const { title, subtitle } = leaveOneOut.tell(fixture, {});
    expect(title).toBe("The contacts of 2021 rest on one article, those of 2024–2025 on three");
    expect(subtitle).toMatch(/; n = 14 with all, without one contact that fits no single period$/);
  });
});

describe("the ranking of partners", () => {
  it("follows the choice, with n and the whole beside it", () => {
    const { title, subtitle, rows } = contactsByPartner.tell(fixture, { type: "message" });
    expect(title).toBe("Five partners have one occasion of this kind each");
    expect(subtitle).toMatch(/n = 6 of 15 \(message\)/);
    expect(rows.every((row) => row.action_type === "message")).toBe(true);
  });

  it("has each menu count what an option would leave beside the other choices", () => {
    const menus = contactsByPartner.controls?.(fixture, { type: "message" }) ?? [];
    for (const { param, options } of menus)
      for (const { value, n } of options)
        expect(n, `${param} ${value}`).toBe(contactsByPartner.tell(fixture, { type: "message", [param]: value }).rows.length);
    expect(menus.flatMap(({ options }) => options.filter(({ n }) => n === 0)).length).toBeGreaterThan(0);
  });

  it("says so where nothing answers to a choice", () => {
    expect(contactsByPartner.tell(fixture, { type: "message", direction: "mutual" }).title).toBe(
      "No contact of this kind with any partner"
    );
  });
});

it("says in the title of the wider record which level was chosen, so that a picture of it claims no more", () => {
  expect(elsewhere.tell(fixture, { rank: "leader" }).title).toMatch(/ \(leader level\)$/);
  expect(elsewhere.tell(fixture, {}).title).not.toContain("level");
});

it("enters into the ledger only what took place between North Korea and another side", () => {
  const statuses = new Set(ledger.tell(fixture, {}).rows.map(({ status }) => status));
  expect(statuses).toEqual(new Set(["actual", "ongoing"]));
  expect(ledger.tell(fixture, {}).title).toBe(
    "Three of the four refusals and criticisms from Pyongyang are aimed at the United States (two) and its allies (one)"
  );
});

it("says of an article switched off that a mark stays only where another article tells of a contact too", () => {
  const { note, title } = articleByArticle.tell(fixture, {});
  expect(title).toBe("Every contact rests on one article alone");
  expect(note).not.toMatch(/switched off/);
  const [first] = fixture.mentions.filter(({ action_id }) =>
    fixture.actions.some((action) => action.action_id === action_id && action.contact)
  );
  const other = fixture.articles.find(({ article_id }) => article_id !== first.article_id)!;
  const mentions = [...fixture.mentions, { ...first, mention_id: "again", article_id: other.article_id }];
  const shared = articleByArticle.tell({ ...fixture, mentions }, {});
  expect(shared.title).toMatch(/^One contact is told by more than one article/);
  expect(shared.note).toContain("A contact that another article tells as well stays when one is switched off.");
});

it("goes on in lower case after the articles that are switched off", () => {
  const { article_id } = fixture.articles[0];
  expect(articleByArticle.tell(fixture, { without: article_id }).title).toMatch(
    /^Without the article of [^:]*: (?:[a-z]|Russia)/
  );
  const every = fixture.articles.map(({ article_id }) => article_id).join(",");
  expect(articleByArticle.tell(fixture, { without: every }).title).toBe("Without these articles no contact is left");
});

it("names in the ledger's title what comes from Pyongyang, only the kinds that there are, and at whom it is aimed", () => {
  const refusal = (partner_country: string, partner_group: ActionRow["partner_group"]) =>
    anAction({ partner_country, partner_group, action_type: "refusal", quad_class: 3, direction: "outbound" });
  const [american, korean, russian] = [refusal("USA", "us-allies"), refusal("KOR", "us-allies"), refusal("RUS", "russia")];
  const title = (...actions: (typeof american)[]) => ledger.tell({ ...fixture, actions }, {}).title;
  expect(title()).toBe("No refusal, criticism or threat from Pyongyang in these articles");
  expect(title(russian)).toBe("No refusal from Pyongyang is aimed at the United States or its allies");
  expect(title(american)).toBe("The only refusal from Pyongyang is aimed at the United States");
  expect(title(korean, russian)).toBe("One of the two refusals from Pyongyang is aimed at allies of the United States");
  expect(title(american, american, korean)).toBe(
    "All three refusals from Pyongyang are aimed at the United States (two) and its allies (one)"
  );
  const threat = { ...american, action_type: "threat" } as const;
  expect(title(threat, american, american)).toBe("All three refusals and threats from Pyongyang are aimed at the United States");
  expect(title({ ...russian, action_type: "sanction", quad_class: 4 }, russian)).toBe(
    "No hostile act or refusal from Pyongyang is aimed at the United States or its allies"
  );
});

describe("the search", () => {
  const found = (q: string) =>
    matching({ ...fixture, mentions: [{ action_id: "action-1", article_id: "letters", quote: "Perché Pechino" }] }, { q }).map(
      ({ action_id }) => action_id
    );

  it("looks into the Italian passages, without regard to case and accents", () => {
    expect(found("PERCHE pechino")).toEqual(["action-1"]);
  });

  it("stands under the title with every other choice, and in the images that are saved", () => {
    const { subtitle } = actionsTimeline.tell(fixture, { q: "Kim", partner: "Russia", type: "visit" });
    expect(subtitle).toMatch(/^Actions of .* of 30 \(“Kim”, partner: Russia, type: visit\)$/);
    expect(actionsTimeline.tell(fixture, {}).subtitle).toMatch(/^Every action of .* n = 30\b/);
  });

  it("finds nothing for a word that nobody wrote", () => {
    expect(found("zabaione")).toEqual([]);
    expect(actionsTimeline.tell(fixture, { q: "zabaione" }).title).toBe("No action matches this choice");
  });

  it("leads on to the wider record where it finds nothing, and only there", () => {
    const figure = new JSDOM("<figure></figure>").window.document.querySelector("figure") as HTMLElement;
    figure.innerHTML = frameHtml("actions-timeline", actionsTimeline.tell(fixture, {}), "", { wide: "", narrow: "" });
    retell(figure, actionsTimeline.tell(fixture, { q: "zabaione" }));
    const link = figure.querySelector(".figure-subtitle a");
    expect(link?.getAttribute("href")).toBe("./index.html#missed");
    expect(readFileSync("src/index.md", "utf8")).toContain(`<h2 id="missed">${link?.textContent}</h2>`);
    retell(figure, actionsTimeline.tell(fixture, { q: "Kim" }));
    expect(figure.querySelector(".figure-subtitle a")).toBeNull();
  });

  it("says what to undo where nothing answers to all choices", () => {
    const { title, subtitle } = actionsTimeline.tell(fixture, { q: "zabaione", partner: "Cuba" });
    expect(title).toBe("No action matches all of these choices");
    expect(subtitle).toMatch(/^Without “zabaione” there (is|are) \w+ actions?\.$/);
  });

  it("has each menu count what an option would leave beside the other choices", () => {
    const optionsOf = (choice: Record<string, string>, name: string) =>
      actionsTimeline.controls?.(fixture, choice).find(({ param }) => param === name)?.options ?? [];
    for (const { value, n } of optionsOf({ partner: "Russia" }, "type"))
      expect(n, value).toBe(actionsTimeline.tell(fixture, { partner: "Russia", type: value }).rows.length);
    const all = optionsOf({}, "partner").reduce((sum, { n = 0 }) => sum + n, 0);
    expect(optionsOf({ partner: "Russia" }, "partner").reduce((sum, { n = 0 }) => sum + n, 0)).toBe(all);
  });
});

it("names the hinge and the articles under the picture only where the picture has them", () => {
  const late = { ...fixture, actions: [anAction({ ...russia, date_earliest: "2026-01-03", date_latest: "2026-01-03" })] };
  const undated = fixture.articles.map((article) => ({ ...article, published_earliest: "", published_latest: "" }));
  const words = (tables: typeof fixture) => {
    const { note, wide } = contactsOverTime.tell(tables, {});
    return `${note} ${wide}`;
  };
  expect(words(fixture)).toMatch(/Russia invades Ukraine: 24 February 2022\..*Grey: when the articles were published/);
  expect(words({ ...late, articles: undated })).not.toMatch(/Ukraine|Grey/);
});

it("never tells a percentage", () => {
  for (const chart of CHARTS.values()) expect(JSON.stringify(chart.tell(fixture))).not.toContain("%");
});
