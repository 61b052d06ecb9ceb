/**
 * How an act is told does not change it: active or passive, by a participle, gerund or infinitive, in a relative or a cleft, and
 * beside another act of the same subject.
 */
import { describe, expect, it } from "vitest";
import { told } from "./fixture.ts";

/** An act in the words of which every form of it is made. */
interface Act {
  subject: string;
  /** The subject after “da”. */
  by: string;
  infinitive: string;
  gerund: string;
  /** After “avere”, and as it agrees with the object. */
  participle: string;
  done: string;
  object: string;
  /** What stands after the object, if anything does. */
  rest: string;
  action: string;
}

const act = (line: string): Act => {
  const [subject, by, infinitive, gerund, participle, done, object, rest, action] = line.split(/ *\| */);
  return { subject, by, infinitive, gerund, participle, done, object, rest, action };
};

const ACTS: readonly Act[] = [
  "Kim Jong Un|da Kim Jong Un|ricevere|ricevendo|ricevuto|ricevuto|il ministro Lavrov|a Pyongyang|PRK → RUS meeting",
  "Xi Jinping|da Xi Jinping|inviare|inviando|inviato|inviato|il messaggio di auguri|a Kim Jong Un|CHN → PRK message",
  "Kim Jong Un|da Kim Jong Un|inviare|inviando|inviato|inviata|la lettera|al presidente Putin|PRK → RUS message",
  "Mosca|da Mosca|inviare|inviando|inviato|inviato|il carico di farina|a Pyongyang|RUS → PRK aid",
  "Pyongyang|da Pyongyang|inviare|inviando|inviato|inviati|i diecimila soldati|in Russia|PRK → RUS military-aid",
  "Pyongyang|da Pyongyang|fornire|fornendo|fornito|forniti|i missili balistici|a Mosca|PRK → RUS military-aid",
  "il premier Kishida|dal premier Kishida|condannare|condannando|condannato|condannato|il lancio del missile nordcoreano||JPN → PRK criticism",
  "Pyongyang|da Pyongyang|respingere|respingendo|respinto|respinta|la proposta di dialogo di Seul||PRK → KOR refusal",
  "Washington|da Washington|imporre|imponendo|imposto|imposte|le nuove sanzioni|a Pyongyang|USA → PRK sanction",
  "il Giappone|dal Giappone|prorogare|prorogando|prorogato|prorogate|le sanzioni contro la Corea del Nord||JPN → PRK sanction",
  "la Malesia|dalla Malesia|espellere|espellendo|espulso|espulso|l'ambasciatore nordcoreano||MYS → PRK expulsion",
  "Pyongyang|da Pyongyang|espellere|espellendo|espulso|espulso|l'ambasciatore malese||PRK → MYS expulsion",
  "Kiev|da Kiev|interrompere|interrompendo|interrotto|interrotti|i rapporti diplomatici|con la Corea del Nord|UKR → PRK break-relations",
  "Putin|da Putin|invitare|invitando|invitato|invitato|Kim Jong Un|a Mosca|RUS → PRK invitation",
  "Pechino|da Pechino|invitare|invitando|invitato|invitata|Pyongyang|alla moderazione|CHN → PRK appeal",
  "Kim Jong Un|da Kim Jong Un|elogiare|elogiando|elogiato|elogiata|la politica di Mosca||PRK → RUS support",
  "la Corea del Nord|dalla Corea del Nord|liberare|liberando|liberato|liberati|i tre cittadini americani||PRK → USA cooperation",
  "la Corea del Nord|dalla Corea del Nord|lanciare|lanciando|lanciato|lanciato|il missile|sopra il Giappone|PRK → JPN force-posture",
  "la Svizzera|dalla Svizzera|donare|donando|donato|donati|i due milioni di franchi|a Pyongyang|CHE → PRK aid"
].map(act);

const auxiliary = ({ object }: Act): string => (/^(?:i|le) /.test(object) ? "sono stati" : "è stato");
const agreed = (one: Act): string => auxiliary(one).replace(/.$/, one.done.at(-1)!);
const past = ({ participle, object, rest }: Act): string => `ha ${participle} ${object} ${rest}`;
const completed = ({ participle, object, rest }: Act): string => `aver ${participle} ${object} ${rest}`;
const accompanying = ({ gerund, object, rest }: Act): string => `${gerund} ${object} ${rest}`;

const FORMS: Readonly<Record<string, (one: Act) => string>> = {
  "“ha inviato”": (one) => `${one.subject} ${past(one)}.`,
  "“è stato inviato da”": (one) => `${one.object} ${agreed(one)} ${one.done} ${one.by} ${one.rest}.`,
  "“è stato inviato a … da”": (one) => `${one.object} ${agreed(one)} ${one.done} ${one.rest} ${one.by}.`,
  "“venne inviato da”": (one) =>
    `${one.object} ${/^(?:i|le) /.test(one.object) ? "vennero" : "venne"} ${one.done} ${one.by} ${one.rest}.`,
  "“sono stati inviati da Mosca aiuti”": (one) => `${agreed(one)} ${one.done} ${one.by} ${one.object} ${one.rest}.`,
  "“X, inviato ieri da …, fa discutere”": (one) => `${one.object}, ${one.done} ieri ${one.by} ${one.rest}, fa discutere.`,
  "“ha sorpreso tutti inviando”": (one) => `${one.subject} ha sorpreso tutti ${accompanying(one)}.`,
  "“inviando …, Mosca ha sorpreso tutti”": (one) => `${accompanying(one)}, ${one.subject} ha sorpreso tutti.`,
  "“dopo aver inviato …, Mosca”": (one) => `Dopo ${completed(one)}, ${one.subject} ha tenuto una conferenza stampa.`,
  "“Mosca, dopo aver inviato …,”": (one) => `${one.subject}, dopo ${completed(one)}, ha tenuto una conferenza stampa.`,
  "“ha tenuto una conferenza stampa dopo aver inviato”": (one) =>
    `${one.subject} ha tenuto una conferenza stampa dopo ${completed(one)}.`,
  "“nell'inviare …, Mosca”": (one) =>
    `${/^[aeiou]/.test(one.infinitive) ? "Nell'" : "Nel "}${one.infinitive} ${one.object} ${one.rest}, ${one.subject} ha evitato le domande.`,
  "“ha annunciato di aver inviato”": (one) => `${one.subject} ha annunciato di ${completed(one)}.`,
  "“è Mosca che ha inviato”": (one) => `È ${one.subject} che ${past(one)}.`,
  "“è stata Mosca a inviare”": (one) => `È stato ${one.subject} a ${one.infinitive} ${one.object} ${one.rest}.`,
  "“a inviare … è stata Mosca”": (one) => `A ${one.infinitive} ${one.object} ${one.rest} è stato ${one.subject}.`,
  "“X che Mosca ha inviato è al centro”": (one) =>
    `${one.object} che ${one.subject} ha ${one.participle} ${one.rest} ${auxiliary(one).split(" ")[0]} al centro dell'attenzione.`
};

const PAIRS = ACTS.flatMap((first) =>
  ACTS.filter((second) => second.subject === first.subject && second.action !== first.action).map(
    (second) => [first, second] as const
  )
);

const TOGETHER: Readonly<Record<string, (first: Act, second: Act) => string>> = {
  "“ha inviato … e ha fornito”": (first, second) => `${first.subject} ${past(first)} e ${past(second)}.`,
  "“ha taciuto, ha inviato … e ha fornito”": (first, second) =>
    `${first.subject} ha tenuto un discorso, ${past(first)} e ${past(second)}.`,
  "“ha inviato …, fornendo”": (first, second) => `${first.subject} ${past(first)}, ${accompanying(second)}.`,
  "“dopo aver inviato …, ha fornito”": (first, second) => `Dopo ${completed(first)}, ${first.subject} ${past(second)}.`,
  "“che ieri ha inviato …, oggi ha fornito”": (first, second) =>
    `${first.subject}, che ieri ${past(first)}, oggi ${past(second)}.`
};

/** Nouns with who does it and to whom. */
const NOUNS: readonly (readonly [noun: string, action: string])[] = [
  ["la visita di Lavrov a Pyongyang", "RUS → PRK visit"],
  ["l'incontro di Kim con il ministro russo Lavrov", "PRK → RUS meeting"],
  ["la lettera di Kim a Putin", "PRK → RUS message"],
  ["l'invio di farina da parte di Mosca a Pyongyang", "RUS → PRK aid"],
  ["gli aiuti della Svizzera a Pyongyang", "CHE → PRK aid"],
  ["l'invio di truppe in Russia da parte di Pyongyang", "PRK → RUS military-aid"],
  ["l'invio da parte di Pyongyang di truppe a sostegno di Mosca", "PRK → RUS military-aid"],
  ["le accuse di Seul al regime nordcoreano", "KOR → PRK criticism"],
  ["la condanna di Tokyo per il lancio nordcoreano", "JPN → PRK criticism"],
  ["la condanna giapponese del lancio nordcoreano", "JPN → PRK criticism"],
  ["il rifiuto della proposta di Seul da parte di Pyongyang", "PRK → KOR refusal"],
  ["l'imposizione di nuove sanzioni a Pyongyang da parte di Washington", "USA → PRK sanction"],
  ["l'espulsione dell'ambasciatore nordcoreano dalla Malesia", "MYS → PRK expulsion"],
  ["la rottura delle relazioni diplomatiche con Pyongyang da parte della Malesia", "MYS → PRK break-relations"],
  ["il sequestro di una nave nordcoreana da parte degli Stati Uniti", "USA → PRK coercion"],
  ["il lancio di un missile nordcoreano sopra il Giappone", "PRK → JPN force-posture"]
];

const WHERE: readonly ((noun: string) => string)[] = [
  (noun) => `${noun} ${/^(?:gli|le) /.test(noun) ? "segnano" : "segna"} una svolta.`,
  (noun) => `La stampa ha commentato ${noun}.`,
  (noun) => `Dopo ${noun}, i mercati hanno reagito con calma.`,
  (noun) => `La tensione è cresciuta con ${noun}.`,
  (noun) => `Al centro dell'attenzione ${noun}.`
];

const actionsOf = (sentence: string): string[] => told(sentence[0].toUpperCase() + sentence.slice(1).replace(/ (?=[.,])/g, ""));

describe("how an act is told does not change it", () => {
  it.each(Object.entries(FORMS))("%s", (_, form) => {
    const wrong = ACTS.map((one) => [form(one), ...actionsOf(form(one))]).filter(
      (found, i) => found[1] !== ACTS[i].action || found.length > 2
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(TOGETHER))("two acts of one subject: %s", (_, form) => {
    const wrong = PAIRS.map(([first, second]) => ({
      sentence: form(first, second),
      wanted: [first.action, second.action].sort()
    })).filter(({ sentence, wanted }) => actionsOf(sentence).sort().join() !== wanted.join());
    expect(wrong).toEqual([]);
  });

  it.each(NOUNS)("%s: subject, object, after a preposition, without a verb", (noun, action) => {
    expect(WHERE.map((where) => actionsOf(where(noun)))).toEqual(WHERE.map(() => [action]));
  });

  it("“sono arrivato” is said by one, “sono arrivati” of several", () => {
    expect(actionsOf("«Sono arrivato a Pyongyang», ha detto il ministro Lavrov.")).toEqual(["RUS → PRK visit"]);
    expect(actionsOf("«Sono stata ricevuta da Putin», ha detto Choe Son Hui.")).toEqual(["PRK → RUS meeting"]);
    expect(actionsOf("Lavrov e Shoigu sono arrivati a Pyongyang.")).toEqual(["RUS → PRK visit"]);
  });
});
