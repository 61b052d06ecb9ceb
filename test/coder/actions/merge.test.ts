import { describe, expect, it } from "vitest";
import { tell, told, when } from "../fixture.ts";

const rows = (text: string | string[], published?: string) =>
  tell(text, published).actions.map(({ date, action_type, mentions }) => `${date} ${action_type} ×${mentions}`);

describe("one event told twice is one action", () => {
  it("in one article, on the same day", () => {
    expect(rows("Kim Jong Un ha incontrato Putin lunedì. Lunedì Kim Jong Un ha incontrato Putin a Mosca.")).toEqual([
      "2025-10-27 meeting ×2"
    ]);
  });

  it("in one article, once with the day and once without", () => {
    expect(
      rows(
        "Kim ha inviato una lettera a Xi Jinping lunedì. Nel messaggio ha chiesto una cooperazione più stretta con la Cina."
      )[0]
    ).toBe("2025-10-27 message ×2");
  });

  it("in two articles", () => {
    const text = "Il 27 ottobre 2025 Kim Jong Un ha incontrato Putin.";
    const { actions, mentions, articles } = tell([text, text]);
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatchObject({ article_id: "a", mentions: 2 });
    expect(mentions.map(({ article_id }) => article_id)).toEqual(["a", "b"]);
    expect(articles.map(({ actions }) => actions)).toEqual([1, 1]);
  });

  it("in two articles, one of which knows only when it came out", () => {
    expect(when(["Kim Jong Un ha ricevuto Putin il 28 ottobre 2025.", "Kim Jong Un ha ricevuto Putin."])).toEqual([
      "PRK → RUS meeting 2025-10-28 explicit"
    ]);
  });

  it("in two articles, which know no more than the year", () => {
    const text = "Nel 2019 Kim Jong Un ha incontrato Trump.";
    expect(when([text, text])).toEqual(["PRK → USA meeting 2019 explicit"]);
    expect(when([text, "Nel 2019 Choe Son Hui ha incontrato Trump."])).toHaveLength(2);
  });

  it("and has the day taken over from the story rather than weeks of its own", () => {
    expect(
      rows(
        "Lunedì Kim Jong Un ha incontrato Putin. Kim Jong Un ha inviato un messaggio a Putin.\nNelle ultime settimane Kim Jong Un ha inviato un messaggio a Putin."
      )
    ).toContain("2025-10-27 message ×2");
  });

  it("and has the day of a report rather than weeks that another report took over", () => {
    const weeks = "Nelle ultime settimane la Malesia ha criticato la Corea del Nord e ha espulso l'ambasciatore nordcoreano.";
    expect(when([weeks, "La Malesia ha espulso l'ambasciatore nordcoreano."])).toContain(
      "MYS → PRK expulsion 2025-10-29 publication"
    );
  });

  it("and has the day of the news rather than the year in which it is counted", () => {
    expect(
      rows("Kim Jong Un ha inviato un messaggio a Xi Jinping. Nel 2025 Kim ha inviato a Xi Jinping un secondo messaggio.")
    ).toEqual(["2025-10-29 message ×2"]);
  });

  it("and has the better date, the fuller name, the words of both", () => {
    const [row] = tell("Kim Jong Un ha visitato la Russia. Lunedì la Corea del Nord ha visitato la Russia.").actions;
    expect(row).toMatchObject({ source_actor: "Kim Jong Un", date: "2025-10-27", evidence: expect.stringContaining("Lunedì") });
  });
});

describe("two events are two actions", () => {
  it("on two days", () => {
    expect(
      rows("Kim Jong Un ha scritto a Putin il 3 settembre 2025.\nKim Jong Un ha scritto a Putin il 20 settembre 2025.")
    ).toEqual(["2025-09-03 message ×1", "2025-09-20 message ×1"]);
  });

  it("of two types", () => {
    expect(told("Kim Jong Un ha incontrato Putin. Kim Jong Un ha scritto a Putin.")).toEqual([
      "PRK → RUS meeting",
      "PRK → RUS message"
    ]);
  });

  it("in two directions", () => {
    expect(told("Kim Jong Un ha scritto a Putin. Putin ha scritto a Kim Jong Un.")).toEqual([
      "PRK → RUS message",
      "RUS → PRK message"
    ]);
  });

  it("with two people of one country", () => {
    expect(
      tell("Kim Jong Un ha incontrato Putin lunedì. Kim Jong Un ha incontrato Sergej Lavrov lunedì.").actions.map(
        (row) => row.target_actor
      )
    ).toEqual(["Vladimir Putin", "Sergei Lavrov"]);
  });

  it("one planned, one done", () => {
    expect(
      tell("Kim Jong Un ha visitato Mosca lunedì.\nKim Jong Un visiterà Mosca a novembre.").actions.map(({ status }) => status)
    ).toEqual(["actual", "planned"]);
  });

  it("in two articles that came out far apart and give no date", () => {
    const one = "date 2021-03-24 Kim Jong Un ha inviato ieri un messaggio a Putin, che lo ha letto con grande attenzione.";
    const two = "date 2024-03-24 Kim Jong Un ha inviato ieri un messaggio a Putin, che lo ha letto con grande attenzione.";
    expect(tell([one, two], "").actions.map(({ date }) => date)).toEqual(["2021-03-23", "2024-03-23"]);
  });
});
