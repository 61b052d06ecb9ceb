import { describe, expect, it } from "vitest";
import { read, tell } from "../fixture.ts";

const words = (text: string): string =>
  read(text)
    .map(({ tokens }) => tokens.map((token) => token.text).join(" "))
    .join(" | ");

describe("a remark of who says so", () => {
  it.each([
    ["La Cina, ha assicurato il portavoce, aiuterà Pyongyang.", "La Cina aiuterà Pyongyang , ha assicurato il portavoce ."],
    ["«Incontrerò Kim - ha detto Trump - in maggio».", "« Incontrerò Kim in maggio » , ha detto Trump ."],
    ["«Kim», ha detto Putin, «è un amico».", "« Kim è un amico » , ha detto Putin ."],
    [
      "«Basta - ha detto ieri a Seul il ministro Cho -. Ora si tratta».",
      "« Basta . Ora si tratta » , ha detto ieri a Seul il ministro Cho ."
    ],
    [
      "La Corea del Nord, ha detto il ministro sudcoreano, Cho Tae-yul, invia armi.",
      "La Corea del Nord invia armi , ha detto il ministro sudcoreano , Cho Tae yul ."
    ]
  ])("stands behind what is said: %s", (text, read) => expect(words(text)).toBe(read));

  it.each([
    "Trump ha visto Kim, ha lodato Xi, e ha minacciato dazi.",
    "Trump ha visto Kim, ha annunciato nuove sanzioni, e ha lodato Xi.",
    "«Basta», ha detto Kim, e se ne è andato.",
    "Kim ha visto Putin, ha detto Peskov.",
    "Kim, ha detto Peskov: «Verrà a Mosca» e ha lodato Xi."
  ])("is none in: %s", (text) => expect(words(text).replace(/[^\p{L}]/gu, "")).toBe(text.replace(/[^\p{L}]/gu, "")));

  it("is put behind once, however many there are", () => {
    expect(words("Kim, ha detto Peskov, verrà a Mosca, ha aggiunto Lavrov, e vedrà Putin.")).toBe(
      "Kim verrà a Mosca e vedrà Putin , ha aggiunto Lavrov , ha detto Peskov ."
    );
    expect(words("«Kim - ha detto Peskov - verrà - ha aggiunto - e vedrà Putin».")).toBe(
      "« Kim verrà e vedrà Putin » , ha aggiunto , ha detto Peskov ."
    );
  });

  it("is said by whom it names, of whom the rest names", () => {
    const { mentions, actions } = tell("Le azioni della Corea del Nord, ha denunciato Tokyo, «sono una grave provocazione».");
    expect(
      actions.map(({ source_country, target_country, action_type }) => [source_country, target_country, action_type])
    ).toEqual([["JPN", "PRK", "criticism"]]);
    expect(mentions).toHaveLength(1);
  });

  it("leaves the places of words in the article as they are", () => {
    const text = "«Gli Stati Uniti - ha avvertito Kim Yo Jong - pagheranno un prezzo altissimo».";
    const { mentions, readings } = tell(text);
    expect(mentions[0].quote).toBe(text);
    const [{ text: raw, provenance }] = readings;
    expect(raw.slice(provenance[0].source!.start, provenance[0].source!.end)).toBe("Kim Yo Jong");
  });
});
