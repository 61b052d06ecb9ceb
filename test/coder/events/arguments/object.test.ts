import { describe, expect, it } from "vitest";
import { told, who } from "../../fixture.ts";

describe("to whom it is done", () => {
  it.each([
    ["Kim Jong Un è a Mosca. Putin gli ha consegnato una lettera.", "Vladimir Putin → Kim Jong Un"],
    ["Putin è a Pyongyang. Kim Jong Un lo ha ringraziato.", "Kim Jong Un → Vladimir Putin"],
    ["Daniel Ortega è stato rieletto. Kim Jong Un si è congratulato con lui.", "Kim Jong Un → Daniel Ortega"]
  ])("%s", (text, dyad) => {
    expect(who(text)).toContain(dyad);
  });

  it("is the other side of who speaks, where “we” act", () => {
    const news = "La Corea del Nord ha lanciato un missile";
    expect(told(`${news}. «Lo condanniamo con fermezza», ha detto il primo ministro giapponese Kishida.`)).toContain(
      "JPN → PRK criticism"
    );
  });

  it("is the owner of what a passive is about", () => {
    expect(told("Il ruolo dei soldati nordcoreani è stato elogiato da Sergej Shoigu.")).toEqual(["RUS → PRK support"]);
  });

  it("stands after words that say how or since when", () => {
    expect(told("Pyongyang condanna con forza l'attacco degli Stati Uniti.")).toEqual(["PRK → USA criticism"]);
    expect(told("La Corea del Nord riconosce da tempo la sovranità russa sulla Crimea.")).toEqual(["PRK → RUS recognition"]);
  });

  it("is no other predicate's owner", () => {
    expect(
      told(
        "La Corea del Nord ha rotto con la Malesia. Pyongyang definisce l'estradizione un crimine commesso sotto la pressione degli Stati Uniti."
      )
    ).toContain("PRK → MYS criticism");
  });

  it("is the antecedent of a relative that has a subject of its own", () => {
    expect(told("È morto l'ambasciatore nordcoreano che Madrid aveva espulso.")).toEqual(["ESP → PRK expulsion"]);
  });
});
