import { beforeEach, describe, expect, it } from "vitest";
import { Discourse, FOCUS, type Ref } from "../../../src/coder/actors/discourse.ts";

const someone = (actor: string, country: string, role = "leader"): Ref => ({ actor, country, role, how: "" });
const KIM = someone("Kim Jong Un", FOCUS);
const PUTIN = someone("Vladimir Putin", "RUS", "president");
const XI = someone("Xi Jinping", "CHN", "president");

let story: Discourse;
beforeEach(() => {
  story = new Discourse();
  story.next();
});

describe("what a story has said", () => {
  it("names nobody at first", () => {
    expect(story.last(() => true)).toBeNull();
    expect(story.pair()).toEqual([]);
    expect(story.partner).toBeNull();
  });

  it("gives back the person named last that fits", () => {
    for (const ref of [PUTIN, XI, KIM, PUTIN]) story.name(ref);
    expect(story.last(({ role }) => role === "president")).toBe(PUTIN);
    expect(story.last(({ country }) => country === "CHN")).toBe(XI);
    expect(story.last(({ country }) => country === "CUB")).toBeNull();
  });

  it("takes the last country that is not North Korea for the partner", () => {
    story.name(PUTIN);
    story.name(KIM);
    expect(story.partner).toBe(PUTIN);
    story.name({ country: "CUB", actor: "", role: "", how: "" });
    expect(story.partner?.country).toBe("CUB");
    expect(story.named("Vladimir Putin")).toBe(true);
    expect(story.named("Xi Jinping")).toBe(false);
  });

  it("means North Korea and the partner by “i due leader”", () => {
    story.name(KIM);
    story.name(PUTIN);
    expect(story.pair()).toEqual([KIM, PUTIN]);
  });

  it("sets the partner against North Korea, and North Korea against anyone else", () => {
    story.name(KIM);
    story.name(PUTIN);
    expect(story.facing(FOCUS)).toBe(PUTIN);
    expect(story.facing("USA")).toBe(KIM);
  });

  it("no longer means North Korea when it has not been named for long", () => {
    story.name(KIM);
    story.name(PUTIN);
    for (let i = 0; i < 5; i++) story.next();
    expect(story.facing("USA")).toBeNull();
    for (let i = 0; i < 5; i++) story.next();
    expect(story.pair()).toEqual([]);
  });

  it("deals with a partner for some sentences only", () => {
    story.engage([{ source: KIM, target: PUTIN }]);
    story.next();
    expect(story.engaged).toBe(PUTIN);
    for (let i = 0; i < 3; i++) story.next();
    expect(story.engaged).toBeNull();
    story.engage([]);
    expect(story.engaged).toBeNull();
  });

  it("deals with nobody in particular after letters to several", () => {
    story.engage([
      { source: KIM, target: PUTIN },
      { source: KIM, target: XI }
    ]);
    expect(story.engaged).toBeNull();
  });

  it("means the sides of the last contact by “i due”, whoever is named since", () => {
    for (const ref of [KIM, PUTIN]) story.name(ref);
    story.met(PUTIN, KIM);
    story.next();
    story.name(XI);
    expect(story.pair()).toEqual([KIM, PUTIN]);
  });

  it("knows who held a role, also without a name", () => {
    const ambassador = { country: FOCUS, actor: "", role: "ambassador", how: "" };
    story.name(ambassador);
    story.name(someone("Sergej Lavrov", "RUS", "foreign minister"));
    expect(story.officeHolder((role) => role === "ambassador")).toBe(ambassador);
    expect(story.officeHolder((role) => /minister$/.test(role))?.actor).toBe("Sergej Lavrov");
    expect(story.officeHolder((role) => role === "pope")).toBeNull();
  });

  it("remembers who made an offer to a side", () => {
    story.told.set("overture", { source: PUTIN, target: KIM });
    expect(story.offerer(FOCUS)).toBe(PUTIN);
    expect(story.offerer("CHN")).toBeNull();
  });

  it("learns who an unknown surname is, and forgets the oldest of many people", () => {
    story.learn("petrov", someone("Ivan Petrov", "RUS", "ambassador"));
    expect(story.known("petrov")?.actor).toBe("Ivan Petrov");
    story.name(KIM);
    for (let i = 0; i < 70; i++) story.name(someone(`Person ${i}`, "CUB"));
    expect(story.named("Kim Jong Un")).toBe(false);
    expect(story.named("Person 69")).toBe(true);
  });
});
