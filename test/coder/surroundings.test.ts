/**
 * What surrounds an act does not change it: each plain sentence is coded alike after an adverbial, in a clause that depends on
 * another, around a remark of who says so, or before what a third country answers.
 */
import { describe, expect, it } from "vitest";
import { told } from "./fixture.ts";

/** Who acts, what he does, and the action that both tell. */
const PLAIN: readonly (readonly [subject: string, predicate: string, action: string])[] = [
  ["Kim Jong Un", "ha ribadito a Shoigu il pieno sostegno alla Russia", "PRK → RUS support"],
  ["la ministra Choe Son Hui", "ha incontrato a Mosca il collega Lavrov", "PRK → RUS meeting"],
  ["Kim Jong Un", "è arrivato a Pechino a bordo del suo treno blindato", "PRK → CHN visit"],
  ["Mosca", "ha inviato a Pyongyang un carico di farina", "RUS → PRK aid"],
  ["Pyongyang", "ha fornito a Mosca milioni di proiettili d'artiglieria", "PRK → RUS military-aid"],
  ["Kim Yo Jong", "ha accusato Seul di doppiezza", "PRK → KOR criticism"],
  ["Pyongyang", "ha respinto la proposta di dialogo di Seul", "PRK → KOR refusal"],
  ["il presidente Trump", "si è detto pronto a incontrare Kim", "USA → PRK overture"],
  ["il Tesoro americano", "ha imposto sanzioni a due banche nordcoreane", "USA → PRK sanction"],
  ["il Giappone", "ha prorogato di due anni le sanzioni contro la Corea del Nord", "JPN → PRK sanction"],
  ["la Corea del Nord", "ha lanciato un missile sopra il Giappone", "PRK → JPN force-posture"],
  ["il presidente Trump", "ha minacciato di distruggere la Corea del Nord", "USA → PRK threat"],
  ["la Malesia", "ha espulso l'ambasciatore nordcoreano", "MYS → PRK expulsion"],
  ["Pyongyang", "ha rotto le relazioni diplomatiche con la Malesia", "PRK → MYS break-relations"],
  ["Kim Jong Un", "si è congratulato con To Lam per la sua elezione", "PRK → VNM message"],
  ["Xi Jinping", "ha inviato a Kim un messaggio di auguri", "CHN → PRK message"],
  ["Pechino", "ha invitato Pyongyang alla moderazione", "CHN → PRK appeal"],
  ["Washington", "ha chiesto a Pyongyang di rinunciare al nucleare", "USA → PRK demand"],
  ["il premier Kishida", "ha condannato il lancio del missile nordcoreano", "JPN → PRK criticism"],
  ["Kiev", "ha interrotto i rapporti diplomatici con la Corea del Nord", "UKR → PRK break-relations"],
  ["Putin e Kim", "hanno firmato un patto di mutua difesa", "PRK → RUS agreement"],
  ["il ministro Lavrov", "è giunto a Pyongyang", "RUS → PRK visit"],
  ["Putin", "ha invitato Kim a Mosca", "RUS → PRK invitation"],
  ["la Corea del Nord", "ha liberato tre cittadini americani", "PRK → USA cooperation"],
  ["Pyongyang", "ha difeso la posizione di Pechino su Taiwan", "PRK → CHN support"],
  ["Putin", "ha ringraziato Kim per le belle parole", "RUS → PRK support"],
  ["Kim Jong Un", "ha promesso a Putin di rafforzare i legami", "PRK → RUS pledge"],
  ["la Svizzera", "ha donato a Pyongyang due milioni di franchi di aiuti alimentari", "CHE → PRK aid"]
];

/** `S` or `s` stands for who acts, with a capital or without, `P` for what he does. */
const SURROUNDINGS: Readonly<Record<string, readonly string[]>> = {
  "a remark between subject and predicate": [
    "S, che ieri aveva taciuto per tutta la giornata, P.",
    "S, riferiscono fonti diplomatiche citate dal quotidiano Asahi, P.",
    "S – ha riferito la Kcna – P.",
    "S – riferisce l'agenzia sudcoreana Yonhap – P.",
    "S - secondo quanto scrive il Washington Post - P.",
    "S — ha fatto sapere un portavoce del governo — P.",
    "S (lo riferisce l'Ansa) P.",
    "S, ha fatto sapere il ministero della Difesa francese, P.",
    "S, si legge in una nota diffusa nella notte, P.",
    "S, secondo un rapporto delle Nazioni Unite, P.",
    "S (nella foto) P."
  ],
  "something said of who acts": [
    "S, già al centro delle critiche della comunità internazionale, P.",
    "S, in cerca di visibilità internazionale, P.",
    "S, nonostante le proteste di Parigi, P.",
    "S – benché al centro delle critiche – P.",
    "S, come in passato, P.",
    "S, parlando davanti ai giornalisti a margine di una cerimonia, P.",
    "S, dopo aver valutato tutte le opzioni, P.",
    "S, dal canto suo, P.",
    "Anche s P."
  ],
  "an adverbial before it": [
    "Ieri pomeriggio, poco dopo le 15 ora locale, s P.",
    "Con una mossa a sorpresa s P.",
    "A margine del vertice dell'Asean di Giacarta, s P.",
    "All'indomani del voto del Consiglio di sicurezza dell'Onu s P.",
    "In vista del G7, s P.",
    "Dopo la visita di Macron in Brasile, s P.",
    "Nonostante le proteste della Francia, s P.",
    "Per la terza volta in meno di un mese, e nonostante gli appelli arrivati da più parti, s P.",
    "Negli ultimi mesi, segnati dalla guerra in Ucraina e dalla crisi di Gaza, s P.",
    "Secondo Parigi, s P.",
    "Per la Cnn s P.",
    "Stando a un rapporto degli esperti dell'Onu, s P."
  ],
  "a clause before it": [
    "Mentre gli Stati Uniti sono alle prese con le elezioni, s P.",
    "Dopo che la Francia ha chiesto chiarimenti, s P.",
    "Se l'Europa tace, s P.",
    "Come aveva anticipato il ministero francese, s P.",
    "Pur sapendo di rischiare l'isolamento, s P.",
    "Il ministro brasiliano ha lasciato la sala, s P.",
    "L'Europa chiede calma, ma s P."
  ],
  "a clause that governs it": [
    "Macron ha ricordato che s P.",
    "Fonti dei servizi segreti francesi affermano che s P.",
    "Il portavoce del ministero degli Esteri cinese Guo Jiakun ha confermato che s P.",
    "Si è appreso che s P.",
    "Non è un segreto che s P.",
    "È la prima volta che s P.",
    "La situazione è peggiorata perché s P.",
    "È il giorno in cui s P."
  ],
  "a subject of two predicates": [
    "S ha tenuto un discorso e P.",
    "S non ha risposto ai giornalisti, ma P.",
    "A fare notizia è s, che P."
  ],
  "something after it": [
    "S P, ha detto il portavoce del governo francese.",
    "S P, suscitando la reazione di Parigi.",
    "S P, e l'Europa ha risposto con freddezza.",
    "S P, mentre a Tokyo il governo convocava una riunione d'emergenza.",
    "S P: è quanto emerge da un rapporto riservato.",
    "S P, un gesto che gli analisti leggono come un segnale."
  ],
  "marks of a page": [
    "ULTIM'ORA - S P.",
    "(segue) - S P.",
    "Nucleare: s P.",
    "«S P», ha detto il ministro francese Barrot ai giornalisti."
  ]
};

const filled = (frame: string, subject: string, predicate: string): string =>
  frame.replace(/\b[Ss]\b|\bP\b/g, (slot) =>
    slot === "P" ? predicate : slot === "S" ? subject[0].toUpperCase() + subject.slice(1) : subject
  );

describe("what surrounds an act does not change it", () => {
  it.each(PLAIN)("%s %s", (subject, predicate, action) => {
    expect(told(filled("S P.", subject, predicate))).toEqual([action]);
  });

  for (const [kind, frames] of Object.entries(SURROUNDINGS))
    it.each(frames)(`${kind}: “%s”`, (frame) => {
      const lost = PLAIN.filter(([subject, predicate, action]) => !told(filled(frame, subject, predicate)).includes(action));
      expect(lost.map(([subject, predicate]) => filled(frame, subject, predicate))).toEqual([]);
    });
});
