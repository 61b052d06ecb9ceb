import { describe, expect, it } from "vitest";
import { between, read } from "../fixture.ts";

const groups = (text: string) =>
  read(text).flatMap((sentence) => sentence.groups.map((group) => ({ ...group, text: between(sentence, group) })));
const only = (text: string) => {
  expect(groups(text), text).toHaveLength(1);
  return groups(text)[0];
};

describe("a verb group", () => {
  it.each([
    ["Kim ha incontrato Putin.", "ha incontrato", "past", "ind"],
    ["Kim incontra Putin.", "incontra", "pres", "ind"],
    ["Kim incontrerà Putin.", "incontrerà", "fut", "ind"],
    ["Kim incontrò Putin.", "incontrò", "past", "ind"],
    ["Kim avrebbe incontrato Putin.", "avrebbe incontrato", "pres", "cond"],
    ["Kim visiterebbe Mosca.", "visiterebbe", "pres", "cond"],
    ["Kim sta visitando Mosca.", "sta visitando", "pres", "ind"]
  ])("of “%s” is “%s”: %s, %s", (text, words, tense, mood) => {
    const { text: found, tense: time, mood: way, kind } = only(text);
    expect([found, kind, way]).toEqual([words, "finite", mood]);
    if (mood === "ind") expect(time).toBe(tense);
  });

  it("is no noun right after another, as in a title", () => {
    expect(only("La Duma ratifica trattato con Pyongyang.").text).toBe("ratifica");
    expect(groups("Firmato il trattato, Kim è partito.").map(({ text }) => text)).toEqual(["Firmato", "è partito"]);
  });

  it.each([
    ["Kim ha ringraziato Putin per il grano e invitato il presidente a Pyongyang.", "invitato", "invitare"],
    ["Seul ha condannato il lancio e avvertito che la pagheranno.", "avvertito", "avvertire"],
    ["Tokyo ha protestato, convocato l'ambasciatore e imposto nuove sanzioni.", "imposto", "imporre"]
  ])("shares the auxiliary of the verb before where it has an object: %s", (text, words, lemma) =>
    expect(groups(text).find((group) => group.text === words)).toMatchObject({ kind: "finite", lemmas: [lemma], passive: false })
  );

  it.each([
    ["Putin ha letto un messaggio firmato da Kim e inviato il giorno prima.", "inviato"],
    ["Kim è arrivato a Mosca, accolto dal ministro.", "accolto"]
  ])("shares none where it describes: %s", (text, words) =>
    expect(groups(text).find((group) => group.text === words)?.kind).toBe("part")
  );

  it("leaves out nothing between auxiliary and participle", () => {
    expect(only("Kim ha già ufficialmente incontrato Putin.")).toMatchObject({
      text: "ha già ufficialmente incontrato",
      lemmas: ["incontrare"]
    });
  });

  it("takes a governing verb and its infinitive together", () => {
    expect(only("Kim avrebbe potuto inviare soldati.")).toMatchObject({
      lemmas: ["inviare"],
      governors: ["potere"],
      mood: "cond"
    });
    expect(only("Kim ha accettato di visitare Mosca.")).toMatchObject({
      lemmas: ["visitare"],
      governors: ["accettare"],
      tense: "past"
    });
  });

  it("knows negation, clitics and reflexives before it", () => {
    expect(only("Kim non ha incontrato Putin.").negated).toBe(true);
    expect(only("Kim gli ha inviato una lettera.").clitic).toBe("gli");
    expect(only("Putin si è recato a Mosca.")).toMatchObject({ reflexive: true, essere: true });
    expect(only("Kim ha incontrato Putin.")).toMatchObject({ negated: false, clitic: "", reflexive: false });
  });

  it("is passive with “è stato” and with “viene”", () => {
    expect(only("Kim è stato ricevuto da Putin.")).toMatchObject({ passive: true, essere: true, lemmas: ["ricevere"] });
    expect(only("Kim viene ricevuto da Putin.").passive).toBe(true);
    expect(only("Kim è arrivato a Mosca.")).toMatchObject({ passive: false, essere: true });
  });

  it("lies before the story in the pluperfect", () => {
    expect(only("Kim aveva incontrato Putin.").pluperfect).toBe(true);
    expect(only("Kim ha incontrato Putin.").pluperfect).toBe(false);
  });

  it("is plural where the verb is", () => {
    expect(only("I due hanno firmato un accordo.").plural).toBe(true);
    expect(only("Kim ha firmato un accordo.").plural).toBe(false);
  });

  it("may be a subjunctive, however long the names before it", () => {
    expect(groups("che Donald Trump e Kim Jong-un si vedano")[0]).toMatchObject({ mood: "sub", lemmas: ["vedere"] });
    expect(groups("che 15mila soldati nordcoreani vengano inviati")[0]).toMatchObject({ mood: "sub", passive: true });
  });

  it("may be an infinitive, a gerund or a participle", () => {
    expect(groups("Putin è partito dopo aver incontrato Kim.").at(-1)).toMatchObject({
      kind: "inf",
      compound: true,
      lemmas: ["incontrare"]
    });
    expect(groups("Putin è partito ringraziando Kim.").at(-1)).toMatchObject({ kind: "ger", lemmas: ["ringraziare"] });
    expect(groups("Una lettera inviata da Kim è arrivata.")[0]).toMatchObject({ kind: "part", text: "inviata" });
  });

  it("of the first person is read in quotations only", () => {
    expect(groups("«Condanniamo gli Stati Uniti», ha detto Kim.")[0]).toMatchObject({
      firstPerson: true,
      lemmas: ["condannare"]
    });
    expect(groups("Condanniamo gli Stati Uniti.")).toEqual([]);
  });

  it("of the first person singular is read where it opens its clause, or a pronoun shows that it is no noun", () => {
    for (const said of ["Ringrazio il compagno Kim", "Vi invito a Mosca", "Non accuso nessuno", "Apprezzo le sue parole"])
      expect(groups(`«${said}», ha detto Putin.`)[0], said).toMatchObject({ firstPerson: true, plural: false });
    for (const said of ["L'invito a Mosca", "Invito a Mosca", "Nuovo lancio di missili"])
      expect(groups(`«${said}», ha detto Putin.`), said).toHaveLength(1);
    expect(groups("«Tutti, compresi gli alleati», ha detto Putin.").every(({ firstPerson }) => !firstPerson)).toBe(true);
    expect(groups("Ringrazio il compagno Kim.")).toEqual([]);
  });
});

describe("no verb", () => {
  it("is a noun that looks like one", () => {
    for (const text of ["la visita di Kim", "una lettera da Mosca", "le visite di Putin", "il lancio di un missile"])
      expect(groups(text), text).toEqual([]);
  });

  it("is a noun between marks of quotation", () => {
    for (const text of ["una «visita» a Pyongyang", "una «possibile» visita a Pyongyang"]) expect(groups(text), text).toEqual([]);
  });

  it("is part of a Korean name", () => {
    expect(groups("Il viceministro Kim Ho-chol è a Mosca con Pak Ho Sun.").map(({ text }) => text)).toEqual(["è"]);
    expect(groups("Kim Jong Un Ha Incontrato Putin").map(({ text }) => text)).toEqual(["Ha Incontrato"]);
  });

  it("is part of a name", () => {
    expect(groups("Il Partito dei Lavoratori di Corea").map(({ text }) => text)).toEqual([]);
  });
});
