import { describe, expect, it } from "vitest";
import { tell } from "../fixture.ts";

const planned = (text: string, published?: string) =>
  tell(text, published).actions.map(({ action_type, status, date }) => `${action_type} ${status} ${date}`);

describe("what is told in the present of a day to come", () => {
  it.each([
    ["La settimana prossima il ministro cinese Wang Yi visita Pyongyang.", "visit planned 2025-11-03/2025-11-09"],
    ["Domani Kim Jong Un riceve a Pyongyang Vladimir Putin.", "meeting planned 2025-10-30"],
    ["A dicembre Vladimir Putin visita Pyongyang.", "visit planned 2025-12"],
    ["Il vertice tra Kim Jong Un e Donald Trump si apre il 12 novembre.", "meeting planned 2025-11-12"],
    ["Il vertice del 12 novembre tra Kim Jong Un e Donald Trump è in bilico.", "meeting planned 2025-11-12"]
  ])("is a plan: “%s”", (text, plan) => {
    expect(planned(text)).toEqual([plan]);
  });

  it("is a plan in a week that has just begun, and none in one that is over", () => {
    const text = "Questa settimana la Cina manda a Pyongyang il ministro degli Esteri Wang Yi.";
    expect(planned(text, "2025-10-27")).toEqual(["visit planned 2025-10-27/2025-11-02"]);
    expect(planned(text, "2025-11-02").join()).not.toContain("planned");
  });

  it("but the day of another noun makes no plan of it", () => {
    const text = "Il vertice tra Kim Jong Un e Donald Trump soffre dell'annuncio del 12 novembre.";
    expect(planned(text).join()).not.toContain("2025-11-12");
  });

  it("is told as it was in the past tense", () => {
    expect(planned("Il vertice di venerdì tra Kim Jong Un e Donald Trump è andato bene.")).toEqual(["meeting actual 2025-10-24"]);
  });
});
