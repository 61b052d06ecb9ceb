import { expect, test } from "vitest";
import type { Problem } from "../../src/coder/model/problem.ts";
import { readDataset } from "../../src/data/dataset.ts";
import { readTranslations, unmarked, untranslated } from "../../src/data/translations.ts";
import { aCoding, LETTERS } from "../components/a-reading.ts";
import { folderWith } from "../setup/folder.ts";

const HEADER = "article_id,quote,english,trigger,source,target,date,trigger_italian";
const dataset = aCoding(LETTERS);

function read(...rows: string[]) {
  const folder = folderWith({ "translations.csv": [HEADER, ...rows].join("\n") });
  const problems: Problem[] = [];
  return {
    rows: readTranslations(dataset, folder, problems),
    problems: problems.map(({ line, message }) => `${line}: ${message}`).sort()
  };
}

test("every title and every coded passage of the report has a translation, and every row its passage and words", () => {
  const report = readDataset();
  const problems: Problem[] = [];
  const rows = readTranslations(report, "data", problems);
  expect(problems).toEqual([]);
  expect(untranslated(report, rows)).toEqual([]);
  expect(unmarked(report, rows)).toEqual([]);
});

test("a row whose passage is gone, or whose article, is left out and said with its line", () => {
  const { rows, problems } = read(
    "letters,Nulla di nuovo a Seul.,Nothing new in Seoul.,,,,,",
    "letters,Nulla di vecchio.,Nothing old.,,,,,",
    "none,Nulla.,Nothing.,,,,,",
    "letters,Il tempo era bello.,,,,,,"
  );
  expect(rows.map(({ english }) => english)).toEqual(["Nothing new in Seoul."]);
  expect(problems).toEqual([
    "3: no sentence or title of letters reads any more “Nulla di vecchio.”",
    "4: there is no article none",
    "5: english is empty"
  ]);
});

test("the rows of articles that are gone are one line, however many they are", () => {
  const row = (id: string, i: number) => `${id},Frase ${i}.,Sentence ${i}.,,,,,`;
  const { problems } = read(row("a", 1), row("letters", 2), row("b", 3), row("a", 4));
  expect(problems).toEqual([
    "2: there is no article a, b; 3 rows are left out",
    "3: no sentence or title of letters reads any more “Frase 2.”"
  ]);
});

test("words that do not stand in their translation, and cells with another number of parts, are said", () => {
  const quote = "Il 23 marzo Kim ha incontrato Xi Jinping.";
  const { rows, problems } = read(`letters,${quote},On 23 March Kim met Xi Jinping.,met,Kim|Xi,Mao,,ha incontrato`);
  expect(rows).toHaveLength(1);
  expect(problems).toEqual([
    "2: source has 2 parts where trigger_italian has 1",
    "2: the words “Mao” of target do not stand in the translation"
  ]);
});

test("an article that is new has no translation, nor has a folder without the table any", () => {
  expect(readTranslations(dataset, folderWith())).toEqual([]);
  const missing = untranslated(dataset, []).map(({ passage }) => passage);
  expect(missing).toEqual([
    "Kim Jong-un ha inviato messaggi ai leader di Cuba, Vietnam e Laos.",
    "Il 23 marzo Kim ha incontrato Xi Jinping."
  ]);
});
