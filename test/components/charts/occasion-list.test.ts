import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { OccasionList } from "../../../src/components/charts/occasion-list.ts";
import { anAction, russia } from "../../data/an-action.ts";

const { document } = new JSDOM("").window;

const yearsOf = (first: number, last: number, hinge: string) => {
  const contacts = [first, last].map((year) =>
    anAction({ ...russia, date_earliest: `${year}-06-01`, date_latest: `${year}-06-01`, occasion: `${year}` })
  );
  const drawing = OccasionList(contacts, {
    document,
    years: { first, last },
    hinge: { first: hinge, last: hinge, label: "The turn", source: "", hinge: true },
    symbol: () => "circle",
    groups: [],
    key: [],
    name: "Contacts"
  });
  return [...drawing.querySelectorAll("text")]
    .map(({ textContent }) => textContent)
    .filter((words) => /^\d{4}/.test(words ?? ""));
};

test("a few years without a contact have a line each, many in a row one line", () => {
  expect(yearsOf(2021, 2024, "2021-01-01")).toEqual(["2021", "2022", "2023", "2024", "2021  The turn"]);
  expect(yearsOf(2001, 2018, "2001-01-01")).toEqual(["2001", "2002–2017", "2018", "2001  The turn"]);
});

test("the line of the turn parts the years before it from those after", () => {
  expect(yearsOf(2001, 2018, "2010-05-01")).toEqual(["2001", "2002–2009", "2010", "2011–2017", "2018", "2010  The turn"]);
});
