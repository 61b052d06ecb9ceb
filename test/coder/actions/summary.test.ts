import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/coder/model/code-lists.ts";
import { summary } from "../../../src/coder/actions/summary.ts";
import { anAction } from "../../data/an-action.ts";
import { codebook } from "../fixture.ts";

const countries = new Map(codebook.countries.map((country) => [country.country, country]));
const tell = (different: Parameters<typeof anAction>[0]) => {
  const row = anAction(different);
  return summary(row, codebook.types.get(row.action_type)!, countries);
};
const meeting = {
  action_type: "meeting",
  source_actor: "Kim Jong Un",
  source_country: "PRK",
  target_actor: "Vladimir Putin",
  target_country: "RUS"
};

describe("an action in one sentence", () => {
  it.each([
    ["actual", "Kim Jong Un (North Korea) met Vladimir Putin (Russia)."],
    ["planned", "Kim Jong Un (North Korea) planned to meet Vladimir Putin (Russia)."],
    ["hypothetical", "Kim Jong Un (North Korea) might meet Vladimir Putin (Russia)."],
    ["alleged", "Kim Jong Un (North Korea) is said to have met Vladimir Putin (Russia)."],
    ["denied", "Kim Jong Un (North Korea) did not meet Vladimir Putin (Russia), or denied it."]
  ] as const)("%s: %s", (status, sentence) => {
    expect(tell({ ...meeting, status })).toBe(sentence);
  });

  it("does not name a country twice, nor a group's country", () => {
    expect(tell({ ...meeting, source_actor: "North Korea", target_actor: "Russia", source_role: "", target_role: "" })).toBe(
      "North Korea met Russia."
    );
    expect(tell({ ...meeting, target_actor: "socialist countries", target_country: "" })).toBe(
      "Kim Jong Un (North Korea) met socialist countries."
    );
  });

  it("says the role of a side without a name in acts of words, but not where a visit goes, nor in deeds", () => {
    const unnamed = { ...meeting, source_actor: "Russia", source_country: "RUS", source_role: "", target_actor: "North Korea" };
    const troops = { ...unnamed, target_country: "PRK", target_role: "troops" };
    expect(tell({ ...troops, action_type: "invitation" })).toBe("Russia invited North Korea’s troops.");
    expect(tell({ ...troops, action_type: "visit", source_role: "delegation" })).toBe("Russia’s delegation visited North Korea.");
    expect(tell({ ...troops, action_type: "military-aid" })).toBe("Russia gave military aid to North Korea.");
    expect(tell({ ...troops, action_type: "invitation", target_role: "people" })).toBe("Russia invited North Korea.");
    expect(tell({ ...unnamed, target_actor: "United States", target_country: "USA", target_role: "special envoy" })).toBe(
      "Russia met the United States’ special envoy."
    );
  });

  it("has words for every type in every status", () => {
    for (const action_type of codebook.types.keys())
      for (const status of STATUSES)
        expect(tell({ ...meeting, action_type, status }), `${action_type} ${status}`).toMatch(
          /^Kim Jong Un \(North Korea\) \S.* \S.*\.$/
        );
  });
});
