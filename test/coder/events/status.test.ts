import { describe, expect, it } from "vitest";
import { whether } from "../fixture.ts";

describe("whether it happened", () => {
  it.each([
    ["Kim Jong Un ha visitato Mosca.", "actual"],
    ["Kim Jong Un visiterà Mosca.", "planned"],
    ["Kim Jong Un ha detto che visiterà Mosca.", "planned"],
    ["Kim Jong Un dovrebbe visitare Mosca.", "planned"],
    ["Kim Jong Un ha in animo di visitare Mosca.", "planned"],
    ["Kim Jong Un è sul punto di visitare Mosca.", "planned"],
    ["Kim Jong Un ha finito per visitare Mosca.", "actual"],
    ["Kim Jong Un potrebbe visitare Mosca.", "hypothetical"],
    ["Se Kim Jong Un visitasse Mosca, tutto cambierebbe.", "hypothetical"],
    ["La possibile visita di Kim Jong Un a Mosca fa discutere.", "hypothetical"],
    ["Kim Jong Un avrebbe visitato Mosca.", "alleged"],
    ["La presunta visita di Kim Jong Un a Mosca fa discutere.", "alleged"],
    ["Kim Jong Un non ha visitato Mosca.", "denied"],
    ["Kim Jong Un non ha in programma di recarsi a Mosca.", "denied"],
    ["La visita di Kim Jong Un a Mosca è stata annullata.", "denied"]
  ])("“%s” is %s", (text, status) => {
    expect(whether(text)).toEqual([`PRK → RUS visit ${status}`]);
  });

  it.each([
    ["La Casa Bianca ha smentito che sia in preparazione un vertice tra Trump e Kim Jong Un.", "denied"],
    ["Seul ha negato che ci sia stato un incontro tra Trump e Kim Jong Un.", "denied"],
    ["Trump si è preparato per giorni a un incontro con Kim Jong Un.", "planned"],
    ["A Seul si è parlato della ripresa dei colloqui tra Trump e Kim Jong Un.", "hypothetical"],
    ["Non ci sono piani per un incontro tra Trump e Kim Jong Un.", "denied"],
    ["I due Paesi non hanno relazioni e l'ultimo incontro tra Trump e Kim Jong Un risale al 2019.", "actual"],
    ["Dopo la ripresa dei colloqui tra Trump e Kim Jong Un la Borsa è salita.", "actual"],
    ["L'incontro tra Trump e Kim Jong Un, del quale si parla da mesi, non è in programma.", "hypothetical"]
  ])("a meeting that is talked of, denied or prepared has not been: “%s” %s", (text, status) => {
    expect(whether(text)).toEqual([`PRK → USA meeting ${status}`]);
  });

  it("a visit that is said not to be planned is none", () => {
    expect(whether("Il Cremlino ha negato che sia in programma una visita di Putin in Corea del Nord.")).toEqual([
      "RUS → PRK visit denied"
    ]);
  });

  it("sanctions that were imposed are in force, whatever will come of them", () => {
    const text = "Le sanzioni imposte dal Giappone alla Corea del Nord non cambieranno nulla.";
    expect(whether(text)).toEqual(["JPN → PRK sanction actual"]);
  });

  it("a promise is an act of today, what was promised is not", () => {
    expect(whether("Kim Jong Un ha accettato di visitare Mosca.")).toEqual(["PRK → RUS pledge actual"]);
  });

  it.each(["detto di essere pronto", "confermato di essere disposto", "ribadito di essere disponibile"])(
    "who has %s to meet makes an overture",
    (said) => {
      expect(whether(`Kishida ha ${said} a incontrare Kim Jong Un.`)).toEqual(["JPN → PRK overture actual"]);
    }
  );

  it("what somebody is ready to do is not done", () => {
    expect(whether("La Malesia si è detta pronta a espellere l'ambasciatore nordcoreano.")).toEqual([
      "MYS → PRK expulsion hypothetical"
    ]);
  });

  it("what somebody denies having done is denied", () => {
    expect(whether("La Corea del Nord ha negato di aver inviato soldati in Russia.")).toEqual(["PRK → RUS military-aid denied"]);
  });

  it("what a paper says would have been is hearsay, what somebody said would be is a plan", () => {
    expect(whether("Il quotidiano ha scritto che Kim Jong Un avrebbe incontrato Trump.")).toEqual(["PRK → USA meeting alleged"]);
    expect(whether("Lavrov disse che Kim Jong Un avrebbe incontrato Trump.")).toEqual(["PRK → USA meeting planned"]);
  });

  it("what took place in a room whose name only looks like a plan is not planned", () => {
    expect(whether("Trump ne ha parlato al termine del colloquio nello Studio Ovale con Kim Yong Chol.")).toEqual([
      "PRK → USA meeting actual"
    ]);
  });

  it("what is on somebody's agenda or was agreed on is planned", () => {
    expect(whether("Kim Jong Un ha in agenda un incontro con Trump.")).toEqual(["PRK → USA meeting planned"]);
    expect(whether("Kim Jong Un non ha in agenda un incontro con Trump.")).not.toContain("PRK → USA meeting planned");
    expect(whether("Le due Coree hanno concordato di riprendere i colloqui.")).not.toContain("PRK → KOR meeting actual");
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
    ["Salta il vertice tra Kim Jong Un e Trump.", "PRK → USA meeting denied"],
    ["Kim Jong Un doveva incontrare Trump giovedì.", "PRK → USA meeting planned"]
  ])("what was to be has not been, and may be called off: “%s”", (text, act) => {
    expect(whether(text)).toEqual([act]);
  });

  it("what is asked is not told as a fact, unless the question takes it for one", () => {
    expect(whether("Kim Jong Un ha incontrato Trump?")).toEqual(["PRK → USA meeting hypothetical"]);
    expect(whether("Un vertice tra Kim Jong Un e Trump?")).toEqual(["PRK → USA meeting hypothetical"]);
    expect(whether("Perché Kim Jong Un ha incontrato Trump?")).toEqual(["PRK → USA meeting actual"]);
  });

  it("what is told of the course of a visit is told of one that has begun", () => {
    expect(whether("Lavrov sarà a Pyongyang. Nel corso della visita a Pyongyang Lavrov ha lodato Kim Jong Un.")).toContain(
      "RUS → PRK support actual"
    );
    expect(whether("Trump avrà un ruolo nel ricevere Kim Jong Un.")).not.toContain("PRK → USA meeting actual");
  });

  it.each([
    ["Le sanzioni resteranno finché Kim Jong Un non visiterà Mosca.", "PRK → RUS visit hypothetical"],
    ["L'ambasciatore nordcoreano avrebbe dovuto incontrare Vladimir Putin.", "PRK → RUS meeting hypothetical"],
    ["Seul dovrebbe condannare la Corea del Nord.", "KOR → PRK criticism planned"],
    ["Seul vuole condannare la Corea del Nord.", "KOR → PRK criticism actual"],
    ["Domani Kim Jong Un ringrazierà Vladimir Putin.", "PRK → RUS support planned"],
    ["È importante che Kim Jong Un e Vladimir Putin rafforzino la cooperazione.", "PRK → RUS cooperation hypothetical"],
    ["Non appena Kim Jong Un ha visitato Mosca, Seul ha protestato.", "PRK → RUS visit actual"],
    ["Kim Jong Un non visitava Mosca dal 2019.", "PRK → RUS visit actual"],
    ["Cresce la pressione affinché l'Egitto rompa i legami con la Corea del Nord.", "EGY → PRK break-relations hypothetical"],
    ["Il più grande razzo mai costruito dalla Corea del Nord preoccupa Tokyo.", "JPN → PRK criticism actual"]
  ])("what is only awaited, called possible or wished for is not told as done: “%s”", (text, act) => {
    expect(whether(text)).toContain(act);
  });

  it("a participle in a condition still says what was done", () => {
    expect(whether("Tokyo firmerà solo se sarà chiarito il caso dei cittadini giapponesi rapiti dalla Corea del Nord.")).toEqual([
      "PRK → JPN coercion actual"
    ]);
  });

  it.each([
    ["Kim Jong Un coltiva il progetto di avviare colloqui con Vladimir Putin.", "hypothetical"],
    ["Procedono i preparativi di Pyongyang per il vertice con gli Stati Uniti.", "planned"]
  ])("a meeting that is still to be brought about: “%s” is %s", (text, status) => {
    expect(whether(text).filter((act) => act.includes("meeting"))).toEqual([expect.stringContaining(` meeting ${status}`)]);
  });

  it("to hope to be the first is not to have done it", () => {
    expect(whether("Fumio Kishida spera di diventare il primo a firmare un accordo con Kim Jong Un.")).not.toContain(
      "PRK → JPN agreement actual"
    );
    expect(whether("Fumio Kishida è stato il primo a firmare un accordo con Kim Jong Un.")).toContain(
      "PRK → JPN agreement actual"
    );
  });

  it("what was told as still ahead stays so when it is named again, until it is over", () => {
    const ahead = "Kim Jong Un si recherà a Mosca.";
    expect(whether(`${ahead} La Kcna aveva dato notizia della visita di Kim Jong Un a Mosca.`)).not.toContain(
      "PRK → RUS visit actual"
    );
    expect(whether(`${ahead} La visita di Kim Jong Un a Mosca si è conclusa.`)).toContain("PRK → RUS visit actual");
  });

  it("“nessuno” denies the noun that it stands before, and no other", () => {
    expect(whether("Kim Jong Un non ha fatto alcun cenno alla lettera di Vladimir Putin.")).not.toContain(
      "RUS → PRK message denied"
    );
    expect(whether("Nessun nuovo incontro tra Kim Jong Un e Vladimir Putin è previsto.")).toEqual(["PRK → RUS meeting denied"]);
  });

  it("an invitation on which somebody will travel was made", () => {
    expect(whether("Kim Jong Un si recherà nei prossimi giorni a Mosca su invito di Vladimir Putin.")).toContain(
      "RUS → PRK invitation actual"
    );
  });

  it("whoever is in charge of talks does not meet by that", () => {
    expect(whether("Con Kim Jong Un c'era il capo dei negoziati con gli Stati Uniti.")).toEqual([]);
  });

  it.each([
    ["La data della visita di Kim Jong Un a Mosca sarà fissata.", "planned"],
    ["Proseguono i preparativi per la visita di Kim Jong Un a Mosca.", "planned"],
    ["Il Cremlino ha annunciato una visita di Kim Jong Un a Mosca.", "planned"],
    ["La visita di Kim Jong Un a Mosca non ha mai avuto luogo.", "denied"],
    ["La visita di Kim Jong Un a Mosca non si è mai svolta.", "denied"],
    ["La visita di Kim Jong Un a Mosca è stata annullata.", "denied"],
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

  it("talks that failed were refused by nobody", () => {
    expect(whether("La diplomazia di Kim Jong Un con Donald Trump è crollata nel 2019.")).toEqual([]);
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

  it.each([
    ["Vladimir Putin ha programmato una visita in Corea del Nord.", "RUS → PRK visit planned"],
    ["Vladimir Putin prevede di andare in visita in Corea del Nord.", "RUS → PRK visit planned"],
    ["Sarebbe stato il primo presidente russo Vladimir Putin ad andare a Pyongyang.", "RUS → PRK visit hypothetical"],
    ["Donald Trump sarebbe il primo presidente americano a visitare Pyongyang.", "USA → PRK visit hypothetical"],
    ["Sarebbe la prima visita di un presidente americano in Corea del Nord.", "USA → PRK visit hypothetical"]
  ])("what is or would be to come has not happened: “%s”", (text, act) => {
    expect(whether(text)).toEqual([act]);
  });

  it.each([
    "Crescono le speranze di un incontro tra Kim Jong Un e Donald Trump.",
    "Mancano le condizioni per un vertice tra Kim Jong Un e Donald Trump.",
    "In caso di un incontro tra Kim Jong Un e Donald Trump il mondo sarebbe più sicuro.",
    "Si apre uno spiraglio per un incontro tra Kim Jong Un e Donald Trump.",
    "Sono stati compiuti sforzi concreti per giungere a un vertice tra Kim Jong Un e Donald Trump.",
    "La disponibilità di Kim Jong Un a un incontro con Donald Trump è una buona notizia."
  ])("a meeting that is a prospect is none yet: “%s”", (text) => {
    expect(whether(text)).toContain("PRK → USA meeting hypothetical");
  });

  it("what only another clause says will be is not planned", () => {
    const text =
      "È finito con un'intesa che dovrà trasformare l'armistizio del 1953 in un vero accordo di pace lo storico incontro fra Kim Jong Un e Moon Jae-in.";
    expect(whether(text)).toContain("PRK → KOR meeting actual");
  });
});
