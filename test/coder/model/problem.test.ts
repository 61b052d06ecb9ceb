import { expect, it } from "vitest";
import {
  articleProblemText,
  distinctProblems,
  fewProblems,
  ProblemError,
  problemText
} from "../../../src/coder/model/problem.ts";

const problem = { file: "data/verbs.csv", line: 7, message: "unknown action type dance" };

it("a problem is shown as compilers do, so that an editor opens its line", () => {
  expect(problemText(problem)).toBe("data/verbs.csv:7: unknown action type dance");
});

it("a problem is one line that steers no terminal, whatever a file is called or a cell holds", () => {
  expect(problemText({ file: "a\nb\u202e.txt", line: 1, message: "kind is \u001b[2J\u2028\0, not one" })).toBe(
    "a\\u000ab\\u202e.txt:1: kind is \\u001b[2J\\u2028\\u0000, not one"
  );
});

it("a problem of a whole file is shown at its first line", () => {
  expect(problemText({ ...problem, line: null })).toBe("data/verbs.csv:1: unknown action type dance");
});

it("a problem inside an article names its line, one of the whole article does not", () => {
  expect(articleProblemText({ line: 7, message: "not UTF-8" })).toBe("line 7: not UTF-8");
  expect(articleProblemText({ line: null, message: "the file is empty" })).toBe("the file is empty");
});

it("what is said twice is said once", () => {
  const elsewhere = { ...problem, line: 8 };
  expect(distinctProblems([problem, elsewhere, { ...problem }])).toEqual([problem, elsewhere]);
});

it("more problems of a kind than anybody reads end in how many more there are, and up to ten are all said", () => {
  const many = Array.from({ length: 1237 }, (_, i) => ({ ...problem, line: i + 2 }));
  expect(fewProblems(many.slice(0, 10))).toEqual(many.slice(0, 10));
  expect(fewProblems(many)).toHaveLength(10);
  expect(fewProblems(many).at(-1)).toEqual({ ...problem, line: 11, message: `${problem.message}; and so on, 1227 more lines` });
});

it("a problem that ends the work is an error whose message says where", () => {
  const error = new ProblemError(problem);
  expect(error.message).toBe("data/verbs.csv:7: unknown action type dance");
  expect(error.problem).toBe(problem);
});
