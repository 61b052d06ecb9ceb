import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CodebookFiles, parseCodebook } from "../../src/coder/codebook/codebook.ts";
import type { Dataset } from "../../src/coder/model/dataset.ts";
import { coder } from "../../src/coder/index.ts";
import { kept } from "../../src/coder/model/memo.ts";
import { SCHEMA, type TableName } from "../../src/coder/model/schema.ts";
import { readArticles, readCodebook, readCodebookFiles } from "../../src/data/dataset.ts";

const codebook = readCodebook();
const code = coder(codebook);
const seeds = readArticles("seeds").articles;

/** What sentences of such articles are made of; thrown together they are mostly nonsense that must still be read. */
const PIECES =
  `Kim|Kim Jong Un|Kim Yo Jong|Putin|il presidente russo Vladimir Putin|Xi Jinping|Donald Trump|il ministro degli Esteri|nordcoreano
  Choe Son Hui|la Corea del Nord|Pyongyang|Mosca|a Mosca|Washington|Cuba, Vietnam e Laos|ai leader di|i due leader|il suo omologo|che|e|se|non|“|”|«|»|"|‘|’|,|.|. |;|:|?|!|…|(
  ha inviato|ha incontrato|è stato ricevuto da|si sono incontrati|visiterà|avrebbe inviato|ha detto che|potrebbe|dopo aver|incontrare|una lettera|un messaggio|la visita di|il vertice tra|l’accordo|le sanzioni|truppe|è|hanno|ha|lo|gli|si
  lunedì|ieri|il 3 settembre 2025|nel 2019|a gennaio|il mese scorso|Il 24 febbraio|date 2021-03|date 2021-13|per due giorni|secondo la Kcna|\\n|\\r\\n|\\n\\n|\\uFEFF|di|con|da parte di|del|al|Commenti|Stampa|Leggi anche|1.000|’s`
    .split(/[|\n]\s*/)
    .map((piece) => piece.replaceAll("\\n", "\n").replaceAll("\\r", "\r").replaceAll("\\uFEFF", "\uFEFF"));
const nonsense = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(" "));
/** An article with some of its characters taken out, doubled, or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(6), fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 12 })
  )
  .map(([{ text }, cuts]) => cuts.reduce((t, [at, length, put]) => t.slice(0, at) + put + t.slice(at + length), text));
/** A sentence of real news cut at either end, with some of its words left out and a mark put in. */
const sentences = readArticles("test/articles/seen").articles.flatMap(({ text }) => text.split(/(?<=[.!?»”"])\s+/));
const torn = fc
  .tuple(
    fc.constantFrom(...sentences.filter(({ length }) => length > 20 && length < 500)),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.nat(60), { maxLength: 4 }),
    fc.constantFrom("“", "”", ",", "«", "(", "che", "e", "-", "")
  )
  .map(([sentence, from, to, dropped, mark]) => {
    const words = sentence.split(/\s+/);
    const cut = words.slice(Math.floor(from * words.length * 0.7), Math.ceil((0.3 + to * 0.7) * words.length));
    return `${[mark, ...cut.filter((_, i) => !dropped.includes(i))].join(" ")}.`;
  });
/** Any character of Unicode: the library's own list of them takes a second to make. */
const character = fc
  .nat(0x10ffff)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(torn, { minLength: 1, maxLength: 4 }).map((several) => several.join(" ")) },
  { weight: 4, arbitrary: nonsense },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: nonsense.map((t) => t.normalize("NFD")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 400 }) },
  { weight: 1, arbitrary: fc.string({ unit: character, maxLength: 400 }) }
);
const ITALIAN =
  "Il leader della Corea del Nord ha parlato della situazione nella regione che non è cambiata, come ha detto anche il governo.";
const read = (text: string): Dataset => {
  const dataset = code([{ id: "a", text: `${text}\n${ITALIAN}` }]);
  // A fault of the coder is a problem of the article; here it is one of the test.
  expect(dataset.problems.filter(({ message }) => message.includes("the coder failed"))).toEqual([]);
  return dataset;
};

/** What was coded of each text: all that is asked of any text is asked of the same ones, other ones at each run of the tests. */
const known = new Map<string, Dataset>();
const seed = Math.floor(Math.random() * 2 ** 31);
const check = (accepts: (dataset: Dataset, text: string) => void) =>
  fc.assert(
    fc.property(text, (t) => accepts(kept(known, t, read), `${t}\n${ITALIAN}`)),
    // A failure prints the seed that repeats it.
    { numRuns: 200, seed }
  );

describe("on any text", { timeout: 300_000 }, () => {
  it("every place gives back its words, in the text as it was received", () => {
    let seen = 0;
    check(({ mentions, readings: [{ sentences, boilerplate, provenance }] }, text) => {
      seen += mentions.length;
      for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
      mentions.forEach(({ start, end, trigger, date_text, source_text, target_text }, i) => {
        const { trigger: t, date, source, target } = provenance[i];
        expect(text.slice(t.start, t.end)).toBe(trigger);
        expect(t.start >= start && t.end <= end).toBe(true);
        for (const [span, words] of [
          [date, date_text],
          [source, source_text],
          [target, target_text]
        ] as const)
          expect(span ? text.slice(span.start, span.end) : "").toBe(words);
      });
      for (const spans of [sentences, [...boilerplate].sort((a, b) => a.start - b.start)])
        spans.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1].end);
        });
    });
    expect(seen).toBeGreaterThan(100);
  });

  it("no interval ends before it begins, and an end is a day of the calendar", () => {
    check(({ actions, articles }) => {
      for (const { date_earliest: from, date_latest: to } of actions) {
        if (from && to) expect(from <= to, `${from}/${to}`).toBe(true);
        for (const day of [from, to]) if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
      for (const { published_earliest, published_latest } of articles) expect(published_earliest <= published_latest).toBe(true);
    });
  });

  it("every row has what the schema asks for", () => {
    check((dataset) => {
      for (const name of ["articles", "actions", "mentions"] as const)
        for (const row of dataset[name]) expect(faults(name, row), name).toEqual([]);
    });
  });

  it("every reference between rows holds, and identifiers are unique", () => {
    check(({ actions, mentions, articles }) => {
      const ids = actions.map(({ action_id }) => action_id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(mentions.map(({ mention_id }) => mention_id)).size).toBe(mentions.length);
      expect(new Set(mentions.map(({ action_id }) => action_id))).toEqual(new Set(ids));
      expect(articles[0]).toMatchObject({ mentions: mentions.length, actions: actions.length });
      for (const { action_id, mentions: count } of actions)
        expect(mentions.filter((m) => m.action_id === action_id)).toHaveLength(count);
    });
  });

  it("North Korea is on one side of every action, and on one only", () => {
    check(({ actions }) => {
      for (const { source_country, target_country } of actions)
        expect([source_country, target_country].filter((c) => c === "PRK")).toHaveLength(1);
    });
  });

  it("the same text gives the same rows again, whatever was coded between", () => {
    const coded: [string, Dataset][] = [];
    check((dataset, text) => {
      coded.push([text, dataset]);
    });
    for (const [text, first] of coded.slice(0, 60)) expect(code([{ id: "a", text }])).toEqual(first);
  });

  it("other articles change no mention of an article, though actions may be merged", () => {
    fc.assert(
      fc.property(damaged, damaged, (one, other) => {
        const alone = code([{ id: "a", text: one }]).mentions.map(({ action_id, ...rest }) => rest);
        const beside = code([
          { id: "a", text: one },
          { id: "b", text: other }
        ]).mentions;
        expect(beside.filter(({ article_id }) => article_id === "a").map(({ action_id, ...rest }) => rest)).toEqual(alone);
      }),
      { numRuns: 20 }
    );
  });
});

describe("what is appended", { timeout: 300_000 }, () => {
  const whole = new Map<string, Dataset>();
  const UNRELATED = [
    "La squadra di calcio ha vinto la partita di ieri sera, davanti a migliaia di tifosi in festa per il risultato ottenuto.",
    "Nel 2019 il prezzo del pane era più basso, hanno detto i fornai della città, che non hanno cambiato la ricetta.",
    "Il sindaco ha inaugurato lunedì la nuova biblioteca, che sarà aperta al pubblico a gennaio per tutti i cittadini."
  ];

  it("about something else leaves earlier mentions where and as they were, with their dates", () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.shuffledSubarray(UNRELATED, { minLength: 1 }), ({ id, text }, more) => {
        // Closed by a full stop, so that a signature at the foot stays one line among others in both.
        const before = kept(whole, text, () => code([{ id, text }]));
        const after = code([{ id, text: `${text}\n\n${more.join("\n\n")}` }]);
        expect(after.mentions).toEqual(before.mentions);
        expect(after.actions).toEqual(before.actions);
      }),
      { numRuns: 30 }
    );
  });
});

describe("a broken codebook", { timeout: 120_000 }, () => {
  const [shortest] = [...seeds].sort((a, b) => a.text.length - b.text.length);
  const { files } = readCodebookFiles();
  const small = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.split("\n").slice(0, 12).join("\n")]));

  it("is read as far as it goes, whatever a table holds, and codes without an error", () => {
    const table = fc.constantFrom(...Object.keys(small));
    const wreck = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "|", "é", "\0"), maxLength: 60 }),
      fc.constantFrom("", "\uFEFF", '"', '"\n', ",,,\n,,", "__proto__,constructor\n1,2")
    );
    fc.assert(
      fc.property(table, wreck, fc.nat(200), fc.nat(40), (name, put, at, length) => {
        const text = small[name];
        const broken: CodebookFiles = { ...small, [name]: text.slice(0, at) + put + text.slice(at + length) };
        const book = parseCodebook(broken);
        for (const { file, line, message } of book.problems) {
          expect(file in small).toBe(true);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe("");
        }
        expect(coder(book)([shortest]).articles).toHaveLength(1);
      }),
      { numRuns: 120 }
    );
  });
});

/** What a row has that the schema does not allow. */
function faults(name: TableName, row: object): string[] {
  const cells = row as Record<string, unknown>;
  const { columns } = SCHEMA[name];
  const unknown = Object.keys(cells).filter((key) => !columns.some((column) => column.name === key));
  return [
    ...unknown.map((key) => `${key} is no column`),
    ...columns.flatMap((column) => {
      const cell = cells[column.name];
      const is = `${column.name} is ${JSON.stringify(cell)}`;
      if (cell === "" || cell === null || cell === undefined) return column.required ? [`${is}, empty`] : cell === "" ? [] : [is];
      if (column.enum && !column.enum.includes(String(cell))) return [`${is}, not in its list`];
      switch (column.type) {
        case "integer":
          return Number.isInteger(cell) ? [] : [is];
        case "number":
          return Number.isFinite(cell) ? [] : [is];
        case "boolean":
          return typeof cell === "boolean" ? [] : [is];
        case "date":
          return /^\d{4}-\d\d-\d\d$/.test(String(cell)) ? [] : [is];
        default:
          return typeof cell === "string" ? [] : [is];
      }
    })
  ];
}
