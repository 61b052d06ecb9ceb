import { describe, expect, it } from "vitest";
import { when } from "../fixture.ts";

const days = (text: string): string[] => when(text).map((row) => row.split(" ")[4]);

describe("an act that was done at several times", () => {
  it.each([
    ["Kim Jong Un ha visto Xi Jinping il 26 marzo, il 7 maggio e il 19 giugno.", ["2025-03-26", "2025-05-07", "2025-06-19"]],
    [
      "Trump e Kim Jong Un si videro due volte: nel giugno 2018 a Singapore e nel febbraio 2019 ad Hanoi.",
      ["2018-06", "2019-02"]
    ],
    ["Kim Jong Un è stato in Russia nel 2019 e nel 2023.", ["2019", "2023"]]
  ])("is one act each time: %s", (text, each) => {
    expect(days(text)).toEqual(each);
  });

  it("is not done at a time that belongs to another verb or another's visit", () => {
    expect(when("Wang Yi è arrivato il 3 marzo a Pyongyang e il 5 marzo a Seul.", "2019-03-10")).toHaveLength(1);
    expect(when("Kim Jong Un ha visto Lavrov il 3 marzo e Wang Yi il 5 marzo.", "2019-03-10")).toHaveLength(2);
    expect(when("Kim Jong Un ha visto Xi Jinping il 7 maggio e ha elogiato il 9 maggio la Cina.", "2018-06-10")).toHaveLength(2);
  });
});
