import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/coder/model/dates.ts";
import { timeExpressions, type CalendarRow } from "../../../src/coder/time.ts";

const calendar = [...csvParse(readFileSync("data/calendar.csv", "utf8"))] as unknown as CalendarRow[];
const published = { earliest: "2024-12-03", latest: "2024-12-03" };
const read = (text: string, rows = calendar) => timeExpressions(text, published, { calendar: rows });
const row = (cells: Partial<CalendarRow>): CalendarRow => ({
  day_id: "x",
  name: "X",
  country: "",
  month: "5",
  day: "9",
  founded: "",
  patterns: "festa grande",
  ...cells
});

describe("named days", () => {
  it.each([
    ["nel giorno della liberazione di Pyongyang", "2024-08-15", "Liberation Day"],
    ["il Giorno del Sole", "2024-04-15", "Day of the Sun"],
    ["per il Giorno della Stella Splendente", "2024-02-16", "Day of the Shining Star"],
    ["al Giorno della Vittoria del 2015", "2015-05-09", "Victory Day"],
    ["per l’anniversario della fondazione del Partito dei Lavoratori", "2024-10-10", "Workers' Party"]
  ])("%s is %s", (text, edtf, name) => {
    const [found] = read(text);
    expect(found).toMatchObject({ edtf, basis: "named", precision: "day" });
    expect(found.how).toContain(name);
  });

  it("take their year from the number of the anniversary", () => {
    expect(read("il 74° anniversario della fondazione della Repubblica popolare")[0].edtf).toBe("2022-09-09");
    expect(read("l'80º anniversario della vittoria")[0].edtf).toBe("2025-05-09");
    expect(read("il 68/o anniversario dell'armistizio")[0].edtf).toBe("2021-07-27");
    expect(read("nel settantesimo anniversario della fondazione della Repubblica Popolare Cinese")[0].edtf).toBe("2019-10-01");
    expect(read("il 75° anniversario delle relazioni diplomatiche con la Russia")[0].edtf).toBe("2023-10-12");
  });

  it("lie ahead for those invited to them", () => {
    expect(read("Ha invitato le truppe alle celebrazioni del Giorno della Vittoria.")[0].edtf).toBe("2025-05-09");
    expect(read("Ha parlato del Giorno della Vittoria.")[0].edtf).toBe("2024-05-09");
  });

  it("are the row listed first, where two rows share a spelling, and the longest spelling, where one holds the other", () => {
    const rows = [
      row({ day_id: "a" }),
      row({ day_id: "b", month: "7" }),
      row({ day_id: "c", month: "9", patterns: "festa grande cinese" })
    ];
    expect(read("la festa grande", rows)[0].edtf).toBe("2024-05-09");
    expect(read("la festa grande cinese", rows)[0].edtf).toBe("2024-09-09");
  });

  it("keep day and month in an undated article", () => {
    expect(timeExpressions("nel giorno della liberazione", null, { calendar })[0]).toMatchObject({
      edtf: "XXXX-08-15",
      earliest: null
    });
  });

  it("that move from year to year are computed", () => {
    expect(read("il Capodanno lunare").map((e) => [e.text, e.edtf])).toEqual([["il Capodanno lunare", "2024-02-10"]]);
    expect(read("a Pasqua").map((e) => e.edtf)).toEqual(["2024-03-31"]);
    expect(read("il venerdì santo del 2022").map((e) => e.edtf)).toEqual(["2022-04-15"]);
    expect(read("a Capodanno").map((e) => e.edtf)).toEqual(["2024-01-01"]);
  });

  it("are none without a calendar", () => {
    expect(read("nel Giorno della Vittoria", [])).toEqual([]);
  });
});

describe("data/calendar.csv", () => {
  it("has a name of its own for every day", () => {
    expect(new Set(calendar.map((c) => c.day_id)).size).toBe(calendar.length);
  });

  it("gives every day a month and a day that exist, or neither", () => {
    for (const { day_id, month, day: d } of calendar) {
      const moves = month === "" && d === "";
      expect(moves || day(2024, Number(month), Number(d)) !== null, day_id).toBe(true);
    }
  });

  it("spells no two days alike, and always in lower case with a straight apostrophe", () => {
    const spellings = calendar.flatMap((c) => c.patterns.split("|"));
    expect(spellings.filter((p, k) => spellings.indexOf(p) !== k)).toEqual([]);
    for (const p of spellings) expect(p).toMatch(/^[a-zà-ú0-9' -]+$/);
  });

  it.each(calendar.map((c) => [c.day_id, c] as const))("finds %s by each of its spellings", (_, c) => {
    for (const spelling of c.patterns.split("|")) {
      expect(read(`Ha parlato (${spelling.toUpperCase()}) ieri`)[0].how, spelling).toContain(c.name);
    }
  });
});
