import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/coder/model/dataset.ts";
import { CLASSIFIER } from "../../../src/coder/model/code-lists.ts";
import { readingHtml } from "../../../src/components/page/reading-html.ts";
import { readDataset } from "../../../src/data/dataset.ts";
import { readTranslations } from "../../../src/data/translations.ts";
import { aCoding, LETTERS } from "../a-reading.ts";
import { HOSTILE } from "../hostile.ts";

const report = readDataset();
const translations = readTranslations(report);
const articles = [...report.readings.map((reading) => reading.article_id)];

function page(id: string, dataset: Dataset = report) {
  const reading = dataset.readings.find(({ article_id }) => article_id === id);
  if (!reading) throw new Error(`no ${id}`);
  const html = readingHtml(reading, dataset.mentions, dataset.actions, { root: "../", published: true, translations });
  return { reading, document: JSDOM.fragment(html) };
}

/** The article's own characters, without the notes and marks that the page adds. */
function words(document: DocumentFragment): string {
  for (const own of document.querySelectorAll(".notes, .note-number, .boilerplate-reason, .translation")) own.remove();
  return (document.textContent ?? "").replace(/\s+/g, "");
}

describe.each(articles)("the reading of %s", (id) => {
  test("holds every character of the file, in order", () => {
    const { reading, document } = page(id);
    expect(words(document)).toBe(reading.text.replace(/\s+/g, ""));
  });

  test("has an address for each mention and each action, and none twice", () => {
    const { document } = page(id);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    const own = report.mentions.filter(({ article_id }) => article_id === id);
    expect(own.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(own.flatMap(({ mention_id, action_id }) => [mention_id, action_id])));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says in words what each mention was read from", () => {
    const { document } = page(id);
    for (const mention of report.mentions.filter(({ article_id }) => article_id === id)) {
      const note = document.getElementById(mention.mention_id)?.closest(".note");
      expect(note?.textContent).toContain(mention.trigger);
      const where = mention.rule === CLASSIFIER ? /method\.html#the-classifier$/ : /codebook\/verbs\.html#/;
      expect(note?.querySelector("details a")?.getAttribute("href")).toMatch(where);
    }
  });
});

test("what was cut is shown with its reason", () => {
  const { document } = page("letters", aCoding(LETTERS));
  const cut = [...document.querySelectorAll(".boilerplate")].map((row) => [...row.children].map((part) => part.textContent));
  expect(cut).toEqual([
    ["date 2021-03-24", "Not read as text: publication date"],
    ["Condividi", "Not read as text: share buttons"]
  ]);
});

test("notes are tied to their words by number, and link to the action only where it is published", () => {
  const dataset = aCoding(LETTERS);
  const html = readingHtml(dataset.readings[0], dataset.mentions, dataset.actions, {
    root: "./",
    published: false,
    translations: []
  });
  const document = JSDOM.fragment(html);
  const numbers = [...document.querySelectorAll(".note-number")].map((link) => link.getAttribute("href")?.slice(1) ?? "");
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.every((id) => document.getElementById(id)?.classList.contains("note"))).toBe(true);
  expect(document.querySelectorAll('a[href*="actions.html#"]')).toHaveLength(0);
  expect(page("letters", dataset).document.querySelectorAll('.note-action a[href^="../actions.html#"]').length).toBeGreaterThan(
    3
  );
});

test("markup in an article is text, wherever it stands", () => {
  const dataset = aCoding(HOSTILE);
  expect(dataset.actions.length).toBeGreaterThan(0);
  const { reading, document } = page(HOSTILE.id, dataset);
  expect(document.querySelectorAll("script, img, svg, iframe, [onerror], [onload]")).toHaveLength(0);
  expect(document.querySelectorAll('a[href^="javascript" i]')).toHaveLength(0);
  expect(words(document)).toBe(reading.text.replace(/\s+/g, ""));
});

test("an office-holder whom the text does not name is marked as named by us", () => {
  const text = "Il presidente russo ha incontrato Kim Jong-un a Pyongyang.";
  const dataset = aCoding({ id: "visit", text: ` date 2024-06-19 ${text}\n` });
  const { document } = page("visit", dataset);
  expect(document.querySelector(".note-facts")?.textContent).toMatch(
    /“presidente russo”: the text gives no name; Vladimir Putin is who held the office\./
  );
  expect(page("letters", aCoding(LETTERS)).document.textContent).not.toContain("held the office");
});
