import { describe, expect, it } from "vitest";
import { mend } from "../../../src/coder/article/mend.ts";
import { when } from "../fixture.ts";

const mended = (raw: string): string => mend(raw).text;

describe("text is mended", () => {
  it.each([
    ["UTF-8 read as Windows-1252", "lunedÃ¬ Ã¨ la cittÃ  dâ€™Italia, cosÃ¬ perchÃ©", "lunedì è la città d’Italia, così perché"],
    [
      "named entities",
      "Kim&nbsp;Jong&nbsp;Un, luned&igrave; &laquo;s&igrave;&raquo; &Egrave; &hellip;",
      "Kim Jong Un, lunedì «sì» È …"
    ],
    ["numbered entities", "luned&#236; l&#x2019;ambasciatore &#160;", "lunedì l’ambasciatore  "],
    ["tags", "<p>Kim <b>Jong</b> Un</p>ha<br />detto", "\nKim Jong Un\nha\ndetto"],
    ["tags that a machine parted", "è arrivato.< /p>< p>Kim < strong>ha detto", "è arrivato.\n\nKim ha detto"],
    ["soft hyphens and zero-width characters", "nord\u00ADcoreano ha incon\u200Btrato\u2060", "nordcoreano ha incontrato"],
    ["acute for grave", "lunedí Martedí cosí piú cittá peró é É ė perchè", "lunedì Martedì così più città però è È è perché"],
    ["accents for apostrophes", "l´ambasciatore, nell`incontro dell‘anno", "l'ambasciatore, nell'incontro dell'anno"],
    [
      "apostrophes for accents",
      "E' qui e c’e’ Xi, piu' forte perche' lunedi' la CITTA' ando' via; incontrera' Kim ne' oggi",
      "È qui e c’è Xi, più forte perché lunedì la CITTÀ andò via; incontrerà Kim né oggi"
    ],
    ["the marks of an answered mail", "> Kim ha incontrato\n> > Putin.\n\n> I due", "Kim ha incontrato\nPutin.\n\nI due"],
    ["spaces that do not break a line, or are narrow", "12\u00A0settembre\u202F2023", "12 settembre 2023"],
    [
      "quotation marks typed as two apostrophes",
      "e' ''l'amico onesto'' di Kim, l''alleato",
      "è \"l'amico onesto\" di Kim, l'alleato"
    ],
    ["a lost letter of a weekday", "luned\uFFFD", "lunedì"]
  ])("%s", (_, raw, text) => {
    expect(mended(raw)).toBe(text);
  });

  it.each([
    "perché Bogotá, Panamá, Szijjártó, Nguyễn Phú",
    "è «così»… “sì”",
    "AT&T & C., 3 < 5 > 2",
    "São Paulo, Île, Ñ, José",
    "‘Kim’ dice",
    "Kim ha incontrato Putin.\n> Leggi qui",
    "un po' di pace, a mo' di gesto, dell' accordo degli anni '80",
    "parla di 'unita' e di 'una nota' che 'la lotta' è 'guerra'"
  ])("and “%s” is left as it is", (text) => {
    expect(mend(text)).toMatchObject({ text, problems: [] });
  });

  it("and what cannot be is named", () => {
    expect(mend("perch\uFFFD").problems).toEqual(["characters of the text are lost (\uFFFD)"]);
    expect(mend("perchÃ©").problems).toEqual(["UTF-8 read as Windows-1252 in the text: mended"]);
  });
});

describe("the way back to the raw text", () => {
  it.each(["A&nbsp;Kim luned&igrave; con\u00ADtro <b>Putin</b> qui", "perche\u0301 lunedÃ¬ cosÃ¬ l´uomo", "\uFEFFKim <br> Xi"])(
    "holds for every word of “%s”",
    (raw) => {
      const { text, back } = mend(raw);
      let last = 0;
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const there = raw.slice(back(index), back(index + word.length));
        expect(back(index)).toBeGreaterThanOrEqual(last);
        expect(mend(`Ã¬ ${there}`).text).toBe(`ì ${word}`);
        last = back(index + word.length);
      }
      expect(back(text.length)).toBe(raw.length);
    }
  );

  it("gives quotes of the file itself", () => {
    expect(when("Kim&nbsp;Jong&nbsp;Un ha incontrato luned&igrave; Putin a Mosca.")).toEqual([
      "PRK → RUS meeting 2025-10-27 relative"
    ]);
  });
});
