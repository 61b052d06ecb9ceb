import { expect, it, vi } from "vitest";
import { sayOnce } from "../../../src/site/build/inputs.ts";

it("a problem is said once, however often the articles are coded for one command, and a new one when it comes", () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  const lost = { file: "seeds/a.txt", line: null, message: "the file is empty" };
  const other = { ...lost, file: "seeds/b.txt" };
  sayOnce([lost]);
  sayOnce([lost, other]);
  expect(printed.mock.calls).toEqual([["seeds/a.txt:1: the file is empty"], ["seeds/b.txt:1: the file is empty"]]);
  printed.mockRestore();
});
