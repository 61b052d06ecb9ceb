import { describe, expect, it } from "vitest";
import { between, read } from "../fixture.ts";

/** The clauses of a sentence: how each opens, its verb, its subject. */
const clauses = (text: string) =>
  read(text).flatMap((sentence) =>
    sentence.clauses.map((clause) => ({
      ...clause,
      text: between(sentence, clause),
      verbText: between(sentence, clause.verb),
      subjectText: clause.subject?.map((phrase) => between(sentence, phrase)).join(" + ") ?? ""
    }))
  );

describe("clauses", () => {
  it("are one for each finite verb", () => {
    expect(clauses("Kim ha incontrato Putin e ha firmato un accordo.").map(({ verbText }) => verbText)).toEqual([
      "ha incontrato",
      "ha firmato"
    ]);
    expect(clauses("Putin è partito dopo aver incontrato Kim.")).toHaveLength(1);
    expect(clauses("La visita di Kim a Mosca.")).toEqual([]);
  });

  it("open with a relative, a “che” of saying, a subordinator or a coordinator", () => {
    const openers = (text: string) => clauses(text).map(({ opener, marker }) => `${opener}:${marker}`);
    expect(openers("Kim, che ha ricevuto Putin, è partito.")[0]).toBe("relative:che");
    expect(openers("Kim ha detto che visiterà Mosca.")[1]).toBe("that:che");
    expect(openers("Kim ha detto a Putin che visiterà Mosca.")[1]).toBe("that:che");
    expect(openers("Kim ha parlato con Putin che visiterà Mosca.")[1]).toBe("relative:che");
    expect(openers("Kim è partito mentre Putin ha parlato.")[1]).toBe("subordinator:mentre");
    expect(openers("Kim è partito e Putin ha parlato.")[1]).toBe("coordinator:e");
  });

  it("open with a relative where a quotation before it is what was said", () => {
    const text = "«Bene», ha detto Budanov del vertice che Kim Jong Un e Vladimir Putin hanno tenuto.";
    expect(clauses(text).map(({ opener, verbText }) => [opener, verbText])).toEqual([
      ["", "ha detto"],
      ["relative", "hanno tenuto"]
    ]);
  });

  it("hang on the clause before when they are relative or reported", () => {
    expect(clauses("Kim ha detto che visiterà Mosca.").map(({ parent }) => parent)).toEqual([-1, 0]);
    expect(clauses("Kim è partito e Putin ha parlato.").map(({ parent }) => parent)).toEqual([-1, -1]);
  });
});

describe("the subject of a clause", () => {
  const subjects = (text: string) => clauses(text).map(({ subjectText }) => subjectText);

  it("stands before the verb", () => {
    expect(subjects("Il ministro degli Esteri russo Sergej Lavrov ha incontrato Kim.")).toEqual([
      "Il ministro degli Esteri russo Sergej Lavrov"
    ]);
    expect(subjects("La Corea del Nord e la Cina sfidano Washington.")).toEqual(["La Corea del Nord + la Cina"]);
  });

  it("stands after a verb of motion and after a quotation", () => {
    expect(subjects("È arrivata ieri a Pyongyang una delegazione russa.")).toEqual(["una delegazione russa"]);
    expect(subjects("“Siamo pronti”, ha affermato Lavrov.").at(-1)).toBe("Lavrov");
  });

  it("of a relative clause is the noun that it describes", () => {
    expect(subjects("Putin ha incontrato Kim, che ha elogiato le truppe.")).toEqual(["Putin", "Kim"]);
  });

  it("goes on after a parenthesis, and in a coordinated clause", () => {
    expect(subjects("Il leader Kim Jong Un, che ieri ha ricevuto Putin, ha detto questo.").at(-1)).toBe("Il leader Kim Jong Un");
    expect(subjects("Kim ha incontrato Putin e ha firmato un accordo.")).toEqual(["Kim", "Kim"]);
  });

  it("is never somebody after a preposition", () => {
    expect(subjects("A Putin ha scritto Kim.")).not.toContain("A Putin");
    expect(subjects("Secondo la Kcna, Kim ha scritto.")).toEqual(["Kim"]);
  });

  it("is who issued a note that accuses", () => {
    expect(subjects("Una nota del ministero degli Esteri nordcoreano accusa Washington.")).toEqual([
      "ministero degli Esteri nordcoreano"
    ]);
  });

  it("is no actor where a thing acts", () => {
    const [first] = clauses("Le tensioni sono aumentate.");
    expect(first.subject).toBeNull();
    expect(clauses("Il messaggio è stato inviato da Kim.")[0].subject).toBeNull();
  });
});
