import { describe, expect, it } from "vitest";
import { tell } from "../fixture.ts";

const TEXT =
  "Lunedì Kim Jong Un ha inviato messaggi ai leader di Cuba e Laos.\nPutin ha ricevuto a Mosca il ministro degli Esteri nordcoreano Choe Son Hui.";

describe("the tables of a text", () => {
  const { articles, actions, mentions, readings } = tell(TEXT);

  it("count in the article what the others hold", () => {
    expect(articles).toMatchObject([
      {
        article_id: "a",
        language: "it",
        published: "2025-10-29",
        published_basis: "curated",
        sentences: 2,
        mentions: mentions.length,
        actions: actions.length
      }
    ]);
    expect(actions).toHaveLength(3);
  });

  it("quote each sentence at its place in the text", () => {
    for (const { start, end, quote } of mentions) expect(TEXT.slice(start, end)).toBe(quote);
    expect(mentions[0].quote).toBe("Lunedì Kim Jong Un ha inviato messaggi ai leader di Cuba e Laos.");
  });

  it("refer to one another", () => {
    const ids = actions.map(({ action_id }) => action_id);
    expect(new Set(mentions.map(({ action_id }) => action_id))).toEqual(new Set(ids));
    expect(readings[0].provenance.map(({ mention_id }) => mention_id)).toEqual(mentions.map(({ mention_id }) => mention_id));
  });

  it("show the sentence that dates an act and names whom it names before one that only tells it", () => {
    const { actions } = tell(
      "Kim Jong Un ha incontrato il presidente russo. Lunedì Kim Jong Un ha incontrato a Pechino il presidente russo Vladimir Putin."
    );
    const meeting = actions.find(({ action_type }) => action_type === "meeting");
    expect(meeting).toMatchObject({ mentions: 2, evidence: expect.stringMatching(/^Lunedì/) });
  });

  it("name actions readably: day, both sides, type", () => {
    expect(actions[0].action_id).toBe("2025-10-27-prk-cub-message");
  });

  it("say which way an action goes, and who the partner is", () => {
    expect(actions.map(({ direction, partner_country, partner_group }) => [direction, partner_country, partner_group])).toEqual([
      ["outbound", "CUB", "socialist"],
      ["outbound", "LAO", "socialist"],
      ["mutual", "RUS", "russia"]
    ]);
    expect(tell("Gli Stati Uniti hanno imposto sanzioni alla Corea del Nord.").actions[0].direction).toBe("inbound");
  });

  it("take codes and contact from the type", () => {
    expect(actions[0]).toMatchObject({
      action_type: "message",
      contact: true,
      cameo: "040",
      plover: "CONSULT",
      quad_class: 1,
      goldstein: 1
    });
  });

  it("tell each step of the way to a row", () => {
    const [provenance] = readings[0].provenance;
    expect(provenance.rule).toContain("send-message");
    expect(provenance.status_how).toBe("actual: past tense");
    expect(TEXT.slice(provenance.trigger.start, provenance.trigger.end)).toBe("ha inviato messaggi");
  });
});

describe("identifiers", () => {
  it("are numbered where two actions would share one", () => {
    const ids = tell("Kim Jong Un ha incontrato Putin lunedì. Kim Jong Un ha incontrato Sergej Lavrov lunedì.").actions.map(
      ({ action_id }) => action_id
    );
    expect(ids).toEqual(["2025-10-27-prk-rus-meeting", "2025-10-27-prk-rus-meeting-2"]);
  });

  it("hold no character that an address has to escape", () => {
    const { actions, mentions } = tell([TEXT, "Il 24 febbraio Kim Jong Un ha scritto ai paesi socialisti."], "");
    for (const { action_id } of actions) expect(action_id).toMatch(/^[0-9a-zX-]+$/);
    expect(new Set(mentions.map(({ mention_id }) => mention_id)).size).toBe(mentions.length);
    expect(actions.some(({ action_id }) => action_id.startsWith("XXXX-02-24-prk-socialist-countries"))).toBe(true);
  });
});

describe("a text with decomposed accents", () => {
  it("gives quotes of the text as it was received", () => {
    const raw = "È lunedì: Kim Jong Un è stato ricevuto da Putin perché c’è un accordo già pronto con la Russia.".normalize(
      "NFD"
    );
    const { mentions, readings } = tell(raw);
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, quote } of mentions) expect(raw.slice(start, end)).toBe(quote);
    for (const { trigger } of readings[0].provenance)
      expect(raw.slice(trigger.start, trigger.end)).toContain("ricevuto".normalize("NFD"));
  });

  it("is coded like the same text composed", () => {
    const text = "Il presidente cubano Miguel Díaz-Canel è arrivato a Pyongyang lunedì.";
    const composed = tell(text).actions;
    expect(composed).toHaveLength(1);
    expect(tell(text.normalize("NFD")).actions.map(({ action_id, target_actor }) => [action_id, target_actor])).toEqual(
      composed.map(({ action_id, target_actor }) => [action_id, target_actor])
    );
  });
});
