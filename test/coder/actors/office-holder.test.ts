import { describe, expect, it } from "vitest";
import { told, who } from "../fixture.ts";

describe("who holds an office", () => {
  it("is who was named in it, also by a longer title or without a name", () => {
    expect(who("Il ministro degli Esteri Sergej Lavrov è a Pyongyang. Kim Jong Un ha ricevuto il ministro.").at(-1)).toBe(
      "Kim Jong Un → Sergei Lavrov"
    );
    expect(told("Museveni ha visto l'ambasciatore nordcoreano. Il diplomatico ha ringraziato Museveni.").at(-1)).toBe(
      "PRK → UGA support"
    );
  });

  it("is the state that has just acted, for a government or a ministry of no nationality", () => {
    expect(told("La Corea del Sud ha inviato aiuti a Pyongyang. Il governo ha poi criticato la Corea del Nord.")).toContain(
      "KOR → PRK criticism"
    );
  });

  it("is of the country with which the sentence begins", () => {
    const text =
      "Roma ha protestato con Pyongyang. In Qatar, dove vivono molti operai, il governo ha criticato la Corea del Nord.";
    expect(told(text)).toContain("QAT → PRK criticism");
  });

  it("is the same minister with “stesso”", () => {
    expect(who("Choe Son Hui, ministra degli Esteri, è a Mosca. La stessa ministra ha elogiato Putin.").at(-1)).toBe(
      "Choe Son Hui → Vladimir Putin"
    );
  });

  it("is North Korea's, where its agency speaks", () => {
    expect(told("In una dichiarazione ripresa dalla Kcna, un alto funzionario ha accusato gli Stati Uniti.")).toEqual([
      "PRK → USA criticism"
    ]);
    expect(told("Un alto funzionario ha accusato gli Stati Uniti.")).toEqual([]);
  });

  it("is an envoy after an article, but not in “ha inviato”", () => {
    expect(told("L'inviato cinese ha incontrato Kim Jong Un.")).toEqual(["PRK → CHN meeting"]);
    expect(told("Il nuovo inviato cinese ha incontrato Kim Jong Un.")).toEqual(["PRK → CHN meeting"]);
    expect(told("La Cina ha inviato aiuti alla Corea del Nord.")).toEqual(["CHN → PRK aid"]);
  });

  it("may be of two states: “funzionari nordcoreani e giapponesi”", () => {
    expect(told("Funzionari nordcoreani e giapponesi si sono incontrati in Mongolia.")).toEqual(["PRK → JPN meeting"]);
  });
});
