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

  it.each([
    ["La data della visita di Kim Jong Un a Mosca sarà fissata.", "planned"],
    ["Proseguono i preparativi per la visita di Kim Jong Un a Mosca.", "planned"],
    ["Il Cremlino ha annunciato una visita di Kim Jong Un a Mosca.", "planned"],
    ["La visita di Kim Jong Un a Mosca non ha mai avuto luogo.", "denied"],
    ["La visita di Kim Jong Un a Mosca non si è mai svolta.", "denied"],
    ["Putin ha annullato la visita di Kim Jong Un a Mosca.", "denied"],
    ["Il Cremlino non ha confermato la visita di Kim Jong Un a Mosca.", "alleged"],
    ["Il portavoce non ha commentato la visita di Kim Jong Un a Mosca.", "actual"],
    ["Il portavoce non ha dato dettagli sulla visita di Kim Jong Un a Mosca.", "actual"]
  ])("a visit that is talked about: “%s” is %s", (text, status) => {
    expect(whether(text)).toEqual([`PRK → RUS visit ${status}`]);
  });

  it.each([
    ["Seul teme un nuovo vertice tra Donald Trump e Kim Jong Un.", "hypothetical"],
    ["Per ora non è in programma un terzo vertice tra Donald Trump e Kim Jong Un.", "hypothetical"],
    ["La stampa scrive di un secondo incontro tra Donald Trump e Kim Jong Un.", "hypothetical"],
    ["Ha parlato dopo un secondo incontro tra Donald Trump e Kim Jong Un.", "actual"],
    ["Donald Trump e Kim Jong Un hanno tenuto un secondo vertice ad Hanoi.", "actual"],
    ["Il vertice di Hanoi tra Donald Trump e Kim Jong Un è fallito.", "actual"]
  ])("another summit may come or have been: “%s” is %s", (text, status) => {
    expect(whether(text)).toEqual([`PRK → USA meeting ${status}`]);
  });

  it("what somebody does not fail to do is done", () => {
    expect(whether("Kim Jong Un non ha mancato di inviare una lettera a Putin.")).toEqual(["PRK → RUS message actual"]);
    expect(whether("Kim Jong Un non ha mai fatto mancare il suo sostegno a Putin.")).toEqual(["PRK → RUS support actual"]);
    expect(whether("Putin non mancherà di visitare Pyongyang.")).toEqual(["RUS → PRK visit planned"]);
  });

  it("what is left undone is denied", () => {
    expect(whether("Kim Jong Un e Donald Trump hanno parlato senza firmare un accordo.")).toContain("PRK → USA agreement denied");
  });

  it("the conditional of what goes on is hearsay", () => {
    expect(whether("La Corea del Nord starebbe inviando soldati in Russia.")).toEqual(["PRK → RUS military-aid alleged"]);
    expect(whether("Kim Jong Un sarebbe in viaggio verso la Russia.")).toEqual(["PRK → RUS visit alleged"]);
    expect(whether("Putin starebbe per visitare Pyongyang.")).toEqual(["RUS → PRK visit planned"]);
  });

  it("the future of the clause says nothing of what stands beside a participle", () => {
    expect(
      whether("Il patto, concluso a Pyongyang durante la visita del presidente russo a giugno, entrerà in vigore presto.")
    ).toContain("RUS → PRK visit actual");
    expect(whether("Durante la visita di Kim Jong Un a Mosca entrerà in vigore il patto.")).toEqual(["PRK → RUS visit planned"]);
  });

  it("who awaits somebody at the airport meets him", () => {
    expect(whether("Kim Jong Un ha atteso Putin all'aeroporto.")).toEqual(["PRK → RUS meeting actual"]);
    expect(whether("Putin è atteso a Pyongyang.")).toEqual(["RUS → PRK visit planned"]);
  });
});
