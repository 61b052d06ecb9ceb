import { describe, expect, it } from "vitest";
import { unedited } from "../../../src/coder/article/edit.ts";
import { unwrapped } from "../../../src/coder/article/wrap.ts";

const WRAPPED = [
  "Il ministro degli Esteri nordcoreano Choe Son Hui ha",
  "incontrato lunedì a Mosca il suo omologo russo Sergej",
  "Lavrov. I due hanno parlato a lungo della coope-",
  "razione tra i due Paesi e del vertice di Kim Jong-",
  "un.",
  "",
  "Secondo la Tass i due si rivedranno entro la fine del",
  "mese a Pyongyang."
].join("\n");

describe("text of a fixed width", () => {
  it("is put together again, paragraph by paragraph, words that were parted too", () => {
    expect(unwrapped(unedited(WRAPPED)).text).toBe(
      "Il ministro degli Esteri nordcoreano Choe Son Hui ha incontrato lunedì a Mosca il suo omologo russo Sergej Lavrov. " +
        "I due hanno parlato a lungo della cooperazione tra i due Paesi e del vertice di Kim Jong-un.\n\n" +
        "Secondo la Tass i due si rivedranno entro la fine del mese a Pyongyang."
    );
    const { text, back } = unwrapped(unedited(WRAPPED));
    for (const word of ["Lavrov", "cooperazione", "mese"]) {
      const at = text.indexOf(word);
      expect(WRAPPED.slice(back(at), back(at + word.length)).replace(/-\n/, "")).toBe(word);
    }
  });

  it("may be three lines long", () => {
    const flash =
      "Il ministro degli Esteri nordcoreano Choe Son Hui ha\nincontrato lunedì a Mosca il suo omologo russo Sergej\nLavrov.";
    expect(unwrapped(unedited(flash)).text).toBe(flash.replaceAll("\n", " "));
  });

  it("may begin with one long line, which says nothing of the others", () => {
    const lead =
      "Il ministro degli Esteri nordcoreano Choe Son Hui, in visita da lunedì, ha parlato con molti dei suoi ospiti e ha poi";
    const lines = [
      lead,
      "incontrato a Mosca il suo omologo russo Sergej Lavrov,",
      "con il quale ha parlato a lungo di quello che i due",
      "Paesi possono fare insieme, dal commercio fino alla",
      "difesa, e delle visite che i due capi di Stato hanno",
      "in programma nei prossimi mesi, a Mosca e in seguito",
      "a Pyongyang, ma anche delle richieste degli alleati",
      "che siedono con loro allo stesso tavolo, come nelle",
      "due riunioni di settembre, e di quello che potranno",
      "chiedere alla Cina nelle prossime settimane, quando",
      "si vedranno a Pechino."
    ];
    expect(unwrapped(unedited(lines.join("\n"))).text).toBe(lines.join(" "));
  });

  it("may have short lines above it, and a list below", () => {
    const short = "Estero\nFoto Ansa\nAnsa\nPechino\nTre ore fa\nCondividi\nStampa\nCommenti\nKim\nXi\nCina\nAsia";
    const list = "- 26/10/2022 Seul chiede a Pechino un vertice con Kim\n- 27/10/2022 Kim: «No»";
    expect(
      unwrapped(unedited(`${short}\n\n${WRAPPED}\n${list}`))
        .text.split("\n")
        .slice(-3)
    ).toEqual(["Secondo la Tass i due si rivedranno entro la fine del mese a Pyongyang.", ...list.split("\n")]);
  });

  it("is told by lines that end with a preposition, an article or a conjunction, where names follow", () => {
    const answer = [
      "È la prima volta che esce dal suo Paese dopo la pandemia di",
      "Covid-19, e non c'è nessuno che lo voglia vedere, se non in",
      "Russia. La Corea del Nord ha quello che serve per la guerra",
      "d'Ucraina."
    ];
    expect(unwrapped(unedited(`Perché Kim va da Putin?\n\n${answer.join("\n")}\n\nE Xi?`)).text).toBe(
      `Perché Kim va da Putin?\n\n${answer.join(" ")}\n\nE Xi?`
    );
  });

  it("does not take in who wrote it", () => {
    expect(
      unwrapped(unedited(`Conclusa la visita segreta a Pechino, diffuse le foto\ndi Anna Bianchi\n${WRAPPED}`)).text
    ).toContain("le foto\ndi Anna Bianchi\nIl ministro");
  });

  it.each([
    "Kim scrive a Xi\nIl leader ha inviato ieri un messaggio.\nLo riferisce la Kcna.",
    "Il leader nordcoreano Kim Jong Un ha incontrato ieri Putin\n\nLa visita\n\nI due si sono parlati.",
    "una riga\ndue righe\ntre righe",
    ""
  ])("is not “%s”", (text) => {
    expect(unwrapped(unedited(text)).text).toBe(text);
  });
});
