import { expect, it } from "vitest";
import { afterColon, count, decimal, list, named, partOf, sentence } from "../../../src/components/captions/words.ts";

it("counts in words up to twelve and in figures beyond", () => {
  expect([count(0, "contact"), count(1, "contact"), count(12, "contact"), count(13, "contact")]).toEqual([
    "no contacts",
    "one contact",
    "twelve contacts",
    "13 contacts"
  ]);
});

it("tells a part of a whole without a percentage", () => {
  expect([
    partOf(4, 4, "contact"),
    partOf(2, 2, "contact"),
    partOf(1, 1, "contact"),
    partOf(3, 4, "contact"),
    partOf(0, 4, "contact"),
    partOf(0, 0, "contact")
  ]).toEqual([
    "all four contacts",
    "both contacts",
    "the only contact",
    "three of the four contacts",
    "none of the four contacts",
    "no contact"
  ]);
});

it("joins a list with commas and one and", () => {
  expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
});

it("gives names the article that a sentence needs", () => {
  expect([named("United States"), named("Russia"), named("the West"), named("socialist countries")]).toEqual([
    "the United States",
    "Russia",
    "the West",
    "the socialist countries"
  ]);
});

it("starts a sentence and shortens a decimal", () => {
  expect([sentence("four"), decimal(4), decimal(2.25)]).toEqual(["Four", "4", "2.3"]);
});

it("goes on after a colon in lower case, but for a name", () => {
  expect(afterColon("All contacts are with Russia", ["Russia"])).toBe("all contacts are with Russia");
  expect(afterColon("Russia alone in 2022", ["Cuba", "Russia"])).toBe("Russia alone in 2022");
  expect(list(["a", "b", "c"], "or")).toBe("a, b or c");
});
