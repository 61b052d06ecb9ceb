/** Whether it happened: each act is told as done, planned, possible, alleged or denied, in the ways in which Italian news says so. */
import { describe, expect, it } from "vitest";
import { whether } from "./fixture.ts";

/** Who acts, the auxiliary and the forms of what he does, what follows, and the action that all tell. */
const ACTS: readonly (readonly string[])[] = [
  ["Putin", "ha", "accolto", "accogliere", "accoglierà", "al Cremlino la ministra nordcoreana Choe Son Hui", "PRK → RUS meeting"],
  ["il ministro Lavrov", "è", "volato", "volare", "volerà", "a Pyongyang", "RUS → PRK visit"],
  ["il presidente Xi Jinping", "ha", "visitato", "visitare", "visiterà", "la Corea del Nord", "CHN → PRK visit"],
  ["Mosca", "ha", "inviato", "inviare", "invierà", "a Pyongyang un carico di farina", "RUS → PRK aid"],
  ["la Corea del Nord", "ha", "mandato", "mandare", "manderà", "diecimila soldati in Russia", "PRK → RUS military-aid"],
  ["il Tesoro americano", "ha", "imposto", "imporre", "imporrà", "sanzioni a due banche nordcoreane", "USA → PRK sanction"],
  ["il Giappone", "ha", "prorogato", "prorogare", "prorogherà", "le sanzioni contro la Corea del Nord", "JPN → PRK sanction"],
  ["la Malesia", "ha", "espulso", "espellere", "espellerà", "l'ambasciatore nordcoreano", "MYS → PRK expulsion"],
  ["Pyongyang", "ha", "rotto", "rompere", "romperà", "le relazioni con la Malesia", "PRK → MYS break-relations"],
  ["Xi Jinping", "ha", "inviato", "inviare", "invierà", "a Kim un messaggio di auguri", "CHN → PRK message"],
  ["il presidente Putin", "ha", "telefonato", "telefonare", "telefonerà", "a Kim", "PRK → RUS call"],
  ["Pyongyang", "ha", "firmato", "firmare", "firmerà", "un accordo di cooperazione con Mosca", "PRK → RUS agreement"],
  ["la Corea del Nord", "ha", "liberato", "liberare", "libererà", "tre cittadini americani", "PRK → USA cooperation"],
  ["la marina nordcoreana", "ha", "sequestrato", "sequestrare", "sequestrerà", "un peschereccio sudcoreano", "PRK → KOR coercion"]
];

const AUXILIARIES: Readonly<Record<string, readonly [cond: string, sub: string, inf: string]>> = {
  ha: ["avrebbe", "abbia", "aver"],
  è: ["sarebbe", "sia", "essere"]
};

/**
 * `S` or `s` stands for who acts, `R` for what follows the verb, which stands in its infinitive (`inviare`), perfect (`inviato`: “ha
 * inviato”), subjunctive (`abbia`), conditional (`avrebbe`), perfect infinitive (`aver`) or future (`invierà`).
 */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  actual: [
    "S inviato R.",
    "È vero che s inviato R.",
    "Non c'è dubbio che s abbia R.",
    "S ha fatto sapere di aver R.",
    "S sostiene di aver R.",
    "S ha dovuto inviare R.",
    "S ha voluto inviare R.",
    "S ha ripreso a inviare R.",
    "S non ha esitato a inviare R.",
    "S ha finito per inviare R."
  ],
  planned: [
    "S invierà R.",
    "S invierà presto R.",
    "S ha annunciato che invierà R.",
    "S intende inviare R.",
    "S si prepara a inviare R.",
    "S sta per inviare R.",
    "S dovrebbe inviare R la prossima settimana.",
    "S ha in programma di inviare R."
  ],
  hypothetical: [
    "S potrebbe presto inviare R.",
    "S può inviare R.",
    "S sogna di inviare R.",
    "S non esclude di inviare R.",
    "S rischia di inviare R.",
    "S avrebbe dovuto inviare R.",
    "S avrebbe voluto inviare R.",
    "S ha tentato invano di inviare R.",
    "Davvero s inviato R?"
  ],
  alleged: [
    "S avrebbe R.",
    "Sembra che s abbia R.",
    "Gli esperti sospettano che s abbia R.",
    "S è sospettato di aver R.",
    "Non ci sono conferme che s abbia R.",
    "Da Parigi non confermano che s abbia R.",
    "Fonti francesi dicono che s avrebbe R."
  ],
  denied: [
    "S non inviato R.",
    "S non invierà più R.",
    "S nega di aver R.",
    "Il governo francese smentisce che s abbia R.",
    "Non è vero che s abbia R.",
    "È falso che s abbia R.",
    "«Non è vero che s abbia R», ha detto il portavoce francese.",
    "S ha rinunciato a inviare R.",
    "S ha escluso di inviare R.",
    "S ha preferito non inviare R.",
    "S non è riuscito a inviare R.",
    "S ha deciso di non inviare R.",
    "S ha chiuso l'anno senza aver R."
  ]
};

function filled(way: string, [subject, auxiliary, participle, infinitive, future, rest]: readonly string[]): string {
  const [conditional, subjunctive, perfect] = AUXILIARIES[auxiliary];
  const forms: Readonly<Record<string, string>> = {
    S: subject[0].toUpperCase() + subject.slice(1),
    s: subject,
    R: rest,
    inviare: infinitive,
    inviato: `${auxiliary} ${participle}`,
    abbia: `${subjunctive} ${participle}`,
    avrebbe: /avrebbe (?:dovuto|voluto)/.test(way) ? "avrebbe" : `${conditional} ${participle}`,
    aver: `${perfect} ${participle}`,
    invierà: future
  };
  return way.replace(
    /(?<=^|[^\p{L}])(?:[SsR]|inviare|inviato|abbia|avrebbe|aver|invierà)(?=$|[^\p{L}'])/gu,
    (slot) => forms[slot]
  );
}

describe.each(Object.entries(WAYS))("what is told as %s", (status, ways) => {
  it.each(ways)("“%s”", (way) => {
    for (const act of ACTS) {
      const text = filled(way, act);
      const told = whether(text).filter((action) => action.startsWith(act[6]));
      expect(told, text).toEqual([`${act[6]} ${status}`]);
    }
  });
});

/** What a noun tells, and its action. */
const OCCASIONS = [
  ["vertice tra Kim e Putin", "PRK → RUS meeting"],
  ["viaggio del ministro Lavrov a Pyongyang", "RUS → PRK visit"],
  ["summit tra Trump e Kim", "PRK → USA meeting"],
  ["viaggio di Shoigu a Pyongyang", "RUS → PRK visit"]
] as const;

const OF_OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  actual: [
    "Il N si è concluso ieri.",
    "Dopo il N si attendono reazioni.",
    "Ieri c'è stato un N.",
    "Il N di ieri preoccupa Tokyo."
  ],
  planned: [
    "Il N si terrà a dicembre.",
    "Si avvicina il N.",
    "È in agenda un N.",
    "Proseguono i preparativi per il N.",
    "Cresce l'attesa per il N.",
    "È tutto pronto per il N.",
    "Verso un N."
  ],
  hypothetical: [
    "Si parla di un possibile N.",
    "L'ipotesi di un N preoccupa Tokyo.",
    "Il N è a rischio.",
    "Un N appare improbabile.",
    "Il N resta un'ipotesi.",
    "Se ci sarà un N, Tokyo ne prenderà atto.",
    "Il N non è in programma."
  ],
  alleged: [
    "Ci sarebbe stato un N.",
    "Il N si sarebbe tenuto ieri.",
    "Il N non è stato confermato.",
    "Le indiscrezioni su un N si rincorrono."
  ],
  denied: [
    "Salta il N.",
    "Sfuma il N.",
    "Il N è stato annullato.",
    "Il N non ci sarà.",
    "Il N non si farà.",
    "Niente N, dice Macron.",
    "L'annullamento del N delude Tokyo.",
    "L'anno si chiude senza un N.",
    "Il governo francese smentisce il N."
  ]
};

describe.each(Object.entries(OF_OCCASIONS))("an occasion that is told as %s", (status, ways) => {
  it.each(ways)("“%s”", (way) => {
    for (const [noun, action] of OCCASIONS) {
      const text = way.replace(/\bN\b/, noun);
      const told = whether(text).filter((found) => found.startsWith(action));
      expect(told, text).toEqual([`${action} ${status}`]);
    }
  });
});
