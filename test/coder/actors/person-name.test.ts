import { describe, expect, it, vi } from "vitest";
import { NAMED, SHORT } from "../../../src/coder/actors/person-name.ts";
import { tell } from "../fixture.ts";
import { who } from "./phrases.ts";

describe("whom a name means", () => {
  it.each([...NAMED, ...SHORT])("is found as in its example: $example", (reader) => {
    const read = vi.spyOn(reader as { read: (...of: unknown[]) => { actor: string } | null }, "read");
    who(reader.example.replace(/[[\]]/g, ""));
    const name = /\[(.*)\]/.exec(reader.example)![1];
    const found = read.mock.results.flatMap(({ value }) => value?.actor ?? []);
    vi.restoreAllMocks();
    expect(found.at(-1)).toContain(name);
  });
});

describe("one name, several people", () => {
  it("Kim alone is the leader", () => {
    expect(who("Kim ha parlato.")).toEqual(["PRK/Kim Jong Un/leader"]);
  });

  it("Kim alone is the last leader of that name where nobody knows the day of the article", () => {
    const undated = tell("Kim ha inviato una lettera a Vladimir Putin.", "").actions;
    expect(undated.map((row) => row.source_actor)).toEqual(["Kim Jong Un"]);
  });

  it("Kim is who holds the office after his father was named", () => {
    const told = tell("Kim Jong Un è partito. Il padre, Kim Jong Il, amava il treno. Kim ha incontrato Vladimir Putin.").actions;
    expect(told.map((row) => row.source_actor)).toEqual(["Kim Jong Un"]);
  });

  it("a surname that somebody of the past is known by is not that of a lesser namesake of today", () => {
    expect(who("Kim Il Sung incontrò Mao.")).toContain("CHN/Mao Zedong/leader");
  });

  it("Kim stays the leader after his sister was named in full", () => {
    expect(who("Kim Yo Jong ha parlato. Kim ha taciuto.").map((ref) => ref.split("/")[1])).toEqual([
      "Kim Yo Jong",
      "Kim Jong Un"
    ]);
  });

  it("a Kim whose given name begins like somebody else's surname is a stranger", () => {
    expect(who("Kim Sang-duk è stato fermato.")).toEqual(["/Kim Sang-duk/private person"]);
  });

  it.each([
    ["Il ministro nordcoreano Choe Sang Hak è partito.", "PRK/Choe Sang Hak/minister"],
    ["Il ministro nordcoreano, Kim Kwang Su, è partito.", "PRK/Kim Kwang Su/minister"],
    ["L'ambasciatore statunitense Alex N. Wong è partito.", "USA/Alex N. Wong/ambassador"],
    ["Il ministro tedesco Ursula von der Heide è partito.", "DEU/Ursula von der Heide/minister"],
    ["Il deputato iraniano, Ali al-Bagheri, è partito.", "IRN/Ali al-Bagheri/lawmaker"]
  ])("an unknown name goes on with the names of others, initials and particles: “%s”", (text, whom) => {
    expect(who(text)).toEqual([whom]);
  });

  it("the surname of an unknown Korean is his first name, and no article", () => {
    expect(who("Il ministro nordcoreano Choe Sang Hak è partito. Choe ha parlato.").at(-1)).toBe("PRK/Choe Sang Hak/minister");
    expect(who("Il ministro nordcoreano Ri Tong Il è partito. Il viaggio è breve.")).toHaveLength(1);
  });

  it("an unknown name has the office that stands after it, with where its holder is posted", () => {
    expect(who("Ne parla Anna Rossi, vice capo missione della Svizzera presso l'Onu a New York.")).toContain(
      "CHE/Anna Rossi/ambassador"
    );
  });

  it("the leader's sister is not the leader", () => {
    expect(
      who("La sorella del leader nordcoreano, Kim Yo Jong, ha parlato.").every((ref) => ref.startsWith("PRK/Kim Yo Jong/"))
    ).toBe(true);
  });

  it("a surname that the gazetteer has only in a full name may be used alone after it", () => {
    expect(who("Il premier giapponese Junichiro Koizumi è partito. Koizumi ha parlato.").at(-1)).toMatch(
      /^JPN\/Junichiro Koizumi/
    );
    expect(who("Il vicepresidente cubano Salvador Valdes Mesa è qui. Mesa ha parlato.").at(-1)).toMatch(/^CUB\/Salvador Vald/);
    expect(who("Koizumi ha parlato.")).toEqual([]);
  });

  it("the last part of a Korean name is nobody's surname", () => {
    expect(
      who("Kim Jong Un è partito. Un ministro ha parlato.").every((ref) => ref.includes("minister") || ref.includes("Kim"))
    ).toBe(true);
    expect(who("Kim Jong Un è partito. Un altro è qui.")).toEqual(["PRK/Kim Jong Un/leader"]);
  });
});
