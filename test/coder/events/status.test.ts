import { describe, expect, it } from "vitest";
import { whether } from "../fixture.ts";

describe("whether it happened", () => {
  it.each([
    ["Kim Jong Un ha visitato Mosca.", "actual"],
    ["Kim Jong Un visiterà Mosca.", "planned"],
    ["Kim Jong Un ha detto che visiterà Mosca.", "planned"],
    ["Kim Jong Un dovrebbe visitare Mosca.", "planned"],
    ["Kim Jong Un potrebbe visitare Mosca.", "hypothetical"],
    ["Se Kim Jong Un visitasse Mosca, tutto cambierebbe.", "hypothetical"],
    ["La possibile visita di Kim Jong Un a Mosca preoccupa Seul.", "hypothetical"],
    ["Kim Jong Un avrebbe visitato Mosca.", "alleged"],
    ["La presunta visita di Kim Jong Un a Mosca preoccupa Seul.", "alleged"],
    ["Kim Jong Un non ha visitato Mosca.", "denied"],
    ["La visita di Kim Jong Un a Mosca è stata annullata.", "denied"]
  ])("“%s” is %s", (text, status) => {
    expect(whether(text)).toEqual([`PRK → RUS visit ${status}`]);
  });

  it("a promise is an act of today, what was promised is not", () => {
    expect(whether("Kim Jong Un ha accettato di visitare Mosca.")).toEqual(["PRK → RUS pledge actual"]);
  });

  it("what somebody denies having done is denied", () => {
    expect(whether("La Corea del Nord ha negato di aver inviato soldati in Russia.")).toEqual(["PRK → RUS military-aid denied"]);
  });

  it("a meeting that nobody holds is denied", () => {
    expect(whether("Nessun incontro tra Kim Jong Un e Trump è previsto.")).toEqual(["PRK → USA meeting denied"]);
  });

  it("not answering is itself an act", () => {
    expect(whether("Kim Jong Un non ha risposto a Trump.")).toEqual(["PRK → USA refusal actual"]);
  });

  it("a letter by hearsay is alleged, a plain one happened", () => {
    expect(whether("Kim Jong Un avrebbe inviato una lettera a Donald Trump.")).toEqual(["PRK → USA message alleged"]);
    expect(whether("Kim Jong Un ha inviato una lettera a Donald Trump.")).toEqual(["PRK → USA message actual"]);
  });

  it("is planned where the names are followed by when it will be", () => {
    expect(whether("Sale l'attesa per il vertice tra Donald Trump e Kim Jong Un, in programma a giugno.")).toEqual([
      "PRK → USA meeting planned"
    ]);
  });
});
