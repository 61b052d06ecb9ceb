/**
 * Deeds that are no contact, in every construction: who was arrested or freed is a noun with a nationality, and who did it may
 * stand after "da", as a place, or in the sentence before.
 */
import { describe, expect, it } from "vitest";
import { told } from "./fixture.ts";

/** Somebody who is held, with the ending of participles and the auxiliary that agree with him. */
const PEOPLE: readonly (readonly [who: string, ending: string, is: string, country: string])[] = [
  ["un missionario americano", "o", "è stato", "USA"],
  ["una donna britannica", "a", "è stata", "GBR"],
  ["due giornaliste giapponesi", "e", "sono state", "JPN"],
  ["sei pescatori sudcoreani", "i", "sono stati", "KOR"],
  ["un veterano canadese", "o", "è stato", "CAN"]
];

describe("who is arrested or freed", () => {
  describe.each(PEOPLE)("“%s”", (who, ending, is, country) => {
    it.each([
      [`La Corea del Nord ha fermato ${who}.`, "coercion"],
      [`${who} ${is} arrestat${ending} dalle autorità nordcoreane.`, "coercion"],
      [`${who} ${is} trattenut${ending} a Pyongyang con l'accusa di spionaggio.`, "coercion"],
      [`Pyongyang non ha dato spiegazioni. ${who} ${is} arrestat${ending} con l'accusa di spionaggio.`, "coercion"],
      [`Resta in carcere ${who}, arrestat${ending} nel 2012 a Pyongyang.`, "coercion"],
      [`La Corea del Nord ha annunciato l'arresto di ${who}.`, "coercion"],
      [`La Corea del Nord ha liberato ${who}.`, "cooperation"],
      [`Kim Jong Un ha ordinato di liberare ${who}.`, "cooperation"],
      [`La Corea del Nord ha annunciato il rilascio di ${who}.`, "cooperation"],
      [`${who}, che la Corea del Nord teneva in carcere, ${is} rilasciat${ending}.`, "cooperation"],
      [`${who} ${is} rilasciat${ending} dalla Corea del Nord.`, "cooperation"],
      [`La Corea del Nord ha ceduto alle pressioni. ${who} ${is} liberat${ending}.`, "cooperation"]
    ])("%s", (text, type) => {
      expect(told(text)).toContain(`PRK → ${country} ${type}`);
    });
  });

  it.each([
    "La moglie aspetta il missionario canadese Paul Lim. La Corea del Nord ha liberato l'uomo.",
    "Torna a casa il missionario canadese Paul Lim. L'uomo è stato rilasciato dalle autorità nordcoreane."
  ])("is known though only a noun stands for him: “%s”", (text) => {
    expect(told(text).map((act) => act.slice(0, 9))).toEqual(["PRK → CAN"]);
  });

  it("what stands between the verb and its object names no other owner", () => {
    expect(
      told("La guardia costiera russa ha fermato nel mar del Giappone, in acque territoriali russe, due barche nordcoreane.")
    ).toEqual(["RUS → PRK coercion"]);
    expect(told("Le autorità doganali della Corea del Nord hanno sequestrato in luglio un peschereccio giapponese.")).toEqual([
      "PRK → JPN coercion"
    ]);
  });
});

describe("sanctions of a body of states", () => {
  it.each([
    ["L'Unione europea", "European Union"],
    ["Il Consiglio di sicurezza dell'Onu", "United Nations Security Council"],
    ["Il Giappone", "JPN"]
  ])("“%s” imposes them on the country of the story", (who, source) => {
    expect(told(`La Corea del Nord ha compiuto un altro test nucleare. ${who} ha inasprito le sanzioni.`)).toContain(
      `${source} → PRK sanction`
    );
  });
});

describe("who is under sanctions", () => {
  it.each([
    ["La Corea del Nord è sottoposta alle sanzioni degli Stati Uniti.", "USA → PRK sanction"],
    ["La Corea del Nord, sottoposta all'embargo dell'Onu, chiede aiuto.", "United Nations → PRK sanction"],
    ["La Svizzera ha punito la Corea del Nord con nuove sanzioni.", "CHE → PRK sanction"]
  ])("%s", (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe("force", () => {
  it.each([
    ["L'artiglieria nordcoreana ha aperto il fuoco contro un'isola sudcoreana.", "PRK → KOR force"],
    ["Soldati sudcoreani hanno sparato contro militari nordcoreani.", "KOR → PRK force"],
    ["La Corea del Nord ha sparato per prima e Seul ha risposto al fuoco.", "KOR → PRK force"],
    ["Il bombardamento nordcoreano di un'isola sudcoreana ha causato quattro morti.", "PRK → KOR force"],
    ["I soldati nordcoreani combattono contro l'esercito ucraino.", "PRK → UKR force"],
    ["Truppe nordcoreane hanno attaccato le posizioni ucraine.", "PRK → UKR force"]
  ])("%s", (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe("arms, workers and trade", () => {
  it.each([
    ["Missili della Corea del Nord sono stati forniti alla Siria.", "PRK → SYR military-aid"],
    ["L'arrivo di migliaia di soldati nordcoreani in Russia preoccupa Seul.", "PRK → RUS military-aid"],
    ["I lavoratori nordcoreani sono arrivati in Cina.", "PRK → CHN cooperation"],
    ["La Cina impiega migliaia di operai nordcoreani.", "PRK → CHN cooperation"],
    ["Gli scambi fra Corea del Nord e Cina ammontano a 300 milioni di dollari.", "PRK → CHN cooperation"],
    ["La Corea del Nord ha condotto un attacco informatico ai danni della Corea del Sud.", "PRK → KOR coercion"],
    ["Un missile è stato lanciato dalla Corea del Nord in direzione del Giappone.", "PRK → JPN force-posture"]
  ])("%s", (text, act) => {
    expect(told(text)).toContain(act);
  });
});

describe("drones", () => {
  it.each([
    ["Seul ha inviato droni su Pyongyang.", "KOR → PRK force-posture"],
    ["La Corea del Nord ha lanciato droni contro Seul.", "PRK → KOR force-posture"],
    ["L'Iran ha inviato droni a Pyongyang.", "IRN → PRK military-aid"]
  ])("over somebody are no aid: %s", (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});
