import { describe, expect, it } from "vitest";
import { told, whether } from "../fixture.ts";

describe("an infinitive that hangs on another verb", () => {
  it.each([
    ["Putin ha spiegato a Kim Jong Un di apprezzare gli sforzi della Corea del Nord.", "RUS → PRK support"],
    ["Il premier giapponese ha detto di voler vedere Kim Jong Un senza condizioni.", "JPN → PRK overture"],
    ["Assad ha dichiarato di sostenere e di ammirare Kim Jong Un.", "SYR → PRK support"]
  ])("is an act when it is said: “%s”", (text, action) => {
    expect(told(text)).toContain(action);
  });

  it("is a visit when somebody leaves for it", () => {
    expect(whether("Ri Son Gwon ha lasciato Pyongyang per recarsi a Pechino.")).toContain("PRK → CHN visit actual");
    expect(whether("Una delegazione nordcoreana partirà domani per visitare il Laos.")).toContain("PRK → LAO visit planned");
    expect(told("Lavrov è partito per incontrare Kim Jong Un.")).not.toContain("PRK → RUS meeting");
  });

  it("is an act when an occasion is taken for it", () => {
    expect(told("Kim Jong Un ha colto l'occasione per ringraziare Putin.")).toEqual(["PRK → RUS support"]);
  });

  it("is not said where it hangs on a noun", () => {
    expect(told("Choe Son Hui ha sottolineato l'importanza di ampliare la cooperazione con la Siria.")).not.toContain(
      "PRK → SYR cooperation"
    );
  });

  it("is none of these after an adjective, or where the saying is denied", () => {
    expect(told("Kim Jong Un si è detto felice di incontrare Putin.")).toEqual(["PRK → RUS support"]);
    expect(told("Kim Jong Un non ha detto di sostenere Putin.")).toEqual([]);
  });

  it("tells an act after “nel”", () => {
    expect(told("Nel condannare il lancio nordcoreano, Tokyo chiede prudenza.")).toContain("JPN → PRK criticism");
  });

  it("is done where it was decided, by whoever decided it", () => {
    expect(told("Seul critica la decisione di Pyongyang di inviare soldati in Russia.")).toContain("PRK → RUS military-aid");
    expect(whether("Il Giappone commenta la scelta di Trump di incontrare Kim Jong Un.")).toContain("PRK → USA meeting planned");
  });
});
