import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { isContact } from "../../../src/coder/model/contact.ts";
import { sentence, spell } from "../../../src/components/captions/words.ts";
import {
  type Evidence,
  type EvidenceTables,
  evidenceHtml,
  evidenceOf,
  type Witness
} from "../../../src/components/page/evidence-html.ts";
import { codeMeanings } from "../../../src/data/code-meanings.ts";
import { readDataset } from "../../../src/data/dataset.ts";
import { readTranslations } from "../../../src/data/translations.ts";
import { aCoding } from "../a-reading.ts";
import { HOSTILE } from "../hostile.ts";

const dataset = readDataset();
const report = { ...dataset, translations: readTranslations(dataset) };
const meanings = codeMeanings();

function panel(action_id: string, tables: EvidenceTables = report, root = "./") {
  const evidence = evidenceOf(action_id, tables);
  if (!evidence) throw new Error(`no ${action_id}`);
  return { evidence, document: JSDOM.fragment(evidenceHtml(evidence, meanings, root)) };
}

/** The passages by their sentences, the one that the action is known by first. */
function sentencesOf({ witnesses }: Evidence): Witness[][] {
  const sentences: Witness[][] = [];
  for (const witness of witnesses) {
    const known = sentences.find(
      ([{ mention }]) => mention.article_id === witness.mention.article_id && mention.quote === witness.mention.quote
    );
    if (known) known.push(witness);
    else sentences.push([witness]);
  }
  return sentences;
}

describe("the evidence of every action of the report", () => {
  test.each(report.actions.map(({ action_id }) => action_id))("%s: its sentence, whole, with the trigger marked", (action_id) => {
    const { evidence, document } = panel(action_id);
    expect(evidence.witnesses).toHaveLength(evidence.action.mentions);
    for (const label of document.querySelectorAll(".role")) label.remove();
    const quote = document.querySelector("blockquote");
    expect(quote?.textContent).toContain(evidence.action.evidence);
    expect(quote?.getAttribute("lang")).toBe("it");
    const own = sentencesOf(evidence)[0].sort((a, b) => a.provenance.trigger.start - b.provenance.trigger.start);
    const trigger = [...(quote?.querySelectorAll(".trigger") ?? [])].map(({ textContent }) => textContent).join("");
    expect(trigger).toBe(own.map(({ mention }) => mention.trigger).join(""));
    expect(document.querySelectorAll("blockquote")).toHaveLength(sentencesOf(evidence).length);
  });

  test.each(report.actions.map(({ action_id }) => action_id))(
    "%s: when, in which article, by which rule, with which codes",
    (action_id) => {
      const { evidence, document } = panel(action_id, report, "../");
      const { action, witnesses } = evidence;
      const text = document.textContent ?? "";
      expect(document.querySelector("h2")?.textContent).toBe(action.summary);
      for (const part of [
        action.cameo,
        meanings.cameo[action.cameo],
        meanings.quad_class[action.quad_class],
        witnesses[0].provenance.date_how
      ]) {
        expect(text).toContain(part);
      }
      const links = [...document.querySelectorAll(".evidence-where a:not([rel])")].map((link) => link.getAttribute("href"));
      expect(links).toEqual(
        sentencesOf(evidence).map(([{ mention }]) => `../articles/${mention.article_id}.html#${mention.mention_id}`)
      );
      const bar = document.querySelector(".interval-bar");
      expect(bar === null).toBe(
        ![action.date_earliest, action.date_latest].every(Boolean) || action.date_earliest === action.date_latest
      );
    }
  );
});

test("a sentence that tells an action twice is printed once, with the words of both passages marked, and counted once", () => {
  const twice = report.actions.filter(({ action_id }) => {
    const { evidence } = panel(action_id);
    return sentencesOf(evidence).some((own) => own.length > 1);
  });
  expect(twice.length).toBeGreaterThan(0);
  for (const { action_id } of twice) {
    const { evidence, document } = panel(action_id);
    const sentences = sentencesOf(evidence);
    for (const label of document.querySelectorAll(".role")) label.remove();
    const quotes = [...document.querySelectorAll("blockquote")];
    expect(new Set(quotes.map(({ textContent }) => textContent)).size, action_id).toBe(quotes.length);
    for (const [i, own] of sentences.entries())
      for (const { mention } of own) {
        const marked = [...quotes[i].querySelectorAll(".trigger")].map(({ textContent }) => textContent);
        expect(marked, action_id).toContain(mention.trigger);
      }
    const more = sentences.length - 1;
    const words = more === 1 ? "One more sentence says so" : `${sentence(spell(more))} more sentences say so`;
    const headings = [...document.querySelectorAll("section h3")].map(({ textContent }) => textContent);
    expect(headings, action_id).toEqual(more === 0 ? [] : [words]);
  }
});

test("only what is counted is called a contact: a plan has the type of one", () => {
  for (const action of report.actions) {
    const { document } = panel(action.action_id);
    const name = [...document.querySelectorAll("dt")].find(({ textContent }) => textContent === "Contact");
    expect(name?.nextElementSibling?.textContent === "yes", action.action_id).toBe(isContact(action));
  }
});

test("kinds of words differ in their label and class, so not by colour alone", () => {
  const { document } = panel(report.actions[0].action_id);
  const labels = [...document.querySelectorAll(".translation .role")].map(({ textContent }) => textContent);
  expect(labels).toEqual(expect.arrayContaining(["who acts", "action", "towards whom"]));
});

test("an action that the tables do not have gives nothing", () => {
  expect(evidenceOf("1999-01-01-prk-chn-meeting", report)).toBeNull();
});

test("markup in an article is text in its evidence", () => {
  const dataset = { ...aCoding(HOSTILE), translations: [] };
  for (const { action_id } of dataset.actions) {
    const { document } = panel(action_id, dataset);
    expect(document.querySelectorAll("script, img, svg, [onerror], [onload]")).toHaveLength(0);
    expect([...document.querySelectorAll("a")].every((link) => link.getAttribute("href")?.startsWith("./"))).toBe(true);
  }
});
