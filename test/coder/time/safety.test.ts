import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durations, timeExpressions, type CalendarRow } from "../../../src/coder/time.ts";
import { growth, LINEAR } from "../../setup/growth.ts";

const calendar = [...csvParse(readFileSync("data/calendar.csv", "utf8"))] as unknown as CalendarRow[];

// Words that dates are made of, in any order: most of what comes out is nonsense that must still be handled.
const WORDS =
  `il l' l’ lo la i nel nella dell’ dell' del di da dal dallo a al alle in tra fra e ed fino entro fine inizio metà resto
  lunedì VENERDÌ sabato mar Mer , . - – / ° º % ( 1 3 15 31 38 2019 2024 '94 1.500 12/06/2018 2018-06-12 uno due ventidue primo terza ultimo
  gennaio Febbraio marzo set ott. giorno giorni settimana settimane mese mesi anno anni trimestre decenni weekend ore
  scorso prossima questo stesso quel fa dopo prima successivo vigilia indomani oggi domani ieri sera stamattina autunno primavera
  anniversario della vittoria giorno natale Kim ha visiterà cento per anni Novanta pochi alcuni partire`.split(/\s+/);
const nonsense = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const text = fc.oneof(
  { weight: 4, arbitrary: nonsense },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) }
);
const published = fc.constantFrom(
  null,
  { earliest: "2025-10-29", latest: "2025-10-29" },
  { earliest: "2024-12-01", latest: "2024-12-31" },
  { earliest: "2022-08-15", latest: "2022-08-16" },
  { earliest: "2020-02-29", latest: "2020-02-29" },
  { earliest: "2000-01-01", latest: "2020-12-31" }
);
const direction = fc.constantFrom("past" as const, "future" as const, undefined);

describe("on any text", () => {
  it("places are in order, apart, and give back the words", () => {
    fc.assert(
      fc.property(text, published, direction, (t, p, d) => {
        let last = 0;
        for (const e of timeExpressions(t, p, { calendar, direction: d })) {
          expect(e.start).toBeGreaterThanOrEqual(last);
          expect(e.end).toBeGreaterThan(e.start);
          expect(t.slice(e.start, e.end)).toBe(e.text);
          last = e.end;
        }
      }),
      { numRuns: 300 }
    );
  });

  it("every EDTF string is valid at level 2, and every interval runs forward", () => {
    fc.assert(
      fc.property(text, published, direction, (t, p, d) => {
        for (const e of timeExpressions(t, p, { calendar, direction: d })) {
          if (e.edtf !== "") expect(() => edtf(e.edtf, { level: 2 }), `${e.text}: ${e.edtf}`).not.toThrow();
          if (e.earliest && e.latest) expect(e.earliest <= e.latest, e.how).toBe(true);
          for (const day of [e.earliest, e.latest]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(e.precision === "unknown").toBe(e.edtf === "");
          expect(e.how.split("\n")).toHaveLength(1);
        }
      }),
      { numRuns: 300 }
    );
  });

  it("reads capitals, curly apostrophes and decomposed accents alike", () => {
    const words = "l'anno scorso; lunedì; il 1° maggio e dall'8 al 12 ottobre";
    const forms = [words, words.toUpperCase(), words.replaceAll("'", "’"), words.normalize("NFD")];
    const read = forms.map((form) => timeExpressions(form, { earliest: "2025-10-29", latest: "2025-10-29" }).map((e) => e.edtf));
    expect(read[0]).toHaveLength(4);
    for (const other of read.slice(1)) expect(other).toEqual(read[0]);
  });
});

describe("on long text", { timeout: 120_000 }, () => {
  const week = { earliest: "2024-12-01", latest: "2024-12-07" };

  it.each([
    ["da ", "openers"],
    ["il 3 e ", "lists"],
    ["tra due anni e ", "amounts"],
    ["lunedì fino a ", "ranges"],
    ["\n ", "blank lines"],
    ["1.", "digits"],
    ["anniversario della ", "named days"],
    ["prima della fine della ", "parts"],
    ["a", "one word"],
    ["il giorno dopo ", "chains"],
    ["’", "apostrophes"]
  ])("eight times %j again and again asks for eight times the work (%s)", (unit) => {
    const read = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      for (const found of [...timeExpressions(text, week, { calendar }), ...durations(text)])
        expect(text.slice(found.start, found.end)).toBe(found.text);
    };
    expect(growth(read)).toBeLessThan(LINEAR);
  });
});
