import { describe, expect, it } from "vitest";
import { coder } from "../../src/coder/index.ts";
import { readArticles, readCodebook } from "../../src/data/dataset.ts";

const code = coder(readCodebook());
const news = readArticles("seeds")
  .articles.map(({ text }) => text)
  .join("\n");
/** As much news as the language of a text is told by, so that what follows is read. */
const lead = `${news}\n${news}`;

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const TEXTS: [string, (length: number) => string][] = [
  ["news", (n) => repeated(`${news}\n`, n)],
  ["news in one paragraph", (n) => repeated(`${news.replace(/\s+/g, " ")} `, n)],
  ["news without a full stop", (n) => repeated(`${news.replace(/[.!?…\s]+/g, " ")} `, n)],
  ["one event told over and over", (n) => repeated("Kim Jong Un ha inviato una lettera a Putin. ", n)],
  ["one event told over and over, on lines of their own", (n) => repeated("Kim Jong Un ha inviato una lettera a Putin.\n", n)],
  ["a sentence that never ends", (n) => repeated("Kim Jong Un ha incontrato Putin e ", n)],
  ["quotation marks that never close", (n) => `${lead}\n${repeated("«“‘ ", n)}`],
  ["pairs of quotation marks", (n) => `${lead}\n${repeated("«Kim» ", n)}`],
  ["full stops", (n) => `${lead}\n${repeated(".", n)}`],
  ["numbers", (n) => `${lead}\n${repeated("1.", n)}`],
  ["dates", (n) => `${lead}\n${repeated("dal 3 al 5 maggio e ", n)}`],
  ["apostrophes", (n) => `${lead}\n${repeated("l'", n)}`],
  ["accents on nothing", (n) => `${lead}\n${repeated("\u0301", n)}`],
  ["names in a list", (n) => `${lead}\n${repeated("Cuba, Vietnam e Laos, ", n)}`],
  ["spaces", (n) => `${lead}\n${repeated(" ", n)}x`],
  ["short lines", (n) => `${lead}\nCommenti\n${repeated("Anna Bianchi\n", n)}`]
];

describe("half a megabyte is read to its end", { timeout: 120_000 }, () => {
  // Seconds where work grows with the text; minutes, and the end of the test's patience, where it grows with the square.
  it.each(TEXTS)("of %s", (_, make) => {
    const text = make(500_000);
    const { articles, mentions } = code([{ id: "a", text }]);
    expect(articles).toMatchObject([{ language: "it" }]);
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  });
});

describe("what no article should be, but a file may be", { timeout: 300_000 }, () => {
  it("a line of a megabyte without a full stop is read to its end", () => {
    const text = `${lead}\n${repeated("parole senza fine né punto di cui non si sa niente, ", 1_000_000)}Kim Jong Un ha telefonato a Putin.`;
    const { actions, readings } = code([{ id: "a", text }]);
    expect(actions.some(({ action_type, target_country }) => action_type === "call" && target_country === "RUS")).toBe(true);
    expect(Math.max(...readings[0].sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(3000);
  });
});
