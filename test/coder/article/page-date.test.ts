import { describe, expect, it } from "vitest";
import { addressDate, isAddress } from "../../../src/coder/article/address.ts";
import { headerDate, pageDate, titleDate } from "../../../src/coder/article/page-date.ts";
import { tell } from "../fixture.ts";

describe("the day in a page's header", () => {
  it.each([
    "12 settembre 2023",
    "12 settembre 2023, 10:30",
    "Martedì 12 settembre 2023 - 10:32",
    "Pubblicato il 12 settembre 2023 alle 10:30",
    "di Anna Bianchi – 12/09/2023",
    "Redazione Esteri, 12 set 2023",
    "12.09.2023",
    "2023-09-12",
    "Kim incontra Putin | 12 settembre 2023",
    "12 set 2023 10:15 - Kim incontra Putin",
    "mar, 12 set 2023 08:56",
    "12 settembre 2023 (modifica il 13 settembre 2023 | 10:20)",
    "Redazione Online 12 settembre 2023 (modifica il 13 settembre 2023 | 10:20)",
    "Aggiornato il 13/09/2023 - Pubblicato il 12/09/2023",
    "Pubblicato: 12 set 2023 - 10:30 Aggiornato: 13 set 2023 - 07:10",
    "Ultimo aggiornamento 13.09.23, pubblicato 12.09.23",
    "10:20 12.09.2023 (aggiornato: 11:30 13.09.2023)",
    "Settembre 12, 2023",
    "Sep 12, 2023",
    "12.09.23 - 10:20",
    "12/09/2023, 11.25",
    "12/09/2023 07:15:00",
    "12 Settembre 2023 - 12:55 | 3 minuti di lettura",
    "Tempo di lettura: 3 min. - 12 settembre 2023",
    "di Anna Bianchi 12 settembre 2023 alle 09:46 1 Minuto di Lettura",
    "Edizione del 12 settembre 2023",
    "Scritto da Anna Bianchi il 12 Settembre 2023",
    "PECHINO, 12 settembre 2023, 10:20",
    "2023-09-12T08:00:00+02:00",
    "12 Settembre 2023 | Attualità",
    "2023-09-12 20:27:13 gazzetta",
    "redazione centrale / settembre 12, 2023",
    "Dal Corriere della Sera, 12 settembre 2023",
    "Creato il 12 settembre 2023 da @esteri e altri",
    "Pubblicato più di 2 anni fa. Edizione del 12 settembre 2023"
  ])("is read from “%s”", (line) => {
    expect(pageDate(line)).toEqual({ published: "2023-09-12", updated: false });
  });

  it("may be the day of a later change", () => {
    expect(pageDate("Ultimo aggiornamento: 12 settembre 2023, 18:40")).toEqual({ published: "2023-09-12", updated: true });
  });

  it.each([
    "Il vertice del 12 giugno 2018 a Singapore",
    "Kim e Trump, il 12 giugno 2018 che cambiò tutto",
    "32 settembre 2023",
    "12 vertici 2023",
    "settembre 2023",
    "Alle 12.09.23 di ieri Kim ha visto Putin",
    ""
  ])("is not read from “%s”", (line) => {
    expect(pageDate(line)).toBeNull();
  });
});

describe("the day in a title", () => {
  it("is that of a review or a broadcast, not of what it tells", () => {
    expect(titleDate("Rassegna della stampa 12/09/2023 (con foto)")).toBe("2023-09-12");
    expect(titleDate("Il mondo in radio, seconda parte 12.09.2023")).toBe("2023-09-12");
    expect(titleDate("I giornali di oggi – 2023-09-12")).toBe("2023-09-12");
    expect(titleDate("Che cosa resta del patto del 12/09/2023")).toBeNull();
    expect(titleDate("Il patto 12.09.2023 e quel che ne resta")).toBeNull();
  });
});

describe("the address of a page", () => {
  it.each([
    ["https://www.esempio.it/esteri/2023/09/12/news/kim-a-mosca-31247/", "2023-09-12"],
    ["http://esempio.it/kim_a_mosca-2023-09-12.shtml", "2023-09-12"],
    ["https://www.esempio.it/notizie/?nid=20230912-8769", "2023-09-12"],
    ["www.esempio.it/news/12-Settembre-2023/33012/kim-a-mosca.html", "2023-09-12"],
    ["https://www.esempio.it/2023/09/kim-a-mosca/", "2023-09"],
    ["https://www.esempio.it/kim-a-mosca-4530812.html", ""],
    ["https://www.esempio.it/2023/31/12/kim-a-mosca", ""]
  ])("holds its day, or its month: “%s”", (address, date) => {
    expect(isAddress(address)).toBe(true);
    expect(addressDate(address)).toBe(date);
  });

  it("is a line of its own", () => {
    expect(isAddress("Lo scrive www.esempio.it")).toBe(false);
    expect(isAddress("Fonte: https://www.esempio.it/kim")).toBe(true);
  });
});

describe("the date in front of a text", () => {
  it("is found with its place, by day and by month alone", () => {
    expect(headerDate(" date 2021-03 Il leader")).toEqual({ start: 1, end: 13, published: "2021-03", problem: "" });
    expect(headerDate(" date 2025-10-29 Il ministro")).toMatchObject({ published: "2025-10-29", end: 16 });
  });

  it("is read after a byte order mark, on a line of its own, with a colon, and with single digits", () => {
    expect(headerDate("\uFEFFdate 2021-03-24\nIl leader")).toMatchObject({ start: 1, published: "2021-03-24" });
    expect(headerDate("Date: 2021-3-4\r\nIl leader")).toMatchObject({ published: "2021-03-04", problem: "" });
  });

  it("is reported where the calendar has no such day, and its words are still no text", () => {
    expect(headerDate("date 2021-13 Il leader")).toEqual({
      start: 0,
      end: 12,
      published: "",
      problem: "impossible publication date 2021-13"
    });
    expect(headerDate("date 2023-02-29 Il leader")?.problem).toContain("2023-02-29");
    expect(headerDate("date 2024-02-29 Il leader")?.published).toBe("2024-02-29");
  });

  it("is not taken from the middle of a sentence, nor from a longer number", () => {
    expect(headerDate("Il leader, date 2021-03 le circostanze")).toBeNull();
    expect(headerDate("date 2021-03-245 Il leader")).toBeNull();
    expect(headerDate("dateline 2021-03 Il leader")).toBeNull();
    expect(headerDate("")).toBeNull();
  });
});

describe("an article", () => {
  const TEXT =
    "Il leader nordcoreano Kim Jong Un ha incontrato ieri il presidente russo Vladimir Putin a Vladivostok, in Russia.";
  const published = (text: string) => tell(text, "").articles[0];

  it("is published on the day that its header or dateline states", () => {
    expect(published(`Kim incontra Putin\ndi Anna Bianchi – 12 settembre 2023\n\n${TEXT}`)).toMatchObject({
      published: "2023-09-12",
      published_basis: "stated",
      byline: "Anna Bianchi",
      title: "Kim incontra Putin"
    });
    expect(published(`Roma, 12 set. 2023 (askanews) – ${TEXT}`).published).toBe("2023-09-12");
    expect(tell(`Roma, 12 set. 2023 (askanews) – ${TEXT}`, "").actions[0].date).toBe("2023-09-11");
  });

  it("is published when it first came out, not when it was changed", () => {
    const lines = ["Kim incontra Putin", "Aggiornato il 14 settembre 2023", "Pubblicato il 12 settembre 2023", "", TEXT];
    expect(published(lines.join("\n")).published).toBe("2023-09-12");
    expect(published(lines.filter((_, i) => i !== 2).join("\n")).published).toBe("2023-09-14");
  });

  it("is published on the day in its address, where no line says another", () => {
    const address = "https://www.esempio.it/2023/09/12/kim-a-mosca";
    expect(published(`${address}\nKim a Mosca\n${TEXT}`)).toMatchObject({ published: "2023-09-12", title: "Kim a Mosca" });
    expect(published(`${address}\nKim a Mosca\n13 settembre 2023\n${TEXT}`).published).toBe("2023-09-13");
    expect(published(` date 2023-09\n${address}\n${TEXT}`).published).toBe("2023-09-12");
    expect(published(`${TEXT}\n${address}`).published).toBe("");
    expect(published(`${address}\nDomenica 22 dicembre 2024\nKim a Mosca\n${TEXT}`).published).toBe("2023-09-12");
  });

  it("is not published on the day of the visit, which stands first, nor on that of a link below it", () => {
    expect(published(`20 gennaio 2024\nEsteri\n» 12/09/2023, 10.00\n${TEXT}`).published).toBe("2023-09-12");
    const top = "cerca\nGiovedì 27 Gennaio 2022\nAggiornato: 22:15\nTemi caldi\nKim a Mosca da Putin\n12 settembre 2021 | 12.04";
    expect(published(`${top}\n${TEXT}`).published).toBe("2021-09-12");
    expect(published(`12 settembre 2023\nKim a Mosca\n${TEXT}`).published).toBe("2023-09-12");
    expect(published(`${TEXT}\nIn edicola\nIn diretta\nPiazza San Pietro\n20 gennaio 2024`).published).toBe("");
    expect(published(`${TEXT}\nAnna Bianchi\n12 settembre 2023`).published).toBe("2023-09-12");
  });

  it("is published on the day that has spaces of another kind", () => {
    expect(published(`Kim a Mosca\n12\u00A0settembre\u202F2023\n${TEXT}`).published).toBe("2023-09-12");
  });

  it("is published on the day of a dateline or digest in the month of its header", () => {
    expect(published(` date 2023-09 12 settembre 2023_ ${TEXT}`).published).toBe("2023-09-12");
    expect(published(` date 2023-09 gazzetta\n\n(Di martedì 12 settembre 2023) ${TEXT}`).published).toBe("2023-09-12");
  });
});
