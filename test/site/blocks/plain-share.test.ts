import { expect, test } from "vitest";
import { plainShare } from "../../../src/site/blocks/plain-share.ts";

test.each([
  [0, 40, "none"],
  [1, 90, "one in 90"],
  [1, 3, "one in three"],
  [15, 96, "about one in six"],
  [39, 100, "about two in five"],
  [41, 91, "nearly half"],
  [5, 10, "half"],
  [52, 100, "more than half"],
  [66, 100, "about two in three"],
  [92, 100, "about nine in ten"],
  [97, 100, "nearly all"],
  [40, 40, "all"]
])("%i of %i is %s", (part, whole, told) => {
  expect(plainShare(part, whole)).toBe(told);
});

test("every share told as one number in another is true to within seven hundredths", () => {
  for (let whole = 1; whole <= 60; whole++)
    for (let part = 1; part < whole; part++) {
      const [n, of] = /^(?:about )?(\w+) in (\w+)$/.exec(plainShare(part, whole))?.slice(1) ?? [];
      if (!n) continue;
      const number = (word: string) =>
        Number(word) ||
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].indexOf(word) + 1;
      expect(Math.abs(number(n) / number(of) - part / whole), `${part} of ${whole}`).toBeLessThanOrEqual(0.07);
    }
});
