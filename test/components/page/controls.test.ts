import { describe, expect, it } from "vitest";
import {
  choiceWords,
  controlsHtml,
  readChoice,
  useful,
  writeChoice,
  type Control
} from "../../../src/components/page/controls.ts";

const type: Control = {
  param: "type",
  title: "Type",
  all: "All types",
  options: [
    { value: "visit", label: "Visit" },
    { value: "message", label: "Message" }
  ]
};
const level: Control = { param: "level", title: "Level", all: "All levels", options: [{ value: "leader", label: "Leader" }] };
const search: Control = { param: "q", title: "Search", all: "", options: [], search: true };

it("offers no menu that would change nothing", () => {
  expect(useful([type, level, search])).toEqual([type, search]);
});

describe("the address", () => {
  it("brings back the choice that was written into it, and keeps what is not the figure's", () => {
    const choice = { type: "visit", q: "Pechino & Mosca" };
    const address = writeChoice("?theme=dark", choice, [type, search]);
    expect(readChoice(address, [type, search])).toEqual({ choice, refused: [] });
    expect(address).toContain("theme=dark");
  });

  it("is as before once every choice is taken back", () => {
    expect(writeChoice("?type=visit&q=x", {}, [type, search])).toBe("");
  });

  it("falls back where it asks for what is not there, and says so", () => {
    const { choice, refused } = readChoice("?type=duel", [type]);
    expect(choice).toEqual({});
    expect(refused).toEqual(["The link asks for type “duel”, which these articles do not have. Showing all types instead."]);
  });
});

it("says a choice in one line for files", () => {
  expect(choiceWords({ direction: "outbound", type: "visit" })).toBe("direction = outbound; type = visit");
});

it("writes options as text, never as markup", () => {
  expect(controlsHtml([{ ...type, options: [{ value: `"><script>`, label: "<b>" }] }], {})).not.toMatch(/<script>|<b>/);
});
