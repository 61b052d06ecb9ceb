import { describe, expect, it } from "vitest";
import { who } from "./phrases.ts";

describe("who is meant by words that point back", () => {
  it("“quest'ultimo” is not who acted", () => {
    expect(who("Putin ha incontrato Kim Jong Un. Quest'ultimo ha parlato.").at(-1)).toMatch(/^PRK/);
    expect(who("Lavrov ha incontrato Choe Son Hui. Quest'ultima ha parlato.").at(-1)).toMatch(/^PRK/);
  });

  it("“i due leader” are both sides named before", () => {
    expect(who("Kim Jong Un è a Mosca. Putin è partito. I due leader si sono incontrati.").at(-1)).toBe(
      "PRK/Kim Jong Un/leader + RUS/Vladimir Putin/president"
    );
  });

  it("“i due leader” are the two whom alone the sentence has named, though North Korea is none of them", () => {
    const before = "Kim Jong Un ha incontrato Lavrov. ";
    expect(who(`${before}Xi Jinping ha visto Putin, e i due leader si sono parlati.`).at(-1)).toBe(
      "CHN/Xi Jinping/president + RUS/Vladimir Putin/president"
    );
    expect(who(`${before}La Cina e il Giappone tacciono: i due Paesi lavorano.`).at(-1)).toBe("CHN// + JPN//");
    expect(who(`${before}La Cina e il Giappone tacciono: le parti lavorano.`).at(-1)).toMatch(/^PRK/);
  });

  it("“i due ministri nordcoreani” are two of one country, and no pair", () => {
    expect(who("I due ministri nordcoreani hanno visto Wang Yi.")[0]).toBe("PRK//minister");
    expect(who("I due inviati di Pyongyang hanno visto Wang Yi.")[0]).toBe("PRK//special envoy");
    expect(who("I due leader russo e nordcoreano si sono visti.")[0]).toBe("RUS// + PRK//");
  });

  it("“le delegazioni di Cuba e Corea del Nord” are of those named", () => {
    expect(who("Le delegazioni di Cuba e Corea del Nord si sono viste.")[0]).toBe("CUB//delegation + PRK//delegation");
    expect(who("I due ministri di Cina e Vietnam si sono visti.")[0]).toBe("CHN//minister + VNM//minister");
    expect(who("Le delegazioni delle due Coree si sono viste.")[0]).toBe("PRK//delegation + KOR//delegation");
  });

  it("“i due leader” are nobody where nobody was named", () => {
    expect(who("I due leader si sono incontrati.")).toEqual([]);
  });

  it("“il presidente” is who was last named as one", () => {
    expect(who("Il presidente Putin è a Pyongyang. Il presidente ha parlato.").at(-1)).toBe("RUS/Vladimir Putin/president");
  });

  it("“la controparte russa” before a subject with an office holds that office", () => {
    const before = "Donald Trump ha elogiato Kim Jong Un. In un incontro con la sua controparte russa, ";
    expect(who(`${before}il ministro degli Esteri nordcoreano Choe Son Hui ha lodato Mosca.`)).toContain("RUS//foreign minister");
    expect(who(`${before}Choe Son Hui ha lodato Mosca.`)).not.toContain("RUS//foreign minister");
  });

  it("“il suo omologo” is of the nationality given", () => {
    expect(who("Il ministro degli Esteri russo Sergej Lavrov ha incontrato il suo omologo nordcoreano.").at(-1)).toMatch(
      /^PRK\//
    );
  });

  it("“il Nord” is North Korea, “a nord” is a direction", () => {
    expect(who("Seul ha risposto al Nord.")).toEqual(["KOR//", "PRK//"]);
    expect(who("Seul guarda a nord.")).toEqual(["KOR//"]);
  });

  it.each([
    "Le delegazioni russa e nordcoreana si sono viste.",
    "I due ministri, russo e nordcoreano, si sono visti.",
    "I due viceministri, quello russo e quello nordcoreano, si sono visti."
  ])("“%s” says who the two are", (text) => {
    expect(who(text)).toEqual(["RUS// + PRK//"]);
  });

  it("“gli omologhi” of several states are one of each", () => {
    const text = "Choe Son Hui ha scritto agli omologhi della Repubblica popolare di Donetsk (Rpd) e della Siria.";
    expect(who(text)).toEqual(["PRK/Choe Son Hui/foreign minister", "XDP//foreign minister + SYR//foreign minister"]);
  });

  it("“i due leader coreani” are the two Koreas, whoever met last", () => {
    expect(who("Kim Jong Un ha incontrato Trump. I due leader coreani si sono parlati.").at(-1)).toBe("PRK// + KOR//");
  });
});
