import { describe, expect, it } from "vitest";
import { between, read } from "../fixture.ts";

/** The phrases of a text: their words, and who is meant as country/actor/role. */
const phrases = (text: string, day?: string) =>
  read(text, day ? { earliest: day, latest: day } : undefined).flatMap((sentence) =>
    sentence.phrases.map((phrase) => ({ ...phrase, text: between(sentence, phrase) }))
  );
const who = (text: string, day?: string) =>
  phrases(text, day).map(({ refs }) => refs.map(({ country, actor, role }) => `${country}/${actor}/${role}`).join(" + "));

describe("who is named", () => {
  it("by role, nationality and name is one person", () => {
    expect(phrases("Il ministro degli Esteri russo Sergej Lavrov è partito.")).toMatchObject([
      {
        text: "Il ministro degli Esteri russo Sergej Lavrov",
        kind: "actor",
        refs: [{ country: "RUS", actor: "Sergei Lavrov", role: "foreign minister" }]
      }
    ]);
  });

  it("by name first has the role that follows between commas", () => {
    expect(who("Raul Castro, il primo segretario del partito comunista di Cuba, ha risposto.")).toEqual([
      "CUB/Raúl Castro/party secretary"
    ]);
  });

  it("by an office of several countries is one for each", () => {
    const [, leaders] = phrases("Kim Jong Un ha scritto ai leader di Cuba, Vietnam e Laos.");
    expect(leaders).toMatchObject({ prep: "a", list: 2 });
    expect(leaders.refs.map(({ country, role }) => `${country} ${role}`)).toEqual(["CUB leader", "VNM leader", "LAO leader"]);
  });

  it("by a name that the tables do not have is read after a role", () => {
    expect(who("Il viceministro degli Esteri russo Ivan Petrov è partito.")).toEqual(["RUS/Ivan Petrov/deputy foreign minister"]);
  });

  it("as an ambassador to North Korea is of the country that sent him", () => {
    expect(who("L'ambasciatore cinese a Pyongyang Wang Yajun ha parlato.")).toEqual(["CHN/Wang Yajun/ambassador"]);
  });

  it("by office alone is who held it when the article came out", () => {
    expect(who("Il leader nordcoreano ha parlato.", "2005-06-15")).toEqual(["PRK/Kim Jong Il/leader"]);
    expect(who("Il leader nordcoreano ha parlato.", "2025-10-29")).toEqual(["PRK/Kim Jong Un/leader"]);
  });

  it("at the head of a delegation leads it", () => {
    expect(who("Una delegazione russa guidata dal ministro della Difesa Andrej Belousov è partita.")).toEqual([
      "RUS/Andrei Belousov/delegation"
    ]);
  });
});

describe("one name, several people", () => {
  it("Kim alone is the leader", () => {
    expect(who("Kim ha parlato.")).toEqual(["PRK/Kim Jong Un/leader"]);
  });

  it("Kim stays the leader after his sister was named in full", () => {
    expect(who("Kim Yo Jong ha parlato. Kim ha taciuto.").map((ref) => ref.split("/")[1])).toEqual([
      "Kim Yo Jong",
      "Kim Jong Un"
    ]);
  });

  it("the leader's sister is not the leader", () => {
    expect(
      who("La sorella del leader nordcoreano, Kim Yo Jong, ha parlato.").every((ref) => ref.startsWith("PRK/Kim Yo Jong/"))
    ).toBe(true);
  });
});

describe("who is meant by words that point back", () => {
  it("“i due leader” are both sides named before", () => {
    expect(who("Kim Jong Un è a Mosca. Putin è partito. I due leader si sono incontrati.").at(-1)).toBe(
      "PRK/Kim Jong Un/leader + RUS/Vladimir Putin/president"
    );
  });

  it("“i due leader” are nobody where nobody was named", () => {
    expect(who("I due leader si sono incontrati.")).toEqual([]);
  });

  it("“il presidente” is who was last named as one", () => {
    expect(who("Il presidente Putin è a Pyongyang. Il presidente ha parlato.").at(-1)).toBe("RUS/Vladimir Putin/president");
  });

  it("“il suo omologo” is of the nationality given", () => {
    expect(who("Il ministro degli Esteri russo Sergej Lavrov ha incontrato il suo omologo nordcoreano.").at(-1)).toMatch(
      /^PRK\//
    );
  });

  it("“il Nord” is North Korea, “a nord” is a direction", () => {
    expect(who("Seul ha risposto al Nord.")).toEqual(["KOR//", "PRK//"]);
    expect(who("Seul guarda a nord.")).toEqual(["KOR//"]);
  });
});

describe("what is no actor", () => {
  it("is a place that somebody goes to", () => {
    expect(phrases("Kim è arrivato a Vladivostok.").map(({ text, kind }) => `${text}: ${kind}`)).toEqual([
      "Kim: actor",
      "Vladivostok: place"
    ]);
    expect(phrases("Putin è in Corea del Nord.").at(-1)?.kind).toBe("place");
    expect(phrases("Mosca ha risposto.")[0].kind).toBe("actor");
  });

  it("is a nationality beside a noun", () => {
    expect(phrases("Le armi nordcoreane sono arrivate.").map(({ kind }) => kind)).toEqual(["adjective"]);
    expect(phrases("I nordcoreani sono partiti.").map(({ kind }) => kind)).toEqual(["actor"]);
  });

  it("is the agency that reports", () => {
    expect(phrases("Kim è partito, dice l'agenzia Tass.").at(-1)).toMatchObject({ kind: "agency", refs: [{ actor: "TASS" }] });
  });
});

describe("lists", () => {
  it("share a number and the preposition of the first", () => {
    const [north, china, socialist] = phrases("La Corea del Nord e la Cina hanno scritto ai paesi socialisti.");
    expect(north.list).toBe(china.list);
    expect(socialist.list).not.toBe(china.list);
    const [, cuba, laos] = phrases("Kim Jong Un ha scritto a Cuba e Laos.");
    expect([cuba.prep, laos.prep]).toEqual(["a", "a"]);
  });

  it("are not made by a comma before an apposition", () => {
    const [lavrov, choe] = phrases("Ha parlato con Lavrov, mentre Choe Son Hui è partita.");
    expect(lavrov.list).not.toBe(choe.list);
  });
});

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
