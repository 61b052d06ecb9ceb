import { describe, expect, it } from "vitest";
import { told, who } from "../../fixture.ts";

describe("who acts", () => {
  it("is the owner of the noun before the verb, where a thing is the subject", () => {
    expect(told("Un missile balistico nordcoreano ha sorvolato il Giappone.")).toEqual(["PRK → JPN force-posture"]);
    expect(told("Un messaggio di condoglianze di Kim Jong Un è giunto al premier giapponese.")).toEqual(["PRK → JPN message"]);
  });

  it("is who acted before, where the noun before the verb is theirs", () => {
    expect(told("Yoon ha parlato in parlamento. La sua offerta di dialogo è stata respinta da Pyongyang.")).toContain(
      "PRK → KOR refusal"
    );
  });

  it("is the state whose news agency accuses, but no agency that only reports", () => {
    expect(told("La Kcna ha definito inaccettabili le parole degli Stati Uniti.")).toEqual(["PRK → USA criticism"]);
    expect(told("La Tass ha definito inaccettabili le parole degli Stati Uniti.")).toEqual([]);
  });

  it("is who speaks, where something of theirs acts", () => {
    expect(told("«I nostri missili hanno colpito Seul», ha detto Pak Jong Chon, alto ufficiale del Nord.")).toEqual([
      "PRK → KOR force"
    ]);
    expect(told("Pak Jong Chon ha parlato. I nostri missili hanno colpito Seul.")).toEqual([]);
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

  it("is who acts in the clause, of a noun that says by what", () => {
    const text = "La Corea del Nord ha aiutato Mosca nella guerra con l'invio di munizioni.";
    expect(told(text)).toContain("PRK → RUS military-aid");
    expect(told("Seul ha condannato la guerra e l'invio di munizioni.")).not.toContain("KOR → PRK military-aid");
  });

  it("is who writes, of a message in which he says something", () => {
    expect(told("Nel messaggio a Xi Jinping, Kim Jong Un parla di un anno di amicizia.")).toContain("PRK → CHN message");
    expect(told("In un telegramma per la festa nazionale del Laos, Kim Jong Un parla di amicizia.")).toContain(
      "PRK → LAO message"
    );
  });

  it("is named after the verb, or acted before, where the antecedent is what the verb is done to", () => {
    expect(who("Kim Jong Un ha gradito il messaggio che gli ha inviato Putin.")).toContain("Vladimir Putin → Kim Jong Un");
    expect(told("Trump ha parlato di una lettera che avrebbe mandato a Kim Jong Un.")).toContain("USA → PRK message");
    expect(told("L'aereo ha fotografato il missile che ha sorvolato il Giappone.")).toEqual([]);
  });

  it("is who is named with “così” after a quotation", () => {
    expect(told("«Alla Corea del Nord abbiamo inviato aiuti alimentari»: così Joe Biden in conferenza stampa.")).toEqual([
      "USA → PRK aid"
    ]);
  });

  it.each([
    ["L'artiglieria della Corea del Nord ha aperto il fuoco contro una nave sudcoreana.", "PRK → KOR force"],
    ["Alcuni politici russi hanno chiesto a Pyongyang di fermarsi.", "RUS → PRK appeal"],
    ["Le famiglie giapponesi hanno accusato Pyongyang di doppiezza.", "JPN → PRK criticism"],
    ["La propaganda della Corea del Nord ha accusato Seul di doppiezza.", "PRK → KOR criticism"],
    ["Una fondazione francese ha donato a Pyongyang mille tonnellate di riso.", "FRA → PRK aid"],
    ["Un caccia della Corea del Sud ha abbattuto un drone nordcoreano.", "KOR → PRK force"]
  ])("is whose the noun is that acts: “%s”", (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it.each([
    "Una ragazza nordcoreana ha portato a Putin un mazzo di fiori.",
    "Alcuni turisti russi hanno visitato Pyongyang.",
    "La crisi ucraina ha accusato un rallentamento, e Pyongyang tace."
  ])("is nobody where a noun of somebody's has contacts, or does nothing to anybody: “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
