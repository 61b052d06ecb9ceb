import { afterEach, describe, expect, it, vi } from "vitest";
import { HOLDERS, PARTS } from "../../../src/coder/actors/office.ts";
import { between, read, told } from "../fixture.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("what follows an office", () => {
  it.each(PARTS)("is read as in its example: $example", (part) => {
    const reader = vi.spyOn(part, "read");
    const [sentence] = read(`${part.example.replace(/[[\]]/g, "")}, è qui.`);
    const parts = reader.mock.results.flatMap(({ value }, k) =>
      value ? [between(sentence, { start: reader.mock.calls[k][1].end, end: value.end }).replace(/(?<=.) ,/, ",")] : []
    );
    expect(parts).toEqual([/\[(.*)\]/.exec(part.example)![1]]);
  });
});

describe("who holds an office", () => {
  it.each(HOLDERS)("is found as in its example: $example", (holder) => {
    const reader = vi.spyOn(holder, "read");
    read(`${holder.example}, è qui.`);
    expect(reader.mock.results.some(({ value }) => value !== null)).toBe(true);
  });
});

describe("an office of a group that is no country", () => {
  it("speaks for the group", () => {
    const verdict = "Il test della Corea del Nord costituisce una minaccia";
    expect(told(`${verdict}, ha detto un portavoce dell'Unione europea.`)).toEqual(["European Union → PRK criticism"]);
    expect(told(`${verdict}, ha detto un portavoce.`)).toEqual([]);
  });

  it("does not, where its experts report", () => {
    expect(told("Gli esperti dell'Onu hanno incontrato gli operai nordcoreani.")).toEqual([]);
  });
});
