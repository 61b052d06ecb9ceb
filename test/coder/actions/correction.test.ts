import { describe, expect, test } from "vitest";
import { type Codebook, correctionsOf } from "../../../src/coder/codebook/codebook.ts";
import { strayCorrections } from "../../../src/coder/actions/correction.ts";
import { code } from "../../../src/coder/index.ts";
import type { Dataset } from "../../../src/coder/model/dataset.ts";
import type { Problem } from "../../../src/coder/model/problem.ts";
import { readCodebook } from "../../../src/data/dataset.ts";

const codebook = readCodebook();
const HEADER = "article_id,quote,rule,target,decision,field,value,reason";
const ARTICLE = {
  id: "letters",
  text: " date 2021-03-24 Kim Jong-un ha inviato messaggi ai leader di Cuba, Vietnam e Laos. Ieri Kim ha incontrato Xi Jinping.\n"
};
function withRows(...rows: string[]): Codebook {
  const problems: Problem[] = [];
  return { ...codebook, corrections: correctionsOf({ "corrections.csv": [HEADER, ...rows, ""].join("\n") }, problems), problems };
}
/** The article coded with these corrections. */
const coded = (...rows: string[]): Dataset => code([ARTICLE], withRows(...rows));
const meeting = (...rows: string[]) => coded(...rows).actions.find(({ partner_country }) => partner_country === "CHN");

test("without corrections nothing is reviewed", () => {
  const { mentions, actions, problems } = coded();
  expect(problems).toEqual([]);
  expect([...mentions, ...actions].every(({ review }) => review === "")).toBe(true);
});

test("a rejected mention is gone, and its action with it where nothing else reports it", () => {
  const before = coded().actions.map(({ partner_country }) => partner_country);
  const { actions, readings, problems } = coded("letters,Xi Jinping,,,reject,,,it is a report of a dream");
  expect(actions.map(({ partner_country }) => partner_country)).toEqual(before.filter((country) => country !== "CHN"));
  expect(readings[0].provenance).toHaveLength(coded().mentions.length - 1);
  expect(problems).toEqual([]);
});

test("rule and target say which of several mentions of a sentence is meant", () => {
  const { actions } = coded("letters,messaggi ai leader,send-message,VNM,reject,,,not sent");
  expect(actions.map(({ partner_country }) => partner_country).sort()).toEqual(["CHN", "CUB", "LAO"]);
});

test("an accepted mention stays as it is, and says who stands behind it", () => {
  const { review, ...accepted } = meeting("letters,Xi Jinping,,,accept,,,checked against KCNA") ?? { review: "" };
  const { review: none, ...before } = meeting() ?? { review: "" };
  expect(accepted).toEqual(before);
  expect([none, review]).toEqual(["", "accepted: checked against KCNA"]);
});

test.each([
  ["action_type", "call", { action_type: "call", contact: true, cameo: "041" }],
  ["status", "denied", { status: "denied" }],
  [
    "date",
    "2021-02",
    { date: "2021-02", date_earliest: "2021-02-01", date_latest: "2021-02-28", date_precision: "month", date_basis: "explicit" }
  ],
  ["target_country", "RUS", { target_country: "RUS", partner_country: "RUS", partner_group: "russia" }],
  ["target_actor", "Li Qiang", { target_actor: "Li Qiang", target_country: "CHN" }],
  ["attribution", "Xinhua", { attribution: "Xinhua" }]
])("a change of %s to %s shows in the action, its codes and its review", (field, value, expected) => {
  const { actions, problems } = coded(`letters,Xi Jinping,,,change,${field},${value},seen elsewhere`);
  expect(problems).toEqual([]);
  const changed = actions.find(({ review }) => review === `changed ${field}: seen elsewhere`);
  expect(changed).toMatchObject(expected);
});

test("several corrections of one mention add up, in the table's order", () => {
  const { actions, mentions } = coded(
    "letters,Xi Jinping,,,change,target_country,RUS,misprint",
    "letters,Xi Jinping,,RUS,change,target_actor,Vladimir Putin,misprint"
  );
  expect(actions.find(({ target_country }) => target_country === "RUS")?.target_actor).toBe("Vladimir Putin");
  expect(mentions.map(({ review }) => review)).toContain("changed target_country: misprint; changed target_actor: misprint");
});

describe("a row that cannot be applied is named by its line", () => {
  test.each([
    ["letters,un passo che non c'è,,,reject,,,x", /no coded passage of letters any more that holds “un passo che non c'è”/],
    ["letters,Xi Jinping,,VNM,reject,,,x", /towards VNM/],
    ["letters,Xi Jinping,,,change,colour,red,x", /colour is no field that can be changed: action_type, status, date/],
    ["letters,Xi Jinping,,,change,action_type,duel,x", /duel is not in action-types\.csv/],
    ["letters,Xi Jinping,,,change,target_country,ZZZ,x", /ZZZ is not in countries\.csv/],
    ["letters,Xi Jinping,,,change,date,2021-02-30,x", /2021-02-30 is no date/],
    ["letters,Xi Jinping,,,change,status,maybe,x", /maybe is no status/],
    ["letters,Xi Jinping,,,forget,,,x", /decision is forget, not accept, reject or change/],
    ["letters,Xi Jinping,,,reject,,,", /reason is empty/]
  ])("%s", (row, message) => {
    const { actions, problems } = coded("letters,Cuba,,CUB,accept,,,checked", row);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "corrections.csv", line: 3 });
    expect(problems[0].message).toMatch(message);
    expect(actions.length).toBe(coded().actions.length);
  });
});

test("corrections of other articles are left alone, and named where all articles should be there", () => {
  const corrected = withRows("elsewhere,Xi Jinping,,,reject,,,x");
  expect(code([ARTICLE], corrected).problems).toEqual([]);
  expect(strayCorrections(corrected.corrections, new Set(["letters"]))).toEqual([
    { file: "corrections.csv", line: 2, message: "there is no article elsewhere" }
  ]);
});
