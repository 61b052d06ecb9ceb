import { describe, expect, it } from "vitest";
import { onSubject } from "../../../src/coder/actors/on-subject.ts";
import { readCodebook } from "../../../src/data/dataset.ts";

const deals = onSubject(readCodebook());

describe("a text deals with North Korea", () => {
  it.each([
    "Kim ha incontrato Putin.",
    "LA COREA DEL NORD LANCIA UN MISSILE",
    "Il ministro nordcoreano è a Mosca.",
    "Choe Son-hui ha incontrato Sergej Lavrov a Mosca.",
    "È arrivato in Corea del nord.",
    "La televisione filo-nordcoreana lo ha detto.",
    "Han ha incontrato Putin: così l’agenzia.",
    "La sorella del leader è a Pechino.",
    "Lo scrive la Kcna.",
    "Il dialogo tra le due Coree è fermo.",
    "Seul offre al Nord cinquantamila tonnellate di riso.",
    "Palloncini lanciati dal Nord sono caduti in territorio sudcoreano.",
    "Il leader nord\u00ADcoreano ha scritto a Xi."
  ])("where it names it: %s", (text) => expect(deals(text)).toBe(true));

  it.each([
    "Putin ha incontrato Xi a Mosca.",
    "La Corea del Sud ha un nuovo presidente.",
    "Macron è a Berlino.",
    "Seul vende auto al Nord Italia.",
    "Neve al Nord.",
    "Hanno vinto il Partito democratico e il sindaco di Rimini.",
    "Singapore e Hanoi firmano un accordo.",
    ""
  ])("not where it does not: %s", (text) => expect(deals(text)).toBe(false));
});
