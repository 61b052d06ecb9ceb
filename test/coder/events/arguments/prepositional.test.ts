import { describe, expect, it } from "vitest";
import { told, who } from "../../fixture.ts";

describe("an abbreviation right after a noun", () => {
  it("is its adjective", () => {
    expect(told("Sanzioni Usa contro la Corea del Nord")).toEqual(["USA → PRK sanction"]);
    expect(told("Proteste Usa contro Pyongyang")).toEqual(["USA → PRK protest"]);
  });

  it("is none with an article or of a longer name", () => {
    expect(told("Sanzioni, gli Usa contro la Corea del Nord")).toEqual([]);
    expect(told("Sanzioni Giappone contro la Corea del Nord")).toEqual([]);
  });
});

describe("what a preposition brings", () => {
  it("stands before a relative", () => {
    expect(who("L'ambasciatore nordcoreano ha visto Museveni, al quale ha consegnato una lettera di Kim Jong Un.")).toContain(
      "North Korea → Yoweri Museveni"
    );
  });

  it("is the pronoun before the verb rather than a name after it", () => {
    expect(told("Berlino ha convocato l'ambasciatore nordcoreano e gli ha chiesto spiegazioni sull'aiuto a Mosca.")).toContain(
      "DEU → PRK appeal"
    );
  });

  it.each([
    ["Colloqui segreti sono avvenuti tra Mosca e Pyongyang.", "PRK → RUS meeting"],
    ["Trattative sono in corso tra Tokyo e Pyongyang.", "PRK → JPN meeting"],
    ["Una telefonata c'è stata tra Putin e Kim Jong Un.", "PRK → RUS call"]
  ])("“tra” stands past the verb whose subject the noun is: “%s”", (text, act) => {
    expect(told(text)).toEqual([act]);
  });

  it("stands after where it was done at home", () => {
    expect(told("Wang Yi ha dato a Pechino il benvenuto a Choe Son Hui.")).toEqual(["PRK → CHN meeting"]);
    expect(told("Vladimir Putin ha consegnato a Mosca una lettera a Kim Jong Un.")).toEqual(["RUS → PRK message"]);
  });

  it("is not where the embassy stands that a protest goes through", () => {
    const launch = "La Corea del Nord ha lanciato un missile.";
    for (const through of ["attraverso l'ambasciata a Pechino", "tramite l'ambasciata nordcoreana a Pechino"])
      expect(told(`${launch} Tokyo ha protestato ${through}.`)).toContain("JPN → PRK criticism");
    expect(told(`${launch} Tokyo ha consegnato una nota di protesta a Pechino.`)).not.toContain("JPN → PRK criticism");
  });

  it("is not against whom the war is that is supported", () => {
    const text = "Il sostegno della Corea del Nord alla guerra di aggressione russa all'Ucraina continua.";
    expect(told(text)).toEqual(["PRK → RUS support"]);
  });

  it("is nobody whom “a proposito di” and the like bring in", () => {
    expect(told("Seul ha scritto una lettera a proposito della Corea del Nord.")).toEqual([]);
    expect(told("Seul ha scritto una lettera alla Corea del Nord.")).toEqual(["KOR → PRK message"]);
  });

  it("is the agent of its own participle only", () => {
    expect(told("L'offerta avanzata da Moon Jae-in è stata respinta dalla Corea del Nord.")).toContain("PRK → KOR refusal");
    expect(told("L'offerta avanzata da Moon Jae-in alla Corea del Nord è stata respinta.")).not.toContain("KOR → PRK refusal");
  });

  it("does not own a noun beyond the next one", () => {
    expect(
      told("L'Uganda ha annunciato la fine della cooperazione con la Corea del Nord durante una visita di Park Geun-hye.")
    ).toContain("UGA → PRK break-relations");
  });

  it("owns a noun past words that say how it was", () => {
    expect(told("La visita a sorpresa di Kim Jong Un in Cina è durata tre giorni.")).toEqual(["PRK → CHN visit"]);
  });

  it("says where somebody is posted, right after his name, and not to whom it is done", () => {
    expect(told("I diplomatici nordcoreani all'Onu hanno rifiutato di ricevere una lettera di Trump.")).toContain(
      "PRK → USA refusal"
    );
  });

  it("does not reach over a comma before “e”, where another clause begins", () => {
    expect(told("La Corea del Nord combatte in Ucraina, e Mosca le ha inviato aiuti alimentari.")).toContain("RUS → PRK aid");
  });

  it("may have the two Koreas after it", () => {
    expect(told("I funzionari delle due Coree hanno parlato al telefono.")).toEqual(["PRK → KOR call"]);
  });

  it("is not read past the article of another noun: the meeting is between them", () => {
    expect(told("Si chiude con la firma di un comunicato il vertice tra Kim Jong Un e Xi Jinping.")).toEqual([
      "PRK → CHN agreement",
      "PRK → CHN meeting"
    ]);
  });

  it("is part of the name of those sent", () => {
    expect(told("Alcuni dei soldati inviati dalla Corea del Nord in Russia sono morti.")).toContain("PRK → RUS military-aid");
  });

  it("is among those named after “tra cui”", () => {
    expect(told("Auguri a Kim Jong Un sono giunti da venti leader, tra cui il re di Svezia e il presidente indiano.")).toEqual([
      "SWE → PRK message",
      "IND → PRK message"
    ]);
  });

  it("is the whole list, where its last member repeats the preposition", () => {
    expect(told("Kim Jong Un ha inviato auguri a Putin, Xi Jinping e ai leader di Cuba e Laos.")).toEqual([
      "PRK → RUS message",
      "PRK → CHN message",
      "PRK → CUB message",
      "PRK → LAO message"
    ]);
  });

  it("is who stands right after the noun in a title that leaves “di” out", () => {
    expect(told("Russia: congratulazioni Putin a Kim per la festa nazionale")).toEqual(["RUS → PRK message"]);
    expect(told("In una lettera Kim ringrazia Putin.")).not.toContain("RUS → PRK message");
  });

  it("is the whole list, where only the second word of “accanto a” is repeated", () => {
    expect(told("Kim Jong Un è apparso accanto al presidente cinese e al presidente russo.")).toEqual([
      "PRK → CHN meeting",
      "PRK → RUS meeting"
    ]);
  });
});

describe("both sides", () => {
  it.each([
    ["Si è chiuso il vertice Kim-Putin.", "PRK → RUS meeting"],
    ["Usa-Corea del Nord, nuovi colloqui a Stoccolma.", "PRK → USA meeting"],
    ["In Corea del Nord si seguono i colloqui ad alto livello tra Nord e Sud.", "PRK → KOR meeting"],
    ["Sono iniziati i colloqui tra le delegazioni delle due Coree.", "PRK → KOR meeting"],
    ["Sono finiti i colloqui tra le squadre negoziali di Stati Uniti e Corea del Nord.", "PRK → USA meeting"],
    ["Proseguono i colloqui tra la delegazione nordcoreana, guidata da Choe Son Hui, e la parte svedese.", "PRK → SWE meeting"]
  ])("“%s”", (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it.each([
    "La Corea del Nord cresce, mentre aumenta il divario tra Nord e Sud del mondo.",
    "Il confine Russia-Corea del Nord è lungo diciassette chilometri.",
    "Il vertice Trump-Putin ha toccato anche la Corea del Nord."
  ])("are not there in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
