import { describe, expect, it } from "vitest";
import { phrases, who } from "./phrases.ts";

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
