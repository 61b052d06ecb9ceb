import { afterEach, describe, expect, it } from "vitest";
import { coder } from "../../src/coder/index.ts";
import { readArticles, readCodebook } from "../../src/data/dataset.ts";
import { growth, LINEAR } from "../setup/growth.ts";

const code = coder(readCodebook());
const texts = readArticles("seeds").articles.map(({ text }) => text);
const news = texts.join("\n");
/** As much news as the language of a text is told by, so that what follows is read. */
const lead = texts[0];

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

describe("eight times the text asks for eight times the work", { timeout: 120_000 }, () => {
  it.each(TEXTS)("of %s", (_, make) => {
    const read = (length: number) => {
      const text = make(length);
      const { articles, mentions } = code([{ id: "a", text }]);
      expect(articles).toMatchObject([{ language: "it" }]);
      for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
    };
    expect(growth(read)).toBeLessThan(LINEAR);
  });
});

describe("what no article should be, but a file may be", { timeout: 120_000 }, () => {
  it("a line of a hundred kilobytes without a full stop is read to its end", () => {
    const text = `${lead}\n${repeated("parole senza fine né punto di cui non si sa niente, ", 100_000)}Kim Jong Un ha telefonato a Putin.`;
    const { actions, readings } = code([{ id: "a", text }]);
    expect(actions.some(({ action_type, target_country }) => action_type === "call" && target_country === "RUS")).toBe(true);
    expect(Math.max(...readings[0].sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(3000);
  });
});

describe("four times the mentions of one article ask for four times the work", { timeout: 120_000 }, () => {
  const SENTENCES: [string, (k: number) => string][] = [
    ["a letter", () => "Kim Jong Un ha inviato una lettera a Putin. "],
    ["a letter of a day", () => "Kim Jong Un ha inviato una lettera a Putin il 3 maggio 2024. "],
    ["letters of other days", (k) => `Kim Jong Un ha inviato una lettera a Putin il ${1 + (k % 28)} maggio ${1990 + (k % 33)}. `],
    ["a visit after an invitation", () => "Putin ha visitato Pyongyang su invito di Kim Jong Un. "],
    ["talks about a meeting", () => "Kim Jong Un e Putin hanno parlato dell'incontro con Xi Jinping. "],
    ["a meeting to come", () => "Kim Jong Un incontrerà Putin a Mosca. "],
    ["a call told of again", () => "Kim Jong Un aveva telefonato a Putin. La telefonata è durata un'ora. "],
    ["two guests", () => "Ieri Kim Jong Un ha ricevuto Lavrov e Wang Yi. "]
  ];
  const METHODS = ["find", "findIndex", "filter", "some", "every", "map", "flatMap", "forEach", "reduce", "sort"] as const;
  const kept = METHODS.map((name) => [name, Array.prototype[name]] as const);
  afterEach(() => {
    for (const [name, value] of kept) Object.defineProperty(Array.prototype, name, { value });
  });

  /** How often the elements of lists are looked at while a text is coded: a clock would tell of the machine. */
  function looks(text: string): { visits: number; mentions: number } {
    let visits = 0;
    for (const [name, method] of kept) {
      const counted = function (this: unknown[], asked?: (...args: unknown[]) => unknown, ...rest: unknown[]) {
        const look =
          asked &&
          ((...args: unknown[]) => {
            visits++;
            return asked(...args);
          });
        return Reflect.apply(method, this, look ? [look, ...rest] : []);
      };
      Object.defineProperty(Array.prototype, name, { value: counted, writable: true, configurable: true });
    }
    const { mentions } = code([{ id: "a", text }]);
    for (const [name, method] of kept) Object.defineProperty(Array.prototype, name, { value: method });
    return { visits, mentions: mentions.length };
  }

  it.each(SENTENCES)("of %s", (_, sentence) => {
    const text = (n: number) => `Roma, 3 giugno 2024\n${Array.from({ length: n }, (_, k) => sentence(k)).join("")}`;
    const few = looks(text(50));
    const many = looks(text(200));
    expect(few.mentions).toBeGreaterThanOrEqual(50);
    expect(many.mentions).toBeGreaterThanOrEqual(3.9 * few.mentions);
    expect(many.visits / few.visits).toBeLessThan(4.5);
  });
});
