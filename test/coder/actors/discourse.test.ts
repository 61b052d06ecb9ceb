import { beforeEach, describe, expect, it } from "vitest";
import { Discourse, type ActorReference } from "../../../src/coder/actors/discourse.ts";
import { FOCUS_COUNTRY } from "../../../src/coder/model/code-lists.ts";
import { codebook } from "../fixture.ts";

const someone = (actor: string, country: string, role = "leader"): ActorReference => ({ actor, country, role, how: "" });
const KIM = someone("Kim Jong Un", FOCUS_COUNTRY);
const PUTIN = someone("Vladimir Putin", "RUS", "president");
const XI = someone("Xi Jinping", "CHN", "president");

let said: Discourse;
beforeEach(() => {
  said = new Discourse().nextSentence();
});

describe("what an article has said", () => {
  it("names nobody at first", () => {
    expect(said.last(() => true)).toBeNull();
    expect(said.pair()).toEqual([]);
    expect(said.partner).toBeNull();
  });

  it("stays as it was when more is said", () => {
    const before = said.name(KIM);
    const after = before
      .name(PUTIN)
      .tell(codebook.types.get("meeting")!, "actual", { source: KIM, target: PUTIN })
      .about(KIM)
      .nextSentence();
    expect(before.partner).toBeNull();
    expect(before.told.size).toBe(0);
    expect(before.subject).toBeNull();
    expect([after.partner, after.partnerBefore, after.subject]).toEqual([PUTIN, PUTIN, KIM]);
  });

  it("gives back the person named last that fits", () => {
    for (const ref of [PUTIN, XI, KIM, PUTIN]) said = said.name(ref);
    expect(said.last(({ role }) => role === "president")).toBe(PUTIN);
    expect(said.last(({ country }) => country === "CHN")).toBe(XI);
    expect(said.last(({ country }) => country === "CUB")).toBeNull();
  });

  it("takes the last country that is not North Korea for the partner", () => {
    said = said.name(PUTIN);
    said = said.name(KIM);
    expect(said.partner).toBe(PUTIN);
    said = said.name({ country: "CUB", actor: "", role: "", how: "" });
    expect(said.partner?.country).toBe("CUB");
    expect(said.last(({ actor }) => actor === "Vladimir Putin")).not.toBeNull();
    expect(said.last(({ actor }) => actor === "Xi Jinping")).toBeNull();
  });

  it("means North Korea and the partner by “i due leader”", () => {
    said = said.name(KIM);
    said = said.name(PUTIN);
    expect(said.pair()).toEqual([KIM, PUTIN]);
  });

  it("sets the partner against North Korea, and North Korea against anyone else", () => {
    said = said.name(KIM);
    said = said.name(PUTIN);
    expect(said.facing(FOCUS_COUNTRY)).toBe(PUTIN);
    expect(said.facing("USA")).toBe(KIM);
  });

  it("no longer means North Korea when it has not been named for long", () => {
    said = said.name(KIM);
    said = said.name(PUTIN);
    for (let i = 0; i < 5; i++) said = said.nextSentence();
    expect(said.facing("USA")).toBeNull();
    for (let i = 0; i < 5; i++) said = said.nextSentence();
    expect(said.pair()).toEqual([]);
  });

  it("deals with a partner for some sentences only", () => {
    said = said.engage([{ source: KIM, target: PUTIN }]);
    said = said.nextSentence();
    expect(said.engaged).toBe(PUTIN);
    for (let i = 0; i < 3; i++) said = said.nextSentence();
    expect(said.engaged).toBeNull();
    said = said.engage([]);
    expect(said.engaged).toBeNull();
  });

  it("deals with nobody in particular after letters to several", () => {
    said = said.engage([
      { source: KIM, target: PUTIN },
      { source: KIM, target: XI }
    ]);
    expect(said.engaged).toBeNull();
  });

  it("means the sides of the last contact by “i due”, whoever is named since", () => {
    for (const ref of [KIM, PUTIN]) said = said.name(ref);
    said = said.met(PUTIN, KIM);
    said = said.nextSentence();
    said = said.name(XI);
    expect(said.pair()).toEqual([KIM, PUTIN]);
  });

  it("knows who held a role, also without a name", () => {
    const ambassador = { country: FOCUS_COUNTRY, actor: "", role: "ambassador", how: "" };
    said = said.name(ambassador);
    said = said.name(someone("Sergej Lavrov", "RUS", "foreign minister"));
    expect(said.officeHolder((role) => role === "ambassador")).toBe(ambassador);
    expect(said.officeHolder((role) => /minister$/.test(role))?.actor).toBe("Sergej Lavrov");
    expect(said.officeHolder((role) => role === "pope")).toBeNull();
  });

  it("remembers who made an offer to a side", () => {
    said = said.tell(codebook.types.get("overture")!, "actual", { source: PUTIN, target: KIM });
    expect(said.offerer(FOCUS_COUNTRY)).toBe(PUTIN);
    expect(said.offerer("CHN")).toBeNull();
    const offered = said.tell(codebook.types.get("message")!, "actual", { source: XI, target: KIM });
    expect(offered.offerer(FOCUS_COUNTRY)).toBe(PUTIN);
    expect(said.asked()).toBe(KIM);
  });

  it("learns who an unknown surname is, and forgets the oldest of many people", () => {
    said = said.learn("petrov", someone("Ivan Petrov", "RUS", "ambassador"));
    expect(said.known("petrov")?.actor).toBe("Ivan Petrov");
    said = said.name(KIM);
    for (let i = 0; i < 70; i++) said = said.name(someone(`Person ${i}`, "CUB"));
    expect(said.last(({ actor }) => actor === "Kim Jong Un")).toBeNull();
    expect(said.last(({ actor }) => actor === "Person 69")).not.toBeNull();
  });
});
