import { describe, expect, it } from "vitest";
import { evaluate, explanationsOf, readGold } from "../../src/evaluation/evaluation.ts";
import { tell } from "../coder/fixture.ts";

const HEADER = "article_id,gold_id,quote,source,target,types,contact,status,earliest,latest,required\n";
const gold = (...rows: string[]) => readGold("gold.csv", HEADER + rows.join("\n")).rows;

const TEXT =
  "Lunedì Kim Jong Un ha inviato un messaggio a Putin.\nKim Jong Un ha incontrato Xi Jinping martedì.\nGli Stati Uniti hanno imposto sanzioni alla Corea del Nord.";
const LETTER = "a,g1,ha inviato un messaggio a Putin,PRK,RUS,message,1,actual,2025-10-27,2025-10-27,1";
const TALKS = "a,g2,ha incontrato Xi Jinping,PRK,CHN,meeting,1,actual,2025-10-28,2025-10-28,1";
const SANCTION = "a,g3,hanno imposto sanzioni alla Corea del Nord,USA,PRK,sanction,0,actual,2025-10-01,2025-10-31,1";
const dataset = tell(TEXT);
const overall = (...rows: string[]) => evaluate(dataset, gold(...rows)).overall;

describe("the coder against a reference", () => {
  it("is perfect where every row is found and nothing else is coded", () => {
    expect(overall(LETTER, TALKS, SANCTION)).toEqual({
      article_id: "all",
      required: 3,
      found: 3,
      coded: 3,
      right: 3,
      precision: 1,
      recall: 1,
      f1: 1,
      typed_f1: 1,
      date: 1,
      contact: 1,
      status: 1
    });
  });

  it("loses precision for each action that the reference does not have", () => {
    const { extras, overall } = evaluate(dataset, gold(LETTER, TALKS));
    expect(overall.precision).toBeCloseTo(2 / 3);
    expect(overall.recall).toBe(1);
    expect(overall.f1).toBeCloseTo(0.8);
    expect(extras.map(({ action }) => action.action_type)).toEqual(["sanction"]);
  });

  it("does not hold it against an action that the words of a row are coded for each side which it accepts", () => {
    const all = tell("Cina e Russia hanno condannato la Corea del Nord.\nIl Giappone ha condannato la Corea del Nord.");
    const row = "a,g1,Cina e Russia hanno condannato,CHN|RUS,PRK,criticism,0,actual,2025-10-01,2025-10-31,1";
    const { extras, overall } = evaluate(all, gold(row));
    expect(overall).toMatchObject({ right: 1, coded: 2 });
    expect(extras.map(({ action }) => action.source_country)).toEqual(["JPN"]);
    expect(evaluate(all, gold(row.replace("CHN|RUS", "CHN"))).extras).toHaveLength(2);
  });

  it("loses recall for each required row that is not found", () => {
    const missed = "a,g4,Kim Jong Un,PRK,CUB,visit,1,actual,2025-10-01,2025-10-31,1";
    const { misses, overall } = evaluate(dataset, gold(LETTER, TALKS, SANCTION, missed));
    expect(overall).toMatchObject({ recall: 0.75, precision: 1, required: 4, found: 3 });
    expect(misses.map(({ gold_id }) => gold_id)).toEqual(["g4"]);
  });

  it("counts a row that is not required neither when missed nor when found", () => {
    const free = LETTER.replace(/1$/, "0");
    expect(overall(free, TALKS, SANCTION)).toMatchObject({ precision: 1, recall: 1, required: 2 });
    expect(overall(TALKS, SANCTION, "a,g4,Kim Jong Un,PRK,CUB,visit,1,actual,,,0")).toMatchObject({ recall: 1 });
  });

  it("tells a right dyad with a wrong type in the typed figure alone", () => {
    const { precision, recall, typed_f1 } = overall(LETTER.replace("message,1", "call,1"), TALKS, SANCTION);
    expect([precision, recall]).toEqual([1, 1]);
    expect(typed_f1).toBeCloseTo(2 / 3);
    expect(overall(LETTER.replace("message,1", "call|message,1"), TALKS, SANCTION).typed_f1).toBe(1);
  });

  it("does not take a dyad the wrong way round, but for meetings", () => {
    expect(overall(LETTER.replace("PRK,RUS", "RUS,PRK")).recall).toBe(0);
    expect(overall(TALKS.replace("PRK,CHN", "CHN,PRK")).recall).toBe(1);
  });

  it("counts a date as right inside the true interval, or when none is claimed", () => {
    expect(overall(LETTER.replace("2025-10-27,2025-10-27", "2025-10-01,2025-10-26")).date).toBe(0);
    expect(overall(LETTER.replace("2025-10-27,2025-10-27", "2025-10-01,2025-10-31")).date).toBe(1);
    const undated = tell("Kim Jong Un ha inviato un messaggio a Putin.", "");
    expect(evaluate(undated, gold(LETTER)).overall.date).toBe(1);
  });

  it("compares contact and status of what was found", () => {
    expect(overall(LETTER.replace(",actual,", ",planned,"), TALKS).status).toBe(0.5);
    expect(overall(LETTER.replace("message,1", "pledge,0"), TALKS).contact).toBe(0.5);
  });

  it("gives figures for each article and for all", () => {
    const two = tell([TEXT, TEXT.replace("Putin", "Raul Castro")]);
    const { articles, overall } = evaluate(two, gold(LETTER, TALKS, SANCTION, LETTER.replace("a,", "b,")));
    expect(articles.map(({ article_id, recall }) => [article_id, recall])).toEqual([
      ["a", 1],
      ["b", 0]
    ]);
    expect(overall.recall).toBe(0.75);
  });

  it("uses each row and each mention once", () => {
    expect(evaluate(dataset, gold(LETTER, LETTER.replace("g1", "g5"))).matches).toHaveLength(1);
  });

  it("finds a quote whose accents are written the other way", () => {
    const text = "Il presidente cubano Miguel Díaz-Canel è arrivato a Pyongyang lunedì.";
    const row = `a,g1,${text.normalize("NFD")},CUB,PRK,visit,1,actual,2025-10-27,2025-10-27,1`;
    expect(evaluate(tell(text), gold(row)).overall.recall).toBe(1);
  });

  it("reports rows of the reference that cannot be read", () => {
    expect(readGold("gold.csv", `${HEADER}a,b\n`).problems).toMatchObject([{ file: "gold.csv", line: 2 }]);
  });
});

it("a row is explained by the sentences that hold its words, whatever its line breaks", () => {
  const explained = (text: string, article_id = "a") => ({
    article_id,
    text,
    line: 1,
    place: { start: 0, end: text.length },
    names: [],
    dates: [],
    told: [],
    missing: []
  });
  const here = explained("Lunedì Kim Jong Un ha inviato un messaggio a Putin.");
  const all = [here, explained(here.text, "b"), explained("Kim Jong Un ha incontrato Xi Jinping martedì.")];
  const [row] = gold(LETTER.replace("ha inviato un", "ha inviato  un"));
  expect(explanationsOf(row, all)).toEqual([here]);
});
