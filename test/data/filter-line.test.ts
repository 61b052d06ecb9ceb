import { expect, it } from "vitest";
import { readCodebook } from "../../src/data/dataset.ts";
import { readLine } from "../../src/data/filter-line.ts";

const codebook = readCodebook();

it("an id is a text or a whole number, and comes back as it was given", () => {
  expect(readLine('{"id":"0041","text":""}', codebook)).toEqual({ id: "0041", text: "" });
  expect(readLine('{"id":9007199254740991,"text":""}', codebook)).toEqual({ id: "9007199254740991", text: "" });
});

it("a number as id that would be rounded, and be another article's, is told", () => {
  for (const id of ["1850123456789012345", "9007199254740993", "1e400", "1.5"])
    expect(readLine(`{"id":${id},"text":""}`, codebook)).toEqual({
      wrong: "id is a number that JSON readers round; put it in quotation marks"
    });
});
