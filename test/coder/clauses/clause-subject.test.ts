import { describe, expect, it } from "vitest";
import { read, told, who } from "../fixture.ts";

/** The subject of each clause of a sentence, and how it was found. */
const subjects = (text: string) =>
  read(text)[0].clauses.map(({ subject, subjectBy, impersonal }) =>
    subject ? `${subject.flatMap(({ refs }) => refs.map((ref) => ref.actor || ref.country)).join("+")}: ${subjectBy}` : impersonal
  );

describe("the subject of a clause", () => {
  it.each([
    ["Kim Jong Un ha visto Putin.", ["Kim Jong Un: before-verb"]],
    ["È arrivato ieri a Pyongyang Sergej Lavrov.", ["Sergei Lavrov: after-verb"]],
    ["A smentire Minsk è stata Kim Yo Jong.", ["Kim Yo Jong: after-verb"]],
    ["Ad accoglierlo all'aeroporto c'era Kim Jong Un.", ["Kim Jong Un: after-verb"]],
    ["Kim Yong Chol, alto ufficiale nordcoreano, è partito.", ["Kim Yong Chol: before-verb"]],
    ["Sergej Shoigu, segretario del Consiglio di sicurezza russo, è partito.", ["Sergei Shoigu: before-verb"]],
    ["Kim Jong Un, il premier russo, è partito.", ["Mikhail Mishustin: before-verb"]],
    ["Lavrov, che ha visto Kim, è partito.", ["Sergei Lavrov: antecedent", "Sergei Lavrov: before-parenthesis"]],
    ["La distruzione dell'ufficio, rivendicata dai media di Pyongyang, arriva dopo tre giorni.", [true]],
    ["Le tensioni aumentano.", [true]],
    ["Queste gesta, naturalmente, rafforzeranno i legami.", [true]],
    ["Una nota del governo russo accusa Washington.", ["RUS: issuer"]]
  ])("“%s”", (text, found) => {
    expect(subjects(text)).toEqual(found);
  });

  it("is one where its name is a plural", () => {
    expect(told("Le Nazioni Unite hanno condannato il lancio e hanno invitato Pyongyang a fermare i test.")).toContain(
      "United Nations → PRK appeal"
    );
  });

  it("does what the text does that it issues", () => {
    expect(told("Kim Jong Un ha firmato un decreto che ratifica il trattato con la Russia.")).toEqual(["PRK → RUS agreement"]);
    expect(told("La Cina ha criticato la risoluzione che impone sanzioni alla Corea del Nord.")).not.toContain(
      "CHN → PRK sanction"
    );
  });

  it("is who issued the note in which something is read", () => {
    expect(told("«Accogliamo con favore la decisione della Corea del Nord», si legge in una nota del governo svizzero.")).toEqual(
      ["CHE → PRK support"]
    );
  });

  it("stands after a relative's verb in the plural", () => {
    expect(told("Cresce l'attesa per il colloquio che avranno Antony Blinken e Choe Son Hui.")).toEqual(["PRK → USA meeting"]);
  });

  it("is the antecedent of “il quale”", () => {
    expect(told("Ieri ha parlato Vladimir Putin, il quale ha lodato la Corea del Nord.")).toEqual(["RUS → PRK support"]);
    expect(
      told("Pyongyang ha spedito volantini in Corea del Sud in quella che ha definito una provocazione del governo di Kim.")
    ).not.toContain("KOR → PRK criticism");
  });

  it("is the antecedent of “che” only in the number of the verb", () => {
    expect(subjects("Le potenze vicine alla Corea del Nord che appoggiano Seul tacciono.")[0]).toBe(true);
    expect(subjects("Il Giappone ha elencato le violazioni del Consiglio di sicurezza, che minacciano la pace.")[1]).toBe(true);
    expect(subjects("Gli Stati Uniti, che accusano Pyongyang, tacciono.")[0]).toBe("USA: antecedent");
    expect(subjects("I diplomatici della Corea del Nord che lasciano Mosca tacciono.")[0]).toBe("PRK: antecedent");
  });

  it("goes on unsaid after a semicolon or colon", () => {
    expect(told("Xi Jinping è in Cina. Choe Son Hui è arrivata a Mosca; incontrerà Lavrov.")).toContain("PRK → RUS meeting");
    expect(told("Xi Jinping è in Cina. Kim Yong Nam è a Caracas: è l'inizio di un giro in cui visiterà il Messico.")).toContain(
      "PRK → MEX visit"
    );
  });

  it.each([
    [
      "È arrivato martedì a Pyongyang, per una visita su invito di Choe Son Hui, il ministro degli Esteri Sergej Lavrov.",
      ["RUS → PRK visit", "PRK → RUS invitation"]
    ],
    ["È partita ieri per Pyongyang, dopo uno scalo a Pechino, una delegazione del partito vietnamita.", ["VNM → PRK visit"]]
  ])("stands after the place where the verb leads, and an adverbial between commas: “%s”", (text, acts) => {
    expect(told(text)).toEqual(expect.arrayContaining(acts));
  });

  it("stands beside nobody who is named in an apposition", () => {
    expect(subjects("Si è intrattenuto a Mosca, nel pomeriggio, con Ri Yong Ho, il ministro nordcoreano.")).toEqual([false]);
    expect(subjects("L'altro ieri ha visto Ri Yong Ho.")).toEqual([false]);
    expect(subjects("Ai nordcoreani, stando a quel che scrive la stampa, ha assicurato aiuti.").at(-1)).toBe(false);
  });

  it("is left unsaid where a sentence begins with the verb and its object", () => {
    const before = "Kim Jong Un ha parlato ieri davanti al parlamento. ";
    expect(told(`${before}Ha ringraziato la Russia.`)).toEqual(["PRK → RUS support"]);
    expect(who(`${before}Ha poi invitato Putin a Pyongyang.`)).toEqual(["Kim Jong Un → Vladimir Putin"]);
    expect(told("Wang Yi ha parlato ai giornalisti. Ha criticato la Corea del Nord.")).toEqual(["CHN → PRK criticism"]);
    expect(told("La Svezia ha parlato alla Corea del Nord. Aveva ritirato i suoi funzionari nel 2020.")).toEqual([
      "SWE → PRK expulsion"
    ]);
    expect(subjects("Hanno firmato Kim Jong Un e Vladimir Putin.")).toEqual(["Kim Jong Un+Vladimir Putin: after-verb"]);
  });

  it("stands after a verb that follows “cui” or its own object", () => {
    expect(told("To Lam prepara un viaggio cui lo ha invitato Kim Jong Un.")).toContain("PRK → VNM invitation");
    expect(told("Lavrov era a Pyongyang, dove lo ha ricevuto Choe Son Hui.")).toContain("PRK → RUS meeting");
    expect(told("Kim Jong Un è andato a Mosca nell'anno in cui ha visitato anche la Cina.")).toContain("PRK → CHN visit");
    expect(who("Xi Jinping è a Pyongyang. Stamattina lo ha incontrato Kim Jong Un.")).toContain("Kim Jong Un → Xi Jinping");
  });

  it("is the speaker where “we” act, also in a relative clause and where the quotation has another subject", () => {
    expect(told("«Un lancio che condanniamo», ha detto Fumio Kishida del missile della Corea del Nord.")).toContain(
      "JPN → PRK criticism"
    );
    expect(told("«Pyongyang ha lanciato un missile, e noi condanniamo questa provocazione», ha detto Fumio Kishida.")).toContain(
      "JPN → PRK criticism"
    );
  });

  it("is parted from its verb by a remark of who says so", () => {
    expect(told("La Cina, ha assicurato il portavoce, continuerà a sostenere la Corea del Nord.")).toEqual(["CHN → PRK support"]);
  });

  it("is not the place of the dateline", () => {
    expect(told("Roma - È giunto oggi a Pechino Kim Jong Un: incontrerà Xi Jinping.")).toEqual([
      "PRK → CHN visit",
      "PRK → CHN meeting"
    ]);
    expect(told("Tokyo, 29 ott. (ANSA) – È partito ieri per Pyongyang.")).toEqual([]);
    expect(told("Roma, 29 ott. (ANSA) – Kim Jong Un ha rinnovato l'offerta di dialogo.")).toEqual([]);
  });

  it("stands after a companion", () => {
    expect(told("È giunto lunedì a Pechino a sorpresa, con la moglie Ri Sol Ju, il leader nordcoreano Kim Jong Un.")).toContain(
      "PRK → CHN visit"
    );
  });

  it("is no word of the quotation before the verb", () => {
    expect(told('"Auguri per il tuo Paese, il migliore del mondo", ha scritto Kim Jong Un a Putin.')).toContain(
      "PRK → RUS message"
    );
  });

  it("may be of two nationalities that one office has", () => {
    expect(told("Funzionari dell'intelligence giapponese e nordcoreana si sono incontrati in Mongolia.")).toEqual([
      "PRK → JPN meeting"
    ]);
  });

  it("goes on in a relative clause that says what its antecedent is called or accused of", () => {
    expect(told("Pyongyang ha respinto la proposta del presidente Lee Jae-myung, che accusa di ambiguità.")).toContain(
      "PRK → KOR criticism"
    );
    expect(told("Pyongyang ha respinto la richiesta di Seul, che definisce una provocazione.")).toContain("PRK → KOR criticism");
  });

  it("of a relative in the plural is no single country that stands before it", () => {
    expect(told("Le potenze vicine alla Corea del Nord che appoggiano gli Stati Uniti tacciono.")).toEqual([]);
    expect(told("Gli Stati Uniti, che appoggiano la Corea del Nord, tacciono.")).toEqual(["USA → PRK support"]);
  });

  it("goes on in what the first or only one of its kind does", () => {
    expect(told("La Svezia è il primo Paese occidentale che riapre la propria ambasciata a Pyongyang.")).toEqual([
      "PRK → SWE cooperation"
    ]);
  });

  it("of a second clause with “che” is that of the first", () => {
    expect(told("Kim Jong Un ha detto che il Nord non ha fretta e che non intende parlare con Seul.")).toEqual([
      "PRK → KOR refusal"
    ]);
  });
});
