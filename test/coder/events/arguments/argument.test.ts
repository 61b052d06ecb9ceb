import { describe, expect, it } from "vitest";
import type { Trigger } from "../../../../src/coder/clauses/sentence-parse.ts";
import type { HowFound } from "../../../../src/coder/model/how-found.ts";
import { findArgument } from "../../../../src/coder/events/arguments/argument.ts";
import { read, told } from "../../fixture.ts";

/** What a slot holds for the last verb of the last sentence of a text. */
function slot(name: string, text: string, more: Partial<Trigger> = {}): { who: string; how: HowFound } | null {
  const parse = read(text).at(-1)!;
  const clause = parse.clauses.at(-1)!;
  const { verb } = clause;
  const trigger: Trigger = {
    start: verb.start,
    end: verb.end,
    from: verb.end,
    to: clause.end,
    verb,
    clause,
    passive: verb.passive,
    noun: -1,
    subject: null,
    subjectBy: null,
    ...more
  };
  const source = findArgument("subject", trigger, parse, [])?.refs ?? [];
  const found = findArgument(name, trigger, parse, source);
  return found && { who: found.refs.map(({ country, actor }) => actor || country).join(" + "), how: found.how };
}

describe("where a side of an action stands", () => {
  it.each([
    ["subject", "Kim Jong Un ha scritto a Putin.", "Kim Jong Un"],
    ["subject", "Kim Jong Un è stato ricevuto da Putin.", "Vladimir Putin"],
    ["object", "Kim Jong Un ha ricevuto Putin.", "Vladimir Putin"],
    ["object", "Kim Jong Un è stato ricevuto da Putin.", "Kim Jong Un"],
    ["object", "Kim Jong Un ha elogiato la politica della Russia.", "RUS"],
    ["a", "Kim Jong Un ha scritto a Putin.", "Vladimir Putin"],
    ["con", "Kim Jong Un ha parlato insieme a Putin.", "Vladimir Putin"],
    ["da", "Kim Jong Un ha ottenuto aiuti da parte della Cina.", "CHN"],
    ["between", "Si è tenuto un vertice tra Kim Jong Un e Putin.", "Kim Jong Un + Vladimir Putin"],
    ["place", "Kim Jong Un è andato in Russia.", "RUS"],
    ["place", "Kim Jong Un è andato nella capitale della Russia.", "RUS"]
  ])("%s of “%s” is %s", (name, text, who) => {
    expect(slot(name, text)?.who).toBe(who);
  });

  it.each([
    ["a", "Kim Jong Un ha parlato."],
    ["con", "Kim Jong Un ha scritto a Putin."],
    ["object", "Kim Jong Un ha scritto a Putin."],
    ["between", "Kim Jong Un ha scritto a Putin."],
    ["place", "Kim Jong Un ha parlato."],
    ["subject", "Le tensioni sono aumentate."],
    ["person", "Kim Jong Un ha elogiato la politica della Russia."],
    ["nowhere", "Kim Jong Un ha scritto a Putin."]
  ])("%s of “%s” is empty", (name, text) => {
    expect(slot(name, text)).toBeNull();
  });
});

describe("who acts in a passive", () => {
  it.each([
    [
      "Nuove sanzioni contro Pyongyang sono state votate dal Consiglio di Sicurezza dell'Onu.",
      "United Nations Security Council → PRK sanction"
    ],
    ["La Corea del Nord è stata sanzionata ieri dalle Nazioni Unite.", "United Nations → PRK sanction"],
    ["Il lancio nordcoreano è stato condannato dall'Unione europea.", "European Union → PRK criticism"]
  ])("may be an organisation, which has no country: “%s”", (text, act) => {
    expect(told(text)).toEqual([act]);
  });

  it("is nobody of whom the text does not say where he is from", () => {
    expect(told("Pyongyang è stata criticata da Gianni Brambilla.")).toEqual([]);
  });

  it("is nobody who belongs to a verb that stands nearer", () => {
    expect(
      told("Gli Stati Uniti hanno sanzionato due società accusate di riciclare fondi rubati da hacker nordcoreani.")
    ).toEqual(["USA → PRK sanction"]);
    expect(told("Era accusato di aver insabbiato l'uccisione di un sudcoreano da parte del Nord.")).toEqual(["PRK → KOR force"]);
    expect(told("Kim Jong Un è stato invitato a visitare Mosca da Putin.")).toEqual(["RUS → PRK invitation"]);
  });
});

describe("a side left unsaid", () => {
  it("is the subject of the sentence before, where a verb has none", () => {
    const text = "Kim Jong Un è a Mosca.";
    const last = read(`${text} Ha scritto a Putin.`).at(-1)!;
    const kim = { country: "PRK", actor: "Kim Jong Un", role: "leader", how: "" };
    const parse = { ...last, discourse: last.discourse.about(kim) };
    const clause = parse.clauses[0];
    const trigger: Trigger = {
      start: 0,
      end: 2,
      from: 2,
      to: clause.end,
      verb: clause.verb,
      clause: { ...clause, subject: null },
      passive: false,
      noun: -1,
      subject: null,
      subjectBy: null
    };
    expect(findArgument("subject", trigger, parse, [])).toMatchObject({ refs: [{ actor: "Kim Jong Un" }], tokens: null });
  });

  it("is the other one, where a pronoun stands for it", () => {
    expect(slot("a", "Putin è a Pyongyang. Kim Jong Un gli ha scritto.")?.who).toBe("Vladimir Putin");
    expect(slot("object", "Putin è a Pyongyang. Kim Jong Un lo ha ricevuto.")).toMatchObject({
      who: "Vladimir Putin",
      how: { by: "pronoun", words: "lo" }
    });
  });

  it("is the side that faces whoever acts", () => {
    expect(slot("facing", "Putin è a Pyongyang. Kim Jong Un ha scritto.")?.who).toBe("Vladimir Putin");
    expect(slot("facing", "Kim Jong Un è a Mosca. Putin ha scritto.")?.who).toBe("Kim Jong Un");
  });

  it("is not guessed where a third country is named", () => {
    expect(slot("facing", "Kim Jong Un è a Mosca. Putin ha scritto a Xi Jinping.")).toBeNull();
  });

  it("says how it was found", () => {
    expect(slot("subject", "Kim Jong Un ha scritto a Putin.")?.how).toEqual({ by: "before-verb" });
    expect(slot("a", "Kim Jong Un ha scritto a Putin.")?.how).toEqual({ by: "preposition", words: "a" });
    expect(slot("object", "Kim Jong Un ha ricevuto Putin.")?.how).toEqual({ by: "object" });
  });
});
