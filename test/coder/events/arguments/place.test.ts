import { describe, expect, it } from "vitest";
import { told, whether } from "../../fixture.ts";

describe("where somebody goes", () => {
  it.each([
    ["Lavrov è volato a Pyongyang.", ["RUS → PRK visit"]],
    ["Lavrov è rientrato da Pyongyang.", ["RUS → PRK visit"]],
    ["A Pyongyang, dove Lavrov è arrivato lunedì, piove.", ["RUS → PRK visit"]],
    ["Kim Jong Un è andato a Wonsan.", []],
    ["Una delegazione nordcoreana ha visitato Vladivostok.", ["PRK → RUS visit"]],
    ["Kim Jong Un ha visitato Wonsan.", []],
    ["Lavrov è volato da Pyongyang a Pechino.", []],
    ["Lavrov si trova da lunedì a Pyongyang.", ["RUS → PRK visit"]],
    ["Il ministro nordcoreano è stato sia a Mosca sia a Kazan.", ["PRK → RUS visit"]],
    ["Lavrov ha ringraziato Pyongyang: c'era stato nel 2018.", ["RUS → PRK support", "RUS → PRK visit"]],
    ["Lavrov conosce Pyongyang: c'era stato un incendio.", []]
  ])("“%s” is %j", (text, actions) => {
    expect(told(text)).toEqual(actions);
  });

  it.each([
    ["Alla parata di Pyongyang hanno assistito Li Qiang e Medvedev.", ["CHN → PRK visit", "RUS → PRK visit"]],
    ["Alla cerimonia a Pyongyang erano presenti Shoigu e Li Hongzhong.", ["RUS → PRK visit", "CHN → PRK visit"]],
    ["Medvedev ha preso parte alla parata di Pyongyang.", ["RUS → PRK visit"]],
    ["Kim Jong Un ha assistito alla parata a Pyongyang.", []],
    ["Medvedev ha preso parte alla parata di Mosca.", []],
    ["Lavrov, in visita a Pyongyang, dorme.", ["RUS → PRK visit"]],
    ["Lavrov, in attesa a Pechino, dorme.", []]
  ])("guests of an event go where it is held: “%s” is %j", (text, actions) => {
    expect(told(text)).toEqual(actions);
  });

  it("is told already of the guest who is welcomed there", () => {
    const arrived = "Putin è arrivato a Pyongyang.";
    expect(told(`${arrived} Ad aspettarlo c'era Kim Jong Un.`)).toEqual(["RUS → PRK visit", "PRK → RUS meeting"]);
    expect(told(`${arrived} Ad aspettarlo c'era una folla.`)).toEqual(["RUS → PRK visit"]);
    expect(whether("Putin è atteso a Pyongyang.")).toEqual(["RUS → PRK visit planned"]);
  });

  it("is no visit of one state to another when a soldier or tourists cross", () => {
    expect(told("Un soldato americano è entrato in Corea del Nord.")).toEqual([]);
    expect(told("Turisti russi sono arrivati in Corea del Nord.")).toEqual(["PRK → RUS cooperation"]);
  });

  it("is where somebody was before", () => {
    expect(told("Kim Jong Un ha promesso di tornare in Russia, dove era stato nel 2019.")).toContain("PRK → RUS visit");
  });

  it("is what somebody is invited to visit", () => {
    expect(told("Il presidente mongolo è stato invitato a visitare la Corea del Nord.")).toEqual(["PRK → MNG invitation"]);
  });

  it("is the host's country, where the guest is “nel Paese”", () => {
    expect(told("Kim Jong Un sarà in visita nel Paese su invito di Putin.")).toContain("PRK → RUS visit");
    expect(told("Kim Jong Un ha incontrato Putin. Kim è tornato nel Paese.")).not.toContain("PRK → RUS visit");
  });
});
