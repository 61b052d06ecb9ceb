/** Sides that stand where grammar puts them rather than beside the verb, or that nobody names: each kind in several words. */
import { describe, expect, it } from "vitest";
import { tell, told, whether } from "../../fixture.ts";

describe("whom no word names", () => {
  it("is a country where it is judged, and a person where it is met or written to", () => {
    const target = (text: string) => tell(text).actions.at(-1)?.target_actor;
    const before = "Donald Trump ha parlato di Kim Jong Un.";
    expect(target(`${before} Seul ha condannato il lancio di due missili.`)).toBe("North Korea");
    expect(target("Kim Jong Un è a Mosca. Putin gli ha consegnato una lettera.")).toBe("Kim Jong Un");
  });
});

describe("in a passive that names no one who acts", () => {
  it.each([
    ["Wang Yi è stato ricevuto a Pyongyang.", "PRK → CHN meeting"],
    ["Choe Son Hui è stata accolta a Mosca.", "PRK → RUS meeting"],
    [
      "Il ministro degli Esteri nordcoreano Ri Su-Yong è stato ricevuto a Berna dal segretario di Stato Yves Rossier.",
      "PRK → CHE meeting"
    ]
  ])("the host is the country where it is done: “%s”", (text, act) => {
    expect(told(text)).toContain(act);
  });

  it.each([
    "Il pastore canadese Hyeon Soo Lim è tornato dalla Corea del Nord. Lim era stato condannato all'ergastolo.",
    "La Corea del Nord ha liberato lo studente americano Otto Warmbier. Era stato condannato a quindici anni di lavori forzati."
  ])("whoever is held is held by the other side: “%s”", (text) => {
    expect(told(text).filter((act) => act.endsWith("coercion"))).toHaveLength(1);
  });

  it.each([
    "Pyongyang parla degli altri tre americani detenuti in Corea del Nord.",
    "Lo studente universitario australiano arrestato in Corea del Nord è al sicuro."
  ])("a participle right after a noun says who is held: “%s”", (text) => {
    expect(told(text).filter((act) => act.startsWith("PRK → ") && act.endsWith("coercion"))).toHaveLength(1);
  });
});

describe("a side of whom the words tell by grammar alone", () => {
  it.each([
    ["Da Kuala Lumpur il ministero degli Esteri ha espulso l'ambasciatore di Pyongyang.", ["MYS → PRK expulsion"]],
    ["Una delegazione del Sud è andata a Pyongyang.", ["KOR → PRK visit"]],
    ["Tra Donald Trump e Kim Jong Un esiste un ottimo rapporto.", ["PRK → USA support"]],
    ["Shinzo Abe ha chiesto che la Corea del Nord rispetti le promesse.", ["JPN → PRK appeal"]],
    ["L'intenzione di Donald Trump è chiara, dopo aver siglato un'intesa con Kim Jong Un.", ["PRK → USA agreement"]],
    ["La Corea del Nord ha condannato le azioni con cui gli Stati Uniti danneggiano l'Onu.", ["PRK → USA criticism"]],
    ["La Svizzera ha versato 5 milioni di dollari per progetti in Corea del Nord.", ["CHE → PRK aid"]]
  ])("“%s”", (text, acts) => {
    expect(told(text)).toEqual(acts);
  });

  it("what stands beside a name is no subject", () => {
    expect(
      told("Il cinese Wang Yi è stato ricevuto a Pyongyang. Poco prima si era intrattenuto con Ri Yong Ho, suo omologo.")
    ).toEqual(["PRK → CHN meeting", "PRK → CHN meeting"]);
  });

  it("who is to be seen is no subject of the journey", () => {
    expect(told("Bashar al Assad ha fatto sapere che si recherà nel Paese per vedere il leader Kim Jong Un.")).toContain(
      "SYR → PRK visit"
    );
  });

  it("our country is the speaker's, not that of whom he speaks", () => {
    expect(
      whether(
        "“L'ambasciatore della Corea del Nord dovrà lasciare il nostro Paese”, annuncia il ministro degli Esteri italiano Angelino Alfano."
      )
    ).toEqual(["ITA → PRK expulsion planned"]);
  });

  it("a journey goes on from the place named, by who travels", () => {
    expect(told("Choe Son Hui è arrivata in Cina, diretta nelle Filippine.")).toEqual(["PRK → CHN visit", "PRK → PHL visit"]);
  });
});

describe("whoever speaks", () => {
  it.each([
    ["La nota della Kcna accusa Washington di ipocrisia.", ["PRK → USA criticism"]],
    ["Kim Yo Jong ha diffuso una nota. Il comunicato condanna gli Stati Uniti.", ["PRK → USA criticism"]],
    ["La Corea del Nord ha dichiarato di «appoggiare in pieno la lotta del popolo palestinese».", ["PRK → PSE support"]],
    ["Pyongyang ha fatto sapere di non avere alcuna intenzione di dialogare con Seul.", ["PRK → KOR refusal"]],
    ["La Corea del Nord ha dichiarato di non avere nulla da discutere con gli Stati Uniti.", ["PRK → USA refusal"]],
    ["Donald Trump: “Ho un ottimo rapporto con Kim Jong Un”.", ["USA → PRK support"]],
    ["Putin è a Sochi. “Condanniamo il lancio nordcoreano”. Lo ha detto ieri il premier Shinzo Abe.", ["JPN → PRK criticism"]],
    ["Putin è a Sochi. «Non tollereremo le minacce di Pyongyang». Così il ministro della Difesa di Seul.", ["KOR → PRK refusal"]],
    ["Putin è a Sochi. “Condanniamo il lancio nordcoreano.” A dirlo è stata la portavoce di Tokyo.", ["JPN → PRK criticism"]]
  ])("is who does what the words say: “%s”", (text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("no answer", () => {
  it.each([
    "La Corea del Sud aveva proposto altri incontri a Pyongyang, senza avere risposta.",
    "Seul aveva tentato di mettersi in contatto con le autorità nordcoreane, senza ottenere risposta."
  ])("is a refusal by whoever was asked: “%s”", (text) => {
    expect(told(text)).toContain("PRK → KOR refusal");
    expect(told(text)).not.toContain("KOR → PRK refusal");
  });
});

it("who heads an organisation speaks for it", () => {
  expect(told("Il segretario generale dell'Onu Antonio Guterres ha condannato il lancio nordcoreano.")).toEqual([
    "António Guterres → PRK criticism"
  ]);
});

it("who has others move does not move", () => {
  expect(told("L'aviazione americana ha fatto volare un bombardiere in Corea del Nord.")).toEqual([]);
});
