import countries from "i18n-iso-countries";
import italian from "i18n-iso-countries/langs/it.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { list, owners, places, same } from "./a-gazetteer.ts";

const place = (code: string) => {
  const row = places.find(({ country }) => country === code);
  if (!row) throw new Error(`no row for ${code}`);
  return row;
};
const grouped = (group: string) => places.filter((row) => row.group === group).map((row) => row.country);

describe("countries.csv", () => {
  it("has every ISO 3166-1 alpha-3 code once, and the two self-declared republics", () => {
    const codes = [...Object.keys(countries.getAlpha3Codes()), "XDP", "XLP"];
    expect(places.map((row) => row.country).sort()).toEqual(codes.sort());
  });

  it("has every Italian name of the ISO list", () => {
    for (const [alpha2, names] of Object.entries(italian.countries)) {
      const row = place(countries.alpha2ToAlpha3(alpha2) ?? alpha2);
      // The list runs Burma's two names together with a double space.
      for (const name of [names].flat().flatMap((cell) => cell.split(/\s{2,}/)))
        expect(list(row.names), row.country).toContain(name);
    }
  });

  it("gives each country an English name of its own", () => {
    const names = places.map((row) => row.name);
    expect(new Set(names).size).toBe(places.length);
    expect(names).not.toContain("");
  });

  it("puts every country but North Korea in a partner group", () => {
    for (const row of places)
      expect(row.country === "PRK" ? [""] : ["socialist", "russia", "us-allies", "other"]).toContain(row.group);
    expect(grouped("russia")).toEqual(["RUS"]);
  });

  it("counts as socialist the four states ruled by a communist party, China with its two regions", () => {
    expect(grouped("socialist")).toEqual(["CHN", "CUB", "HKG", "LAO", "MAC", "VNM"]);
  });

  it("counts as allies the United States and the members of its mutual-defence treaties, the Rio Treaty aside, with their territories", () => {
    const nato =
      "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR";
    const pacific = "AUS JPN KOR NZL PHL THA";
    const territories =
      "ABW AIA ALA ASM ATF BES BLM BMU BVT CCK COK CUW CXR CYM FLK FRO GGY GIB GLP GRL GUF GUM HMD IMN IOT JEY MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF";
    expect(grouped("us-allies")).toEqual(`USA ${nato} ${pacific} ${territories}`.split(" ").sort());
  });

  it.each(["names", "capital", "metonyms", "demonyms"])("gives no member of %s to two countries", (column) => {
    for (const [value, rows] of owners(places, column))
      expect(
        rows.map((row) => row.country),
        value
      ).toHaveLength(1);
  });

  it("gives no capital or by-name to a country whose name belongs to another", () => {
    for (const [value, rows] of owners(places, "names", "capital", "metonyms"))
      expect(
        rows.map((row) => row.country),
        value
      ).toHaveLength(1);
  });

  it("leaves out words that name more than one country", () => {
    const known = owners(places, "names", "demonyms", "capital", "metonyms");
    for (const word of ["Corea", "coreano", "il Nord", "il Sud", "intercoreano"]) expect(known.has(same(word)), word).toBe(false);
  });

  it("gives the shared demonyms to the country that the papers mean by them", () => {
    expect(list(place("COD").demonyms)).toContain("congolese");
    expect(list(place("GIN").demonyms)).toContain("guineano");
    expect(list(place("DOM").demonyms)).toContain("dominicano");
    expect(list(place("NGA").demonyms)).toContain("nigeriano");
    expect(list(place("NER").demonyms)).toContain("nigerino");
  });

  it.each([
    ["PRK", "nordcoreano|nordcoreana|nordcoreani|nordcoreane"],
    ["KOR", "sudcoreano|sudcoreana|sudcoreani|sudcoreane"],
    ["USA", "statunitense|statunitensi|americano|americana|americani|americane"],
    ["DEU", "tedesco|tedesca|tedeschi|tedesche"],
    ["VNM", "vietnamita|vietnamiti|vietnamite"],
    ["GRC", "greco|greca|greci|greche"],
    ["BEL", "belga|belgi|belghe"]
  ])("inflects the demonym of %s as Italian does", (code, forms) => {
    for (const form of forms.split("|")) expect(list(place(code).demonyms)).toContain(form);
  });

  it.each([
    ["CHN", "capital", "Pechino"],
    ["CUB", "capital", "L'Avana"],
    ["MNG", "capital", "Ulan Bator"],
    ["KOR", "capital", "Seul"],
    ["RUS", "metonyms", "Cremlino"],
    ["USA", "metonyms", "Casa Bianca"],
    ["PRK", "metonyms", "regno eremita"],
    ["PRK", "names", "Repubblica Popolare Democratica di Corea"],
    ["RUS", "names", "Federazione Russa"]
  ])("knows %s by its %s %s", (code, column, value) => {
    expect(list(place(code)[column])).toContain(value);
  });
});
