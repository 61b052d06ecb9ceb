import { describe, expect, test } from "vitest";
import { surest } from "../../../src/coder/classifier/fallback.ts";
import { writerFor } from "../../../src/coder/classifier/feature.ts";
import { likelihoodOfAct, likelihoodOfTypes } from "../../../src/coder/classifier/classifier.ts";
import { weightsOf } from "../../../src/coder/codebook/classifier-table.ts";
import { code, coder } from "../../../src/coder/index.ts";
import { kept } from "../../../src/coder/model/memo.ts";
import { readCodebook } from "../../../src/data/dataset.ts";
import { codebook } from "../fixture.ts";

const weight = (feature: string, outcome: string, weight: number) => ({ feature, outcome, weight });

describe("a classifier", () => {
  const weights = weightsOf([
    weight("any", "act", -1),
    weight("negated", "act", 2),
    weight("any", "aid", 1),
    weight("x", "visit", 3)
  ]);
  const feature = writerFor(weights);

  test("adds up what speaks for an act", () => {
    expect(likelihoodOfAct({ shared: [], own: [] }, weights)).toBeCloseTo(1 / (1 + Math.E), 6);
    const seen = { shared: [feature`negated`], own: [feature`unknown`] };
    expect(likelihoodOfAct(seen, weights)).toBeCloseTo(1 / (1 + Math.exp(-1)), 6);
  });

  test("shares what is likely out among the types, the likeliest first", () => {
    const types = likelihoodOfTypes([feature`x`], weights);
    expect(types.map(([type]) => type)).toEqual(["visit", "aid"]);
    expect(types[0][1]).toBeCloseTo(Math.exp(3) / (Math.exp(3) + Math.E), 6);
    // What was asked before leaves no trace.
    expect(likelihoodOfTypes([], weights)[0]).toEqual(["aid", expect.closeTo(Math.E / (Math.E + 1), 6)]);
  });

  test("tells of each pair of sides what it is surest of", () => {
    const guess = (pair: string, sure: number, type: string) => ({ pair, sure, type });
    const all = [guess("a", 0.4, "aid"), guess("a", 0.6, "visit"), guess("b", 0.3, "call")];
    expect(surest(all)).toEqual([all[1], all[2]]);
  });
});

describe("where no rule finds an act", () => {
  const coders = new Map<string, ReturnType<typeof coder>>();

  /** The acts of a text, where the classifier takes whatever has this shape for acts of these types, the likelier first. */
  function told(text: string, shape: string, types: string[]) {
    // The names and rules of a codebook take longer to compile than a sentence to code.
    const own = kept(coders, [shape, ...types].join(), () => {
      const likely = types.map((type, k) => weight("any", type, 9 - k));
      const classifier = weightsOf([weight("any", "act", -9), weight(shape, "act", 18), ...likely]);
      return coder({ ...codebook, classifier });
    });
    const { actions, mentions } = own([{ id: "a", text: `Pubblicato il 29 ottobre 2025\n\n${text}` }]);
    return actions.map(
      (row, i) => `${row.source_country} → ${row.target_country} ${row.action_type} ${row.status} by ${mentions[i].rule}`
    );
  }

  test("the classifier tells one, under its own name", () => {
    expect(told("Putin tiene Kim Jong Un per mano.", "source subject", ["support"])).toEqual([
      "RUS → PRK support actual by classifier"
    ]);
    expect(told("Putin tiene Kim Jong Un per mano.", "target subject", ["support"])).toEqual([
      "PRK → RUS support actual by classifier"
    ]);
  });

  test("what a rule reads as done to others is not told of the other side", () => {
    const shape = "source subject";
    for (const text of [
      "Seul accusa l'opposizione di simpatie per la Corea del Nord.",
      "Il governo sudcoreano accusa Tokyo di debolezza con la Corea del Nord."
    ]) {
      expect(told(text, shape, ["criticism"]).filter((act) => act.startsWith("KOR"))).toEqual([]);
      expect(told(text, shape, ["support"])).toContain("KOR → PRK support actual by classifier");
    }
  });

  test("what two do side by side neither does to the other", () => {
    const text = "Putin e Kim Jong Un guardano la parata.";
    expect(told(text, "source subject", ["visit"])).toEqual([]);
    expect(told(text, "source subject", ["meeting"])).toEqual(["PRK → RUS meeting actual by classifier"]);
    expect(told("Putin guarda la parata e Kim Jong Un ride.", "source subject", ["visit"])).not.toEqual([]);
  });

  test("what rules tell is not told again, but something else may be", () => {
    const text = "Putin ha incontrato Kim Jong Un a Mosca.";
    expect(told(text, "source subject", ["meeting", "support"])).toEqual([
      "PRK → RUS meeting actual by meet",
      "RUS → PRK support actual by classifier"
    ]);
    expect(told(text, "never so", ["support"])).toEqual(["PRK → RUS meeting actual by meet"]);
  });

  test("the verb says whether it happened, and what was not said is no act", () => {
    const text = "Putin non tiene Kim Jong Un per mano.";
    expect(told(text, "source subject", ["cooperation"])).toEqual(["PRK → RUS cooperation denied by classifier"]);
    expect(told(text, "source subject", ["criticism"])).toEqual([]);
  });

  test("both sides of a mutual act are told alike", () => {
    expect(told("Putin tiene Kim Jong Un per mano.", "source subject", ["meeting"])).toEqual([
      "PRK → RUS meeting actual by classifier"
    ]);
  });

  test("a contact is told only where it is surer still", () => {
    // Odds of −0.5 are those of 38 in 100.
    const shy = (type: string) => {
      const classifier = weightsOf([weight("any", "act", -0.5), weight("any", type, 0)]);
      const text = "Pubblicato il 29 ottobre 2025\n\nPutin tiene Kim Jong Un per mano.";
      return code([{ id: "a", text }], { ...codebook, classifier }).actions.map(({ action_type }) => action_type);
    };
    expect(shy("support")).toEqual(["support"]);
    expect(shy("meeting")).toEqual([]);
  });

  test("a type that the table of types lacks is none", () => {
    expect(told("Putin tiene Kim Jong Un per mano.", "source subject", ["courtship"])).toEqual([]);
  });

  test("a title tells nothing by it", () => {
    expect(
      told("Putin tiene Kim per mano\n\nNevica a Pyongyang, dicono tutti i giornali della sera.", "source subject", ["support"])
    ).toEqual([]);
  });
});

test("the weights of the project are of its types", () => {
  const { classifier, types } = readCodebook();
  expect(classifier.features.length).toBeGreaterThan(50);
  for (const type of classifier.types) expect(types.has(type), type).toBe(true);
});
