import { describe, expect, it } from "vitest";
import { phrases } from "./phrases.ts";

describe("prepositions", () => {
  it.each([
    ["da parte di Mosca", "da"],
    ["insieme a Putin", "con"],
    ["nei confronti di Washington", "verso"],
    ["contro di Seul", "contro"],
    ["con il presidente Putin", "con"]
  ])("“%s” comes down to %s", (text, prep) => {
    expect(phrases(`Lo ha fatto ${text}.`)[0].prep).toBe(prep);
  });
});

it("a number of members are those of whom they are members", () => {
  const [members] = phrases("I 15 membri del Consiglio di sicurezza hanno votato.");
  expect(members).toMatchObject({ start: 0, prep: "" });
});

it.each(["Più di diecimila", "Meno di 500", "Fino a tremila"])("“%s” says how many, not whose", (many) => {
  expect(phrases(`${many} soldati russi sono arrivati.`)[0]).toMatchObject({ start: 0, prep: "" });
});

it.each([
  ["Il treno di Kim Jong Un è arrivato.", ""],
  ["L'aereo presidenziale di Putin è atterrato.", ""],
  ["Lo ha visto sul treno blindato di Kim Jong Un.", "su"]
])("who travels is meant, not what carries him: %s", (text, prep) => {
  expect(phrases(text)[0].prep).toBe(prep);
});

it("a country's aeroplanes are things of its own", () => {
  expect(phrases("I voli della Cina sono sospesi.")[0].prep).toBe("di");
});
