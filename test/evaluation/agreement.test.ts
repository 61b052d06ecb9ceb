import { describe, expect, it } from "vitest";
import { agreement, kappa, matchRows } from "../../src/evaluation/agreement.ts";
import { readGold } from "../../src/evaluation/evaluation.ts";

const HEADER = "article_id,gold_id,quote,source,target,types,contact,status,earliest,latest,required\n";
const coding = (...rows: string[]) => readGold("coding.csv", HEADER + rows.join("\n")).rows;
const TEXT = "Kim ha inviato un messaggio a Putin. Kim ha incontrato Xi Jinping e ha lodato la Cina.";
const texts = new Map([["a", TEXT]]);
const mutual = new Set(["meeting"]);
const LETTER = "a,1,ha inviato un messaggio a Putin,PRK,RUS,message,1,actual,2025-10-27,2025-10-27,1";
const TALKS = "a,2,ha incontrato Xi Jinping,PRK,CHN,meeting,1,actual,2025-10-28,2025-10-28,1";
const PRAISE = "a,3,ha lodato la Cina,PRK,CHN,support,0,actual,2025-10-28,2025-10-28,0";
const compare = (first: string[], second: string[]) => agreement(coding(...first), coding(...second), texts, mutual);
const pairs = (first: string[], second: string[]) =>
  matchRows(coding(...first), coding(...second), texts, mutual).map(({ first, second }) => [first.gold_id, second.gold_id]);

describe("two codings of the same articles", () => {
  it("agree in full where they are the same", () => {
    const rows = [LETTER, TALKS, PRAISE];
    expect(compare(rows, rows)).toEqual({
      first_found: { value: 1, n: 2 },
      second_found: { value: 1, n: 2 },
      required_same: { value: 1, n: 3 },
      type_kappa: { value: 1, n: 3 },
      type_shared: { value: 1, n: 3 },
      contact_kappa: { value: 1, n: 3 },
      dates_overlap: { value: 1, n: 3 }
    });
  });

  it("find each other's required rows, whether the other requires them or not", () => {
    const free = LETTER.replace(/1$/, "0");
    const { first_found, second_found, required_same } = compare([LETTER, TALKS], [free]);
    expect([first_found, second_found.n, required_same.value]).toEqual([{ value: 0.5, n: 2 }, 0, 0]);
  });

  it("share a type that either accepts, and differ in the one that each holds for the likeliest", () => {
    const other = PRAISE.replace("support", "statement|support");
    const { type_kappa, type_shared } = compare([LETTER, TALKS, PRAISE], [LETTER, TALKS, other]);
    expect(type_shared).toEqual({ value: 1, n: 3 });
    expect(type_kappa.value).toBeCloseTo((2 / 3 - 2 / 9) / (1 - 2 / 9));
  });

  it("have the same day where their intervals touch", () => {
    const other = LETTER.replace("2025-10-27,2025-10-27", "2025-10-01,2025-10-26");
    expect(compare([LETTER, TALKS], [other, TALKS]).dates_overlap).toEqual({ value: 0.5, n: 2 });
  });

  it("leave out rows of articles that are not there", () => {
    expect(compare([LETTER, TALKS.replace("a,", "b,")], [LETTER]).first_found).toEqual({ value: 1, n: 1 });
  });
});

describe("a row of one coding and a row of the other", () => {
  it("are the same action where their quotes overlap", () => {
    expect(pairs([LETTER], [LETTER.replace("ha inviato un messaggio a Putin", "un messaggio a Putin. Kim")])).toEqual([
      ["1", "1"]
    ]);
    expect(pairs([LETTER], [LETTER.replace("ha inviato un messaggio a Putin", "ha lodato")])).toEqual([]);
    expect(pairs([LETTER], [LETTER.replace("ha inviato un messaggio a Putin", "words of no article")])).toEqual([]);
  });

  it("name the same sides, in either order where neither is the source", () => {
    expect(pairs([TALKS], [TALKS.replace("PRK,CHN", "CHN,PRK")])).toEqual([["2", "2"]]);
    expect(pairs([LETTER], [LETTER.replace("PRK,RUS", "RUS,PRK")])).toEqual([]);
  });

  it("are matched once each, by their dates and then by the larger share of their quotes, never by type", () => {
    const long = TALKS.replace("a,2,ha incontrato Xi Jinping", "a,4,ha incontrato Xi Jinping e ha lodato la Cina");
    expect(pairs([TALKS, PRAISE], [long.replace("meeting", "support"), TALKS])).toEqual([
      ["2", "2"],
      ["3", "4"]
    ]);
    expect(pairs([TALKS], [TALKS.replaceAll("2025-10-28", "2024-01-01"), long])).toEqual([["2", "4"]]);
  });
});

describe("Cohen's kappa", () => {
  it("takes chance off: the example of 50 proposals that two readers judge", () => {
    const judged = (n: number, a: string, b: string) => Array.from({ length: n }, () => [a, b] as const);
    const all = [...judged(20, "yes", "yes"), ...judged(5, "yes", "no"), ...judged(10, "no", "yes"), ...judged(15, "no", "no")];
    expect(kappa(all)).toEqual({ value: expect.closeTo(0.4), n: 50 });
  });

  it("is one where both use a single label, below zero where they agree less than by chance", () => {
    expect(kappa([["a", "a"]]).value).toBe(1);
    expect(
      kappa([
        ["a", "b"],
        ["b", "a"]
      ]).value
    ).toBe(-1);
    expect(kappa([])).toEqual({ value: Number.NaN, n: 0 });
  });
});
