import { describe, expect, it } from "vitest";
import { Candidates } from "../../../src/coder/actions/candidates.ts";
import type { Action, Mention } from "../../../src/coder/actions/action.ts";
import { tell } from "../fixture.ts";

const dated = (earliest: string, latest: string, article: string) =>
  ({ article, when: { earliest, latest } }) as unknown as Mention & Action;

describe("the actions that a mention may join", () => {
  it("are those of its article, and of others those whose days are near", () => {
    const known = new Candidates();
    const [june, july, year, undated] = [
      ["2024-06-18", "2024-06-19"],
      ["2024-07-25", "2024-07-25"],
      ["2019-01-01", "2024-06-30"],
      ["", ""]
    ].map(([earliest, latest], i) => {
      const one = known.add(dated(earliest, latest, ""));
      known.note(one, `article ${i}`);
      return one;
    });
    expect(known.near(dated("2024-06-19", "2024-06-19", "other"))).toEqual([june, year]);
    expect(known.near(dated("2024-07-10", "2024-07-10", "other"))).toEqual([july, year]);
    expect(known.near(dated("2024-06-19", "2024-06-19", "article 3"))).toEqual([june, year, undated]);
    expect(known.near(dated("2021-03-01", "2021-03-01", "other"))).toEqual([]);
  });

  it("are found again after a better date is known", () => {
    const known = new Candidates();
    const action = dated("2024-01-01", "2024-12-31", "");
    const one = known.add(action);
    known.note(one, "a");
    action.when = { ...action.when, earliest: "2024-06-18", latest: "2024-06-18" };
    known.note(one, "b");
    expect(known.near(dated("2024-06-18", "2024-06-18", "c"))).toEqual([one]);
  });
});

describe("many articles that tell of many meetings", () => {
  it("are merged day by day, and in the order told", () => {
    const days = Array.from({ length: 100 }, (_, i) => new Date(Date.UTC(2020, 0, 1 + 4 * i)).toISOString().slice(0, 10));
    const texts = days.map(
      (day) => ` date ${day} Kim Jong Un ha incontrato oggi Vladimir Putin a Mosca, in Russia, per un vertice.`
    );
    const { actions } = tell([...texts, ...texts], "");
    const meetings = actions.filter(({ action_type }) => action_type === "meeting");
    expect(meetings.map(({ date }) => date)).toEqual(days);
    expect(meetings.every(({ mentions }) => mentions >= 2)).toBe(true);
  });
});
