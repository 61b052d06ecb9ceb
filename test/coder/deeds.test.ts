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
  ["un veterano di guerra canadese", "o", "è stato", "CAN"]
];

describe("who is arrested or freed", () => {
  describe.each(PEOPLE)("“%s”", (who, ending, is, country) => {
    it.each([
      [`La Corea del Nord ha fermato ${who}.`, "coercion"],
      [`${who} ${is} arrestat${ending} dalle autorità nordcoreane.`, "coercion"],
      [`${who} ${is} trattenut${ending} a Pyongyang con l'accusa di spionaggio.`, "coercion"],
      [`Pyongyang non ha dato spiegazioni. ${who} ${is} arrestat${ending} con l'accusa di spionaggio.`, "coercion"],
      [`Resta in carcere ${who}, arrestat${ending} nel 2012 a Pyongyang.`, "coercion"],
      [`La Corea del Nord ha liberato ${who}.`, "cooperation"],
      [`${who} ${is} rilasciat${ending} dalla Corea del Nord.`, "cooperation"],
      [`La Corea del Nord ha ceduto alle pressioni. ${who} ${is} liberat${ending}.`, "cooperation"]
    ])("%s", (text, type) => {
      expect(told(text)).toContain(`PRK → ${country} ${type}`);
    });
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
