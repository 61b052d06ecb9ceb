import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CalendarRow } from "../../../src/coder/codebook/codebook-rows.ts";
import { calendarOf } from "../../../src/coder/time/calendar.ts";
import { expression } from "../../../src/coder/time/expression.ts";
import { starts } from "../../../src/coder/time/starts.ts";
import { tokenize } from "../../../src/coder/time/tokens.ts";

const calendar = calendarOf([...csvParse(readFileSync("data/calendar.csv", "utf8"))] as unknown as CalendarRow[]);
const source = (text: string) => ({ tokens: tokenize(text), calendar, events: new Set<string>() });

// Openings of several words before the first word that tells a date, and what may follow them.
const PIECES =
  `a_partire_dai_primi_di da_un_paio_di fino_agli_ultimi_giorni_di nella_prima_metà_di nella_seconda_quindicina_di nel_corso_del
  entro_la_fine_di sin_dallo_scorso tra_il dal primo al quell'_stesso la_vigilia_di il_giorno_dopo il_resto_della nell'80°_anniversario_della
  uno tre 15 2019 '94 maggio ott. lunedì sera notte serata settimane anni mese fa in_arrivo prossimo autunno allora oggi l'altro_ieri
  vittoria giorno_del sole capodanno partito liberazione e , - di il la in tra che Kim ha visitato Mosca`
    .split(/\s+/)
    .map((piece) => piece.replaceAll("_", " "));

it("no expression starts where none is looked for", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), (pieces) => {
      const s = source(pieces.join(" "));
      const possible = starts(s);
      s.tokens.forEach((_, i) => {
        if (expression(s, i)) expect(possible[i], pieces.join(" ")).toBe(true);
      });
    }),
    { numRuns: 1000 }
  );
});

it("every spelling of a named day can start one", () => {
  for (const row of csvParse(readFileSync("data/calendar.csv", "utf8"))) {
    for (const spelling of row.patterns.split("|")) expect(starts(source(spelling))[0], spelling).toBe(true);
  }
});

it("most of a text is passed over", () => {
  const possible = starts(
    source("Il presidente della Federazione Russa ha incontrato il suo omologo nella capitale lunedì scorso.")
  );
  expect(possible.filter(Boolean).length).toBeLessThan(possible.length / 2);
});
