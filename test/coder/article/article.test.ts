import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/coder/article/article.ts";
import { languageOf } from "../../../src/coder/article/language.ts";
import { mend } from "../../../src/coder/article/mend.ts";
import { articleProblemText } from "../../../src/coder/model/problem.ts";
import type { CuratedDate } from "../../../src/coder/codebook/codebook.ts";

const FURNITURE = [
  { pattern: "facebooktwitter", extent: "line", reason: "share buttons" },
  { pattern: "stampa", extent: "line", reason: "share buttons" },
  { pattern: "segui i nostri aggiornamenti", extent: "line", reason: "promotion" },
  { pattern: "articoli correlati", extent: "tail", reason: "other articles" },
  { pattern: "leggi anche", extent: "line", reason: "other articles" },
  { pattern: "questo sito utilizza", extent: "notice", reason: "cookie notice" }
];
const NEWS =
  "Il leader nordcoreano Kim Jong-un ha inviato un messaggio al presidente cinese, secondo i media di Stato della Corea del Nord.";
const MORE =
  "Nella lettera il leader ha chiesto una cooperazione più stretta con la Cina, che è il suo alleato più importante nella regione.";

const article = (text: string, curated?: Partial<CuratedDate>) =>
  readArticle(
    { id: "a", text },
    FURNITURE,
    curated && { article_id: "a", published: "", basis: "curated", note: "", ...curated }
  );
/** What is wrong, in words. */
const wrong = (...of: Parameters<typeof article>) => article(...of).problems.map(articleProblemText);
const read = (text: string) => article(text).paragraphs.map(({ start, end }) => article(text).text.slice(start, end));
const cut = (text: string) =>
  article(text).boilerplate.map(({ start, end, reason }) => [article(text).text.slice(start, end), reason]);

describe("what of a file is text", () => {
  it("leaves a header with a date before the first sentence unread", () => {
    const text = ` date 2021-03 ${NEWS}\n\n${MORE}`;
    expect(read(text)).toEqual([NEWS, MORE]);
    expect(cut(text)).toEqual([["date 2021-03", "publication date"]]);
    expect(article(text).published).toMatchObject({
      edtf: "2021-03",
      earliest: "2021-03-01",
      latest: "2021-03-31",
      basis: "stated"
    });
  });

  it("takes a headline without a full stop for the title", () => {
    const text = `Kim scrive a Xi\n${NEWS}\n${MORE}`;
    expect(article(text).title).toBe("Kim scrive a Xi");
    expect(read(text)).toEqual([NEWS, MORE]);
  });

  it("takes no rubric, time or caption for the title", () => {
    const title = (text: string) => article(`${text}\n${NEWS}\n${MORE}`).title;
    expect(title("Esteri\n14:44\nLa Corea\nKim scrive a Xi\nLa lettera è lunga tre pagine")).toBe("Kim scrive a Xi");
    expect(title("• It\n• En\n• Es\n• Fr\n• De\nKim scrive a Xi")).toBe("Kim scrive a Xi");
    expect(title("Kim Jong-un scrive\na Xi Jinping")).toBe("Kim Jong-un scrive a Xi Jinping");
    expect(title("Esteri\nKim a Pechino")).toBe("Kim a Pechino");
    expect(title("il vertice delle due Coree\n\nKim scrive a Xi")).toBe("Kim scrive a Xi");
    expect(title("Kim a Mosca\n\nla Corea")).toBe("Kim a Mosca");
    expect(title("Esteri")).toBe("");
    expect(title("kim jong un")).toBe("");
    expect(title("2 minuti di lettura")).toBe("");
    expect(cut(`Esteri\nKim scrive a Xi\n${NEWS}\n(fonte Afp)`).map(([, reason]) => reason)).toEqual([
      "heading",
      "title",
      "heading"
    ]);
  });

  it("takes a headline that ends with a quotation, or is in capitals, for a title", () => {
    const quoting = "Esteri\nIl vescovo di Seul invia farina al Nord: “Sono allo stremo”";
    expect(article(`${quoting}\n${NEWS}\n${MORE}`).title).toBe("Il vescovo di Seul invia farina al Nord: “Sono allo stremo”");
    expect(read(`${quoting}\n${NEWS}\n${MORE}`)).toEqual([NEWS, MORE]);
    const capitals = "KIM SCRIVE A XI - ".repeat(12).trim();
    expect(read(`${capitals}\n${NEWS}\n${MORE}`)).toEqual([NEWS, MORE]);
    for (const first of [
      "Kim è arrivato a Mosca con il suo treno.",
      "- Oggi Kim vede Xi.",
      "“Siamo pronti al dialogo”, dice Kim."
    ])
      expect(read(`${first}\n${NEWS}\n${MORE}`)).toEqual([first, NEWS, MORE]);
    expect(article(`Kim visita Xi per ringraziarlo del sostegno.\n${NEWS}\n${MORE}`).title).not.toBe("");
    expect(read(`Kim scrive di nuovo a Xi?\n${NEWS}\n${MORE}`)).toEqual([NEWS, MORE]);
    const said = "Kim ha detto: «Siamo pronti al dialogo»";
    expect(read(`${said}\n${NEWS}\n${MORE}`)).toEqual([said, NEWS, MORE]);
  });

  it("reads a short sentence before its source, or the button of a teaser", () => {
    for (const short of ["Kim ha visto Xi. (Ansa)", "Kim ha visto Xi. (@esteri)", "Kim ha visto Xi. Leggi"])
      expect(read(`${NEWS}\n${short}\n${MORE}`)).toEqual([NEWS, short, MORE]);
  });

  it("leaves the beginnings of other articles unread, three or more in a row", () => {
    const teasers = ["Xi ha invitato Kim a Pechino per la festa di…", "Putin ha scritto a Kim, che…", "La Corea del Sud ha…"];
    expect(read(`${NEWS}\n${MORE}\n${teasers.join("\n")}\n© Riproduzione riservata`)).toEqual([NEWS, MORE]);
    expect(read(`${NEWS}\n${teasers[0]}\n${teasers[1]}\n${MORE}`)).toEqual([NEWS, teasers[0], teasers[1], MORE]);
  });

  it("leaves captions with their credits unread, and what others wrote about the article", () => {
    const captions = [
      "Il leader Kim Jong-un con il presidente Xi prima del vertice – Afp",
      `Il leader Kim Jong-un in posa con ${"i bambini e ".repeat(15)}i soldati (Ansa)`,
      "Il leader Kim Jong-un in una foto d'archivio. KEYSTONE",
      "Esteri : RT @esteri: Kim ha scritto a Xi."
    ];
    for (const caption of captions) expect(read(`${caption}\n${NEWS}\n${MORE}`)).toEqual([NEWS, MORE]);
    const told =
      "Kim ha incontrato il presidente cinese Xi Jinping, con il quale si è detto d'accordo su tutto, dalle sanzioni alle armi, e lo ha invitato in Corea del Nord per la primavera (Ansa)";
    expect(read(`${NEWS}\n${told}\n${MORE}`)).toEqual([NEWS, told, MORE]);
  });

  it("leaves links with their days unread, and the address of the page", () => {
    const links =
      "- 26/10/2022 Seul: «Serve il dialogo»\n- 12/06/2018 «Un evento»: il testo del documento firmato dai due leader a Singapore";
    expect(read(`https://www.esempio.it/kim\n${NEWS}\n${MORE}\n${links}`)).toEqual([NEWS, MORE]);
    expect(read(`${NEWS}\n12/06/2018: Kim incontra Trump.`)).toHaveLength(2);
  });

  it("takes later lines without a full stop for headings, which are not read", () => {
    const text = `Kim scrive a Xi\n${NEWS}\nLa risposta di Pechino\n${MORE}`;
    expect(article(text).title).toBe("Kim scrive a Xi");
    expect(cut(text).map(([words]) => words)).toEqual(["Kim scrive a Xi", "La risposta di Pechino"]);
  });

  it("leaves the titles of other articles below their heading unread, and reads on after them", () => {
    const links = "LEGGI ANCHE:\nTrump: «Ho scritto a Kim Jong Un»\nXi ha invitato Kim a Pechino";
    expect(read(`${NEWS}\n${links}\n${MORE}`)).toEqual([NEWS, MORE]);
    expect(read(`${NEWS}\n${MORE}\n${links}`)).toEqual([NEWS, MORE]);
  });

  it("leaves a notice of any length unread", () => {
    const notice = `Questo sito utilizza cookie tecnici e, previo consenso, ${"di profilazione, ".repeat(8)}come si legge qui.`;
    expect(read(`${NEWS}\n${MORE}\n${notice}`)).toEqual([NEWS, MORE]);
    const more = "I cookie sono piccoli file di testo.\nNavigando nel sito lei autorizza l'utilizzo dei cookie.";
    expect(read(`${NEWS}\n${more}\n${MORE}`)).toEqual([NEWS, "I cookie sono piccoli file di testo.", MORE]);
  });

  it("reads a last line that breaks off, where it is longer than a caption", () => {
    const broken = "Pyongyang, da parte sua, ricorda l'anniversario accusando il Sud di aver fatto salire le tens";
    expect(read(`${NEWS}\n${broken}`)).toEqual([NEWS, broken]);
    expect(read(`${NEWS}\n${MORE}\nFoto: il leader a Mosca`)).toEqual([NEWS, MORE]);
  });

  it("finds who signed, at the end or after “di”", () => {
    expect(article(`${NEWS}\n\n${MORE}\n\nAnna Bianchi`).byline).toBe("Anna Bianchi");
    expect(article(`Kim scrive a Xi\ndi Anna Bianchi\n${NEWS}`).byline).toBe("Anna Bianchi");
    expect(read(`${NEWS}\n\n${MORE}\n\nAnna Bianchi`)).toEqual([NEWS, MORE]);
    for (const line of ["di Anna Bianchi, corrispondente da Pechino", "di Anna Bianchi, inviata", "Autore: Anna Bianchi"])
      expect(article(`Kim scrive a Xi\n${line}\n${NEWS}`).byline).toBe("Anna Bianchi");
    expect(article(`Kim scrive a Xi\n12 set 2023 18:36 - di Anna Bianchi\n${NEWS}`).byline).toBe("Anna Bianchi");
    expect(article(`Kim scrive a Xi\n${NEWS}\nKim Jong Un\n${MORE}`).byline).toBe("");
  });

  it("cuts the lines that the boilerplate table names, and what follows one that opens the foot of a page", () => {
    const foot = "Articoli correlati\nPutin vola a Pechino\nKim visita Mosca";
    const text = `FacebookTwitter\n${NEWS}\nSegui i nostri aggiornamenti su https://example.org/\n${foot}`;
    expect(read(text)).toEqual([NEWS]);
    expect(cut(text).map(([, reason]) => reason)).toEqual([
      "share buttons",
      "promotion",
      "other articles",
      "other articles",
      "other articles"
    ]);
  });

  it("reads a full sentence that only begins like a button", () => {
    const sentence =
      "Stampa e televisione di Pyongyang hanno riferito che il leader ha inviato un messaggio al presidente cinese Xi Jinping per la festa nazionale.";
    expect(read(`${NEWS}\n${sentence}`)).toEqual([NEWS, sentence]);
  });

  it("parts paragraphs at every kind of line end, and finds the same text", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2029", "\n\n"]) expect(read(`${NEWS}${end}${MORE}`)).toEqual([NEWS, MORE]);
  });

  it("says that a file is empty, or has no running text", () => {
    expect(wrong("")).toEqual(["the file is empty"]);
    expect(wrong(" \r\n\uFEFF ")).toEqual(["the file is empty"]);
    expect(wrong("Stampa\nFacebookTwitter")).toEqual(["no running text found"]);
  });
});

describe("offsets", () => {
  it("keep a byte order mark as the first unit of the text", () => {
    const text = `\uFEFF${NEWS}`;
    const { raw, paragraphs, rawOffset } = article(text);
    expect(raw.charCodeAt(0)).toBe(0xfeff);
    expect(raw.slice(rawOffset(paragraphs[0].start), rawOffset(paragraphs[0].end))).toBe(NEWS);
    expect(paragraphs[0].start).toBe(1);
  });

  it("lead back to the raw text where its accents are decomposed", () => {
    const raw = `${MORE}\nÈ arrivato.`.normalize("NFD");
    const { text, back: rawOffset } = mend(raw);
    expect(text).toBe(`${MORE}\nÈ arrivato.`);
    for (const word of ["più", "Cina", "È", "arrivato."]) {
      const at = text.indexOf(word);
      expect(raw.slice(rawOffset(at), rawOffset(at + word.length))).toBe(word.normalize("NFD"));
    }
    expect(rawOffset(text.length)).toBe(raw.length);
  });
});

describe("language", () => {
  it("is told by function words, and unknown where there are none", () => {
    expect(languageOf(NEWS)).toBe("it");
    expect(languageOf("The leader of North Korea has sent a letter to the president, and it was not the first.")).toBe("en");
    expect(
      languageOf("El líder de Corea del Norte ha enviado un mensaje a los presidentes de la región por su aniversario.")
    ).toBe("es");
    expect(languageOf("Ri Son Gwon incontra Wang Yi a Pechino.")).toBe("it");
    expect(languageOf("KIM JONG UN HA INCONTRATO PUTIN A MOSCA.")).toBe("it");
    expect(languageOf("La Corea del Sud ha inviato droni su Pyongyang.")).toBe("it");
    expect(languageOf("")).toBe("und");
    expect(languageOf("12 34 —")).toBe("und");
  });

  it("other than Italian is a problem of the article, named", () => {
    expect(wrong("The leader of North Korea has sent a letter to the president of the country.")).toEqual([
      "not in Italian but, it seems, in English, so not coded"
    ]);
  });
});

describe("publication", () => {
  it("is the stated day, else the curated date, else the coarser stated one", () => {
    const curated = { published: "2021-03-24", note: "the day of the report" };
    expect(article(`date 2021-03-25 ${NEWS}`, curated).published).toMatchObject({
      edtf: "2021-03-25",
      basis: "stated",
      note: ""
    });
    expect(article(`date 2021-03 ${NEWS}`, curated).published).toMatchObject({
      edtf: "2021-03-24",
      basis: "curated",
      note: "the day of the report"
    });
    expect(article(`date 2021-03 ${NEWS}`).published).toMatchObject({ edtf: "2021-03", basis: "stated" });
    expect(article(NEWS).published).toEqual({ edtf: "", earliest: "", latest: "", basis: "unknown", note: "" });
  });

  it("is the curated date where that lies far from the stated day: the page was only stored then", () => {
    const curated = { published: "2017-04-17", note: "day in the address of the page" };
    expect(article(`date 2019-10-14 ${NEWS}`, curated).published).toMatchObject({
      edtf: "2017-04-17",
      basis: "curated",
      note: "day in the address of the page; the text states 2019-10-14"
    });
  });

  it("is read from a line that is nothing but a date under a headline", () => {
    const { published, title } = article(`Kim scrive a Xi\nmercoledì 24 marzo 2021\n${NEWS}`);
    expect(published).toMatchObject({ edtf: "2021-03-24", basis: "stated" });
    expect(title).toBe("Kim scrive a Xi");
  });

  it("is the day that a line gives, where the header gives its month alone", () => {
    expect(article(`date 2021-03\nKim scrive a Xi\n24.03.2021\n${NEWS}`).published.edtf).toBe("2021-03-24");
    expect(article(`date 2021-03\nKim scrive a Xi\n24.05.2021\n${NEWS}`).published.edtf).toBe("2021-03");
    expect(article(`date 2021-03-25\nKim scrive a Xi\n24.03.2021\n${NEWS}`).published.edtf).toBe("2021-03-25");
  });

  it("says so where the date is impossible, and reads the article all the same", () => {
    const { problems, published, paragraphs } = article(`date 2021-13 ${NEWS}`);
    expect(problems.map(articleProblemText)).toEqual(["impossible publication date 2021-13"]);
    expect(published.basis).toBe("unknown");
    expect(paragraphs).toHaveLength(1);
    expect(wrong(NEWS, { published: "marzo 2021" })).toEqual(["data/articles.csv gives an unreadable date marzo 2021"]);
  });
});
