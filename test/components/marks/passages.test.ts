import { expect, test } from "vitest";
import { passagesOf, rowsOf } from "../../../src/components/marks/passages.ts";
import { aCoding, LETTERS } from "../a-reading.ts";

const { readings, mentions } = aCoding(LETTERS);
const [reading] = readings;
const passages = passagesOf(reading, mentions);

test("what one trigger tells of three addressees is one note with three mentions", () => {
  expect(passages[0].told).toHaveLength(1);
  expect(passages[0].told[0].mentions.map(({ mention }) => mention.target_text)).toHaveLength(3);
});

test("notes are numbered through the article, in the order of their words", () => {
  const numbers = passages.flatMap(({ told }) => told.map(({ number }) => number));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  expect(numbers.length).toBeGreaterThan(1);
});

test("every mention of the article is in exactly one note", () => {
  const told = passages.flatMap(({ told }) => told.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.mention_id)));
  expect(told.sort()).toEqual(mentions.map(({ mention_id }) => mention_id).sort());
});

test("a sentence that tells nothing runs on into the next of its paragraph, not into another paragraph", () => {
  const rows = rowsOf(passages, reading.text).map(({ start, end }) => reading.text.slice(start, end));
  expect(rows).toEqual([
    "Kim Jong-un ha inviato messaggi ai leader di Cuba, Vietnam e Laos.",
    "Nulla di nuovo a Seul. Il 23 marzo Kim ha incontrato Xi Jinping.",
    "Il tempo era bello."
  ]);
});
