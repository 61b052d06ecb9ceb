import { expect, it } from "vitest";
import { howText } from "../../../src/coder/model/how-found.ts";

it("the sentence quotes the words that led there", () => {
  expect(howText({ by: "preposition", words: "a" }, "Vladimir Putin")).toBe("after “a”");
});

it("the sentence names who was implied", () => {
  expect(howText({ by: "not-repeated" }, "Kim Jong Un")).toBe("subject not repeated: Kim Jong Un, who acted before");
  expect(howText({ by: "pronoun", words: "lo" }, "Vladimir Putin")).toBe("pronoun “lo”: Vladimir Putin");
});

it("what a person set says why", () => {
  expect(howText({ by: "hand", words: "checked against KCNA" }, "PRK")).toBe("set by hand: checked against KCNA");
});
