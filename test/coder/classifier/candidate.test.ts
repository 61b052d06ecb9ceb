import { expect, test } from "vitest";
import { candidates, pairsNamed } from "../../../src/coder/classifier/candidate.ts";
import { ruleBook } from "../../../src/coder/events/rule-book.ts";
import { codebook, read } from "../fixture.ts";

const book = ruleBook(codebook);

/** The candidates of the last sentence of a text: "PRK → RUS". */
const between = (text: string): string[] =>
  candidates(pairsNamed(read(text).at(-1)!, book), []).map(({ source, target }) => `${source.country} → ${target.country}`);

test("North Korea and each partner that a sentence names are candidates, both ways", () => {
  expect(between("Tra Pyongyang, Mosca e Pechino c'è aria di festa.")).toEqual([
    "PRK → RUS",
    "RUS → PRK",
    "PRK → CHN",
    "CHN → PRK"
  ]);
});

test("where a sentence names no partner, the one named last is taken", () => {
  expect(between("Lavrov è arrivato a Pyongyang. Con la Corea del Nord tutto va bene.")).toEqual(["PRK → RUS", "RUS → PRK"]);
});

test("a sentence that names North Korea alone, in an article that has named nobody else, has none", () => {
  expect(between("A Pyongyang nevica.")).toEqual([]);
});

test("long after North Korea was named, others are not taken to deal with it", () => {
  const far = "La neve cade. ".repeat(6);
  expect(between("A Pyongyang nevica. Mosca esulta.")).toEqual(["PRK → RUS", "RUS → PRK"]);
  expect(between(`A Pyongyang nevica. ${far}Mosca esulta.`)).toEqual([]);
});

test("who is named by name stands for the country, and agencies stand for none", () => {
  const [first] = candidates(pairsNamed(read("La Russia guarda a Pyongyang, e Putin sorride, scrive la Kcna.")[0], book), []);
  expect(first.target.ref.actor).toBe("Vladimir Putin");
  expect(between("Secondo la Tass a Pyongyang nevica.")).toEqual([]);
});

test("what only an adjective names, and courts, players and firms, are no states", () => {
  expect(between("A Mosca esce un film nordcoreano.")).toEqual([]);
  expect(between("La squadra nordcoreana batte il Brasile.")).toEqual([]);
  expect(between("Un regista russo filma Pyongyang.")).toEqual([]);
  expect(between("Un tribunale di Seul condanna un uomo che guardava verso il Nord.")).toEqual([]);
  expect(between("Il ministro russo sorride a Pyongyang.")).toEqual(["PRK → RUS", "RUS → PRK"]);
});

test("what a work of fiction tells passed between nobody", () => {
  expect(between("Nel film Kim Jong Un incontra Putin e gli offre soldati.")).toEqual([]);
  expect(between("Il film ha irritato Pyongyang e Mosca.")).toEqual(["PRK → RUS", "RUS → PRK"]);
});
