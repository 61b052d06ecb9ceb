import { describe, expect, it } from "vitest";
import { told, who } from "../../fixture.ts";

describe("who acts", () => {
  it("is the owner of the noun before the verb, where a thing is the subject", () => {
    expect(told("Un missile balistico nordcoreano ha sorvolato il Giappone.")).toEqual(["PRK → JPN force-posture"]);
    expect(told("Un messaggio di condoglianze di Kim Jong Un è giunto al premier giapponese.")).toEqual(["PRK → JPN message"]);
  });

  it("is the state whose news agency accuses, but no agency that only reports", () => {
    expect(told("La Kcna ha definito inaccettabili le parole degli Stati Uniti.")).toEqual(["PRK → USA criticism"]);
    expect(told("La Tass ha definito inaccettabili le parole degli Stati Uniti.")).toEqual([]);
  });

  it("is the guest, of a visit during which he is received", () => {
    expect(told("Kim Jong Un ha ricevuto Zhao Leji al termine di una visita di tre giorni.")).toContain("CHN → PRK visit");
  });

  it("is a quantity of people, not what governs them", () => {
    expect(told("Decine di attivisti sudcoreani sono scesi in piazza contro la Corea del Nord.")).toEqual(["KOR → PRK protest"]);
  });

  it("is both sides for a plural verb after one of them", () => {
    expect(who("Choe Son Hui ha visto Lavrov. Hanno firmato un accordo.").at(-1)).toBe("Choe Son Hui → Sergei Lavrov");
  });

  it("is whose the letter is that others hand over", () => {
    expect(told("Gli inviati di Seul hanno consegnato a Donald Trump una lettera di Kim Jong Un.")).toEqual([
      "PRK → USA message"
    ]);
    expect(told("Gli inviati di Seul hanno consegnato a Kim Jong Un una lettera di Moon.")).toEqual(["KOR → PRK message"]);
  });
});
