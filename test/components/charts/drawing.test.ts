import { expect, it } from "vitest";
import { dayIsGiven } from "../../../src/components/charts/drawing.ts";
import { fixture } from "../fixture.ts";

it("takes a day for given where the sentence gives it, not where it is that of another act or of the article", () => {
  const [action] = fixture.actions.filter(({ date_precision }) => date_precision === "day");
  const given = (date_basis: (typeof action)["date_basis"]) => dayIsGiven({ ...action, date_basis });
  expect((["explicit", "relative", "named"] as const).map(given)).toEqual([true, true, true]);
  expect((["inherited", "publication"] as const).map(given)).toEqual([false, false]);
  expect(dayIsGiven({ ...action, date_latest: "" })).toBe(false);
});
