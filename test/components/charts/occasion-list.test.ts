import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { OccasionList } from "../../../src/components/charts/occasion-list.ts";
import { anAction, russia } from "../../data/an-action.ts";

const { document } = new JSDOM("").window;

const wordsOf = (first: number, last: number, hinge: string, hasArticle: (year: number) => boolean) => {
  const contacts = [first, last].map((year) =>
    anAction({ ...russia, date_earliest: `${year}-06-01`, date_latest: `${year}-06-01`, occasion: `${year}` })
  );
  const drawing = OccasionList(contacts, {
    document,
    years: { first, last },
    hinge: { first: hinge, last: hinge, label: "The turn", source: "", hinge: true },
    hasArticle,
    groups: [],
    key: [],
    name: "Contacts"
  });
  return [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
};
const yearsOf = (first: number, last: number, hinge: string) =>
  wordsOf(first, last, hinge, () => true).filter((words) => /^\d{4}/.test(words));

test("a few years without a contact have a line each, many in a row one line", () => {
  expect(yearsOf(2021, 2024, "2021-01-01")).toEqual(["2021", "2022", "2023", "2024", "2021  The turn"]);
  expect(yearsOf(2001, 2018, "2001-01-01")).toEqual(["2001", "2002–2017", "2018", "2001  The turn"]);
});

test("the line of the turn parts the years before it from those after", () => {
  expect(yearsOf(2001, 2018, "2010-05-01")).toEqual(["2001", "2002–2009", "2010", "2011–2017", "2018", "2010  The turn"]);
});

test("a year without a contact says whether an article is of it, and many in a row only where none is of any", () => {
  const silences = (last: number, ...published: number[]) =>
    wordsOf(2021, last, "2021-01-01", (year) => published.includes(year)).filter((words) => words.startsWith("no "));
  expect(silences(2024, 2022)).toEqual(["no contact in these articles", "no article, no contact"]);
  expect(silences(2029, 2021)).toEqual(["no article, no contact"]);
  expect(silences(2029, 2025)).toEqual(["no contact in these articles"]);
});
