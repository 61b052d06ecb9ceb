import { describe, expect, it } from "vitest";
import { actors, list, places, roles, same } from "./a-gazetteer.ts";

const cells = [places, actors, roles].flatMap((rows) => rows.flatMap((row) => rows.columns.map((column) => row[column])));

describe("the tables of names", () => {
  it("are written in composed Unicode, with straight apostrophes and no stray spaces", () => {
    for (const cell of cells) {
      expect(cell).toBe(cell.normalize("NFC"));
      for (const value of cell.split("|")) expect(value).toBe(value.trim());
      expect(cell).not.toMatch(/[’‘`´\u00a0]|\s{2}/);
    }
  });

  it("hold no empty member in a list", () => {
    for (const cell of cells) expect(cell).not.toMatch(/^\||\|\||\|$/);
  });

  it("list a form once in a cell, since the coder does not tell capitals apart", () => {
    for (const [rows, columns] of [
      [places, ["names", "demonyms", "capital", "metonyms"]],
      [actors, ["spellings", "short"]],
      [roles, ["patterns"]]
    ] as const)
      for (const row of rows)
        for (const column of columns) {
          const folded = list(row[column]).map(same);
          expect(folded, `${Object.values(row)[0]}, ${column}`).toEqual([...new Set(folded)]);
        }
  });
});
