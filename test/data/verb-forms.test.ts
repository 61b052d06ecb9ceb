import { expect, it } from "vitest";
import { compileVerbForms } from "../../src/data/verb-forms.ts";

it("makes the whole gerund of verbs whose stem ends like one, and of those that the lexicon lists with a clitic", () => {
  const verbs = ["abbandonare", "indossare", "mandare", "inviare", "domandare", "condurre", "bandire"];
  const gerunds = compileVerbForms(verbs).match(/^.*(?=,\w+,ger,)/gm);
  expect(gerunds).toEqual(["abbandonando", "bandendo", "conducendo", "domandando", "indossando", "inviando", "mandando"]);
});
