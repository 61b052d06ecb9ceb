import { describe, expect, it } from "vitest";
import { when } from "../fixture.ts";

/** Published on Wednesday 29 October 2025: the last action of each text. */
const last = (text: string): string => when(text).at(-1)!;

describe("an act without a date of its own", () => {
  it("does not take over the day of the background, if it is news", () => {
    expect(last("Martedì Trump aveva minacciato la Corea del Nord. La Cina ha invitato Pyongyang alla moderazione.")).toMatch(
      /2025-10-29 publication$/
    );
    expect(last("A fine settembre Kim Jong Un aveva visto Xi Jinping. Pechino ha espresso sostegno a Pyongyang.")).toMatch(
      /2025-10-29 publication$/
    );
  });

  it("does not take over weeks gone by, if it is told in the present", () => {
    expect(last("Ai primi del mese Kim Jong Un ha incontrato Xi Jinping. La Cina sostiene la Corea del Nord.")).toMatch(
      /2025-10-29 publication$/
    );
  });

  it("does not take over a day more than some weeks before the article, from another paragraph", () => {
    const story = (day: string) => `La Cina ha elogiato Pyongyang.\n\n${day} Kim Jong Un ha incontrato Xi Jinping.`;
    expect(when(story("Il 16 ottobre"))).toContain("CHN → PRK support 2025-10-16 inherited");
    expect(when(story("Il 25 settembre"))).toContain("CHN → PRK support 2025-10-29 publication");
  });

  it("is of the one day that the article opens with, where nobody knows on which it came out", () => {
    const text = "Venerdì il Consiglio di sicurezza ha discusso del razzo.\n\nWashington ha criticato la Corea del Nord.";
    expect(when(text, "2024-05-31/2024-06-02").at(-1)).toMatch(/2024-05-31 inherited$/);
    expect(when(text, "2024-06-01").at(-1)).toMatch(/2024-06-01 publication$/);
  });

  it("is of any time where only a late sentence names the occasion, and none before it", () => {
    const far = `${"Nella capitale ha piovuto. ".repeat(5)}In un incontro con Xi Jinping Kim Jong Un ha taciuto.`;
    expect(last(far)).toMatch(/meeting \.\.\/2025-10-29 publication$/);
    expect(last(`Kim Jong Un ha visto Xi Jinping. ${far}`)).toMatch(/meeting 2025-10-29 publication$/);
  });

  it("takes over no day told of a noun on the way", () => {
    expect(when("Seul ha condannato il test nucleare effettuato domenica da Pyongyang.")[0]).toMatch(/2025-10-29 publication$/);
  });

  it("is of the time that history is told of", () => {
    expect(last("Nel 2000 il clima era un altro. Kim Jong Il incontrò Putin.")).toMatch(/2000 inherited$/);
  });

  it("lies some time before the article, told as history with nothing to date it", () => {
    expect(last("Kim Jong Un e Trump si scrissero ventisette volte.")).toMatch(/\.\.\/2025-10-29 publication$/);
  });

  it("lies some time before the article where it has happened more than now, or is only mentioned", () => {
    expect(last("Martedì Kim Jong Un ha incontrato Putin. Putin ha più volte lodato Kim Jong Un.")).toMatch(/\.\.\/2025-10-29/);
    expect(last("Kim Jong Un ha già incontrato Putin.")).toMatch(/\.\.\/2025-10-29 publication$/);
    expect(last("La mossa segue l’incontro tra Kim Jong Un e Putin.")).toMatch(/\.\.\/2025-10-29 publication$/);
  });

  it("is of the day that its sentence begins with, told in the pluperfect or not", () => {
    expect(last("Lunedì Kim Jong Un era stato accolto da Putin, con il quale ha avuto un colloquio.")).toMatch(/2025-10-27 /);
  });

  it("is of the day that the opening names, where the article came out within some days", () => {
    const days = "2025-10-28/2025-10-31";
    const opening = "Martedì il Consiglio di Sicurezza è rimasto diviso sulla Corea del Nord.";
    expect(when(`${opening} La Cina ha difeso Pyongyang.`, days).at(-1)).toMatch(/2025-10-28 inherited$/);
    expect(when(`${opening} La Cina aveva difeso Pyongyang.`, days).at(-1)).toMatch(/\.\.\/2025-10-31 publication$/);
    expect(when(`${opening} La Cina ha difeso Pyongyang.`).at(-1)).toMatch(/2025-10-29 publication$/);
  });

  it("goes on from the day of who speaks", () => {
    expect(last("Kim Jong Un ha incontrato lunedì Putin.\nKim Jong Un ha condannato gli Stati Uniti.")).toMatch(
      /2025-10-27 inherited$/
    );
  });

  it("is of the meeting or the letter that its sentence goes back to", () => {
    expect(
      last("Ieri Kim Jong Un era stato accolto da Putin. Nell’incontro Kim Jong Un ha promesso sostegno alla Russia.")
    ).toMatch(/2025-10-28 inherited$/);
  });

  it("was made known on the day that the next sentence gives", () => {
    expect(last("Putin ha inviato un messaggio a Kim Jong Un. Lo ha riferito lunedì la Kcna.")).toMatch(/2025-10-27 inherited$/);
    expect(last("Putin ha inviato un messaggio a Kim Jong Un. La notizia è stata diffusa sabato.")).toMatch(
      /2025-10-25 inherited$/
    );
    expect(last("Putin ha inviato un messaggio a Kim Jong Un. Lo ha riferito la Kcna.")).toMatch(/2025-10-29 publication$/);
  });

  it("is of the day of the dispatch that a later page passes on, also in what stands above it", () => {
    const page = "Pyongyang ha criticato Seul.\n\nPyongyang, 12 ottobre (KCNA) ― Il Nord ha condannato gli Stati Uniti.";
    expect(when(page)).toEqual(["PRK → KOR criticism 2025-10-12 inherited", "PRK → USA criticism 2025-10-12 inherited"]);
    expect(when("PECHINO, 29 OTT - La Cina ha invitato Kim Jong Un.")[0]).toMatch(/2025-10-29 publication$/);
  });

  it("does not take over the day of a relative clause of weeks ago", () => {
    expect(
      last(
        "Seul vuole attuare l’accordo che i due leader coreani hanno firmato il 3 ottobre. Il Nord ha proposto al Sud colloqui."
      )
    ).toMatch(/overture 2025-10-29 publication$/);
  });

  it("is of the day on which the sentence before puts the occasion, however long ago", () => {
    expect(
      last("Lunedì è toccato al vietnamita To Lam. Al termine dell’incontro Vietnam e Corea del Nord hanno firmato un accordo.")
    ).toMatch(/agreement 2025-10-27 inherited$/);
    expect(
      last("A fine febbraio Kim Jong Un è stato in Vietnam. Durante il viaggio ha avuto colloqui con il presidente vietnamita.")
    ).toMatch(/meeting 2025-02-20\/2025-02-28 inherited$/);
  });

  it("goes on from what was told, not from what comes further on, once the article is under way", () => {
    expect(
      when(
        "Ieri il Nord ha criticato la Malesia.\nIl caso è grave.\nPyongyang ha minacciato la Malesia.\nGiovedì la Malesia ha espulso l’ambasciatore nordcoreano."
      )
    ).toContain("PRK → MYS threat 2025-10-28 inherited");
  });

  it("lies some time before the article in a relative clause that describes the subject", () => {
    expect(
      when("La Corea del Nord, che ha rafforzato la cooperazione con la Russia, non ha risposto agli Stati Uniti.")[0]
    ).toMatch(/cooperation \.\.\/2025-10-29 publication$/);
  });

  it("happened before somebody said that it had, nobody knows when", () => {
    expect(last("Trump ha detto di aver incontrato Kim Jong Un.")).toMatch(/\.\.\/2025-10-29/);
  });

  it("is of the day of its own partner rather than of the guests at large", () => {
    expect(
      last(
        "Il presidente laotiano Thongloun ha incontrato lunedì Kim Jong Un.\nMartedì i Paesi socialisti hanno inviato auguri a Kim Jong Un.\nThongloun ha invitato Kim Jong Un a Vientiane."
      )
    ).toMatch(/LAO → PRK invitation 2025-10-27 inherited$/);
  });
});

describe("a week that is not over", () => {
  it("ends for what has happened with the article", () => {
    expect(last("Questa settimana la Corea del Nord ha inviato una delegazione in Iran.")).toMatch(
      /2025-10-27\/2025-10-29 relative$/
    );
  });
});

describe("a stay of some days", () => {
  it("ends on the day that it is said to have ended", () => {
    expect(last("Il ministro russo Lavrov ha concluso lunedì una visita di due giorni in Corea del Nord.")).toMatch(
      /visit 2025-10-26\/2025-10-27/
    );
    expect(last("Si è chiusa domenica la visita di tre giorni di Putin a Pyongyang.")).toMatch(/visit 2025-10-24\/2025-10-26/);
  });
});
