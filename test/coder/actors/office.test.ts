import { afterEach, describe, expect, it, vi } from "vitest";
import { HOLDERS, PARTS } from "../../../src/coder/actors/office.ts";
import { between, read, told, who } from "../fixture.ts";

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

describe("an office whose name says whose it is", () => {
  it.each([
    ["L'inquilino della Casa Bianca", "Donald Trump"],
    ["Il capo del Cremlino", "Vladimir Putin"],
    ["Il Papa", "Leo XIV"],
    ["Il titolare della Farnesina", "Antonio Tajani"]
  ])("is its country's: %s", (office, holder) => {
    expect(who(`${office} ha scritto a Kim Jong Un.`)).toEqual([`${holder} → Kim Jong Un`]);
  });

  it.each([
    ["Il presidente della Duma", "RUS"],
    ["Il presidente del Majlis", "IRN"],
    ["Il direttore della Cia", "USA"]
  ])("is of the country of its institution: %s", (office, country) => {
    expect(told(`${office} ha criticato la Corea del Nord.`)).toEqual([`${country} → PRK criticism`]);
  });

  it.each(["Il segretario generale dell'Onu", "Il capo delle Nazioni Unite"])("speaks for a group: %s", (office) => {
    expect(told(`${office} ha condannato il lancio nordcoreano.`)).toEqual(["United Nations → PRK criticism"]);
  });

  it("leaves a person the office of his group", () => {
    expect(who("Il segretario generale Guterres ha esortato Pyongyang a fermare i lanci.")).toEqual([
      "António Guterres → North Korea"
    ]);
  });
});

describe("an epithet", () => {
  it("is who it stands for, but not with another nationality", () => {
    expect(who("Il tycoon e il leader nordcoreano si sono visti.")).toEqual(["Kim Jong Un → Donald Trump"]);
    expect(told("Il tycoon cinese ha elogiato Kim Jong Un.")).toEqual([]);
  });
});

describe("who is named after a body", () => {
  it.each([
    ["Il capo della delegazione nordcoreana, Ri Tong Il, ha elogiato l'Iran.", "PRK → IRN support"],
    ["Il capo della polizia sudcoreana, Yoon Hee Keun, ha criticato la Corea del Nord.", "KOR → PRK criticism"]
  ])("heads it: “%s”", (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});

describe("“coreano”", () => {
  it("is of the North, unless the article has named the South", () => {
    const thanks = "Putin ha elogiato i soldati coreani.";
    expect(told(`Kim Jong Un tace. ${thanks}`)).toEqual(["RUS → PRK support"]);
    expect(told(`La Corea del Sud tace. ${thanks}`)).toEqual([]);
  });
});
