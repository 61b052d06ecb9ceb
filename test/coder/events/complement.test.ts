import { describe, expect, it } from "vitest";
import { told } from "../fixture.ts";

describe("what completes a verb", () => {
  it.each([
    ["La lettera che Putin ha inviato a Kim Jong Un è stata letta.", ["RUS → PRK message"]],
    ["Il trattato, che Kim e Putin hanno firmato a Pyongyang, è in vigore.", ["PRK → RUS agreement"]],
    ["Una lettera è stata inviata da Putin a Kim Jong Un.", ["RUS → PRK message"]]
  ])("may stand before it: “%s”", (text, actions) => {
    expect(told(text)).toEqual(actions);
  });

  it("praises nobody with “non”", () => {
    expect(told("La Malesia ha definito la decisione della Corea del Nord non costruttiva.")).not.toContain("MYS → PRK support");
  });

  it("may be an act told before: an answer to a letter is a letter", () => {
    expect(told("Moon Jae-in ha scritto a Kim Jong Un. Kim ha risposto a Moon il giorno dopo.")).toEqual([
      "KOR → PRK message",
      "PRK → KOR message"
    ]);
    expect(told("Kim ha risposto a Moon il giorno dopo.")).toEqual([]);
  });

  it("may be the future: who will not talk refuses", () => {
    expect(told("La Corea del Nord non parlerà con Seul.")).toEqual(["PRK → KOR refusal"]);
  });

  it("may be what was said before: «…», ha avvertito", () => {
    expect(told("«Useremo ogni mezzo contro la Corea del Sud», ha avvertito Kim Jong Un.")).toContain("PRK → KOR threat");
    expect(told("«Il patto tra Pyongyang e Mosca, che preoccupa tutti, avverte molti», ha scritto Seul.")).not.toContain(
      "PRK → KOR threat"
    );
  });

  it("stands next to the verb: gratitude for a letter is no letter", () => {
    expect(told("Xi Jinping ha espresso gratitudine per il messaggio di Kim Jong Un.")).toContain("CHN → PRK support");
    expect(told("Xi Jinping ha espresso gratitudine per il messaggio di Kim Jong Un.")).not.toContain("CHN → PRK message");
  });

  it("may be a duty: what a side must stop is demanded of it by who says so", () => {
    expect(told("«La Corea del Nord deve fermare i test», ha detto il premier giapponese.")).toEqual(["JPN → PRK demand"]);
    expect(told("«La Corea del Nord può fermare i test», ha detto il premier giapponese.")).not.toContain("JPN → PRK demand");
    expect(told("L'ambasciatore nordcoreano dovrà lasciare il Kuwait.")).toEqual(["KWT → PRK expulsion"]);
  });

  it.each([
    ["Kim ha definito gli Stati Uniti la più grande minaccia alla pace.", ["PRK → USA criticism"]],
    ["Pyongyang considera Israele un alleato imperialista.", ["PRK → ISR criticism"]],
    ["Kim ha definito la Russia un grande alleato.", ["PRK → RUS support"]]
  ])("a word of praise beside a word of blame is none: “%s”", (text, actions) => {
    expect(told(text)).toEqual(actions);
  });

  it("is none after “senza”, nor a surname", () => {
    expect(told("Il vertice tra Trump e Kim si è chiuso senza un accordo.")).toEqual(["PRK → USA meeting"]);
    expect(told("L'Italia ha mandato a Pyongyang l'onorevole Antonio Razzi.")).toEqual(["ITA → PRK visit"]);
  });

  it("may be somebody who is sent, but not somebody who is sent something", () => {
    expect(told("Putin ha mandato Lavrov a Pyongyang.")).toEqual(["RUS → PRK visit"]);
    expect(told("In una lettera inviata al suo omologo Kim Jong Un a Pyongyang, Putin ha ringraziato.")).not.toContain(
      "RUS → PRK visit"
    );
  });

  it("may be what must not follow: an embassy is no journey", () => {
    expect(told("L'Australia non ha una missione diplomatica a Pyongyang.")).toEqual([]);
    expect(told("La missione russa a Pyongyang è durata tre giorni.")).toEqual(["RUS → PRK visit"]);
  });

  it.each([
    "La Corea del Nord ha dichiarato di voler affondare il Giappone.",
    "Pyongyang colpirà il Giappone se le esercitazioni continueranno.",
    "Kim Jong Un ha promesso di annientare il Giappone.",
    "Pyongyang è pronta a colpire il Giappone.",
    "La Corea del Nord risponderà con una reazione schiacciante al Giappone."
  ])("may be the will to use force, which is a threat: “%s”", (text) => {
    expect(told(text)).toEqual(["PRK → JPN threat"]);
  });
});
