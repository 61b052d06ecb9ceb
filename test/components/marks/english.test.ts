import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { translationHtml } from "../../../src/components/marks/english.ts";
import { passagesOf } from "../../../src/components/marks/passages.ts";
import { readDataset } from "../../../src/data/dataset.ts";
import { readTranslations } from "../../../src/data/translations.ts";
import { aCoding, LETTERS } from "../a-reading.ts";

const report = readDataset();
const translations = readTranslations(report);

test.each(report.readings.map((reading) => [reading.article_id, reading] as const))(
  "in %s each kind of word that is marked in Italian is marked in English",
  (_, reading) => {
    for (const { start, end, told } of passagesOf(reading, report.mentions)) {
      for (const { number, mentions } of told) {
        for (const { mention, provenance } of mentions) {
          const html = translationHtml(reading, { start, end }, [{ mention, provenance, group: number }], translations);
          const document = JSDOM.fragment(html);
          const own = ([role, span]: [string, { start: number; end: number } | null]) =>
            span && span.start >= start && span.end <= end ? [role] : [];
          const italian = Object.entries({
            trigger: provenance.trigger,
            source: provenance.source,
            target: provenance.target,
            date: provenance.date
          });
          const english = ["trigger", "source", "target", "date"].filter((role) => document.querySelector(`.coded.${role}`));
          expect(english, `${mention.trigger}: ${mention.quote}`).toEqual(italian.flatMap(own));
        }
      }
    }
  }
);

test("a translation says whose it is; a passage without one has none", () => {
  const [reading] = report.readings;
  expect(translationHtml(reading, reading.sentences[0], [], translations)).toContain("Our translation");
  const letters = aCoding(LETTERS).readings[0];
  expect(translationHtml(letters, letters.sentences[0], [], translations)).toBe("");
});
