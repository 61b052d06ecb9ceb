/**
 * The closed classes of Italian: prepositions, auxiliaries, clitics, conjunctions, relatives. Grammar,
 * not vocabulary: names, verbs and nouns that tell actions stand in the tables of `data/`.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const ARTICLES = set(
  "il lo la l' i gli le un uno una un' quel quello quella quell' quei quegli quelle questo questa questi queste quest'"
);
/** The same without "quel" and "questo", which stand alone as often. */
export const PLAIN_ARTICLES = set("il lo la l' i gli le un uno una un'");
/** Articles of the plural, alone or joined to a preposition: "i", "dei", "agli", "sulle". */
export const PLURAL_ARTICLE = /^(?:i|gli|le|coi|(?:de|da|a|ne|su)(?:i|gli|lle))$/;
const CARDINALS = set(
  "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta cento duecento trecento mille duemila diecimila"
);
/** "due", "quindici", "trentamila" */
export const isCardinal = (low: string): boolean => CARDINALS.has(low) || /mila$/.test(low);
export const POSSESSIVES = set("suo sua suoi sue loro proprio propria propri proprie");
export const NEGATIONS = set("non né neanche nemmeno neppure mai");
/** Words that deny the verb they stand before, without a "non". */
export const NOBODY = set("nessun nessuno nessuna nessun' né neanche nemmeno neppure mai");
export const CLITICS = set("si s' mi ti ci c' vi v' lo la li le gli ne l' se glielo gliela glieli gliele gliel'");
/** Words that may stand between an auxiliary and its participle, or between subject and verb. */
export const ADVERBS = set(
  "anche già ancora poi quindi inoltre infine ora oggi ieri ufficialmente recentemente appena sempre nuovamente subito invece intanto formalmente pubblicamente ripetutamente personalmente immediatamente successivamente precedentemente così pure dunque tuttavia però finora ormai frattempo apertamente duramente calorosamente brevemente definitivamente reciprocamente congiuntamente entrambi entrambe tutti più volte presto invano forse addirittura perfino persino comunque"
);
/** Words that open a clause of their own. */
export const SUBORDINATORS = set(
  "se quando mentre poiché perché affinché sebbene benché nonostante qualora finché dopoché giacché siccome purché come dove"
);
export const RELATIVES = set("che cui quale quali chi");
export const COORDINATORS = set("e ed o oppure ma bensì nonché né mentre");

export interface Auxiliary {
  lemma: string;
  mood: string;
  tense: string;
  plural: boolean;
}

/** Finite forms of the auxiliaries; a form that serves both numbers ("sono") counts as plural. */
export const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map(
  (
    [
      ["avere", "ind", "pres", "ho ha abbiamo hai avete", "hanno"],
      ["avere", "ind", "impf", "aveva avevo avevamo", "avevano"],
      ["avere", "ind", "past", "ebbe", "ebbero"],
      ["avere", "ind", "fut", "avrà avremo", "avranno"],
      ["avere", "cond", "pres", "avrebbe", "avrebbero"],
      ["avere", "sub", "pres", "abbia", "abbiano"],
      ["avere", "sub", "impf", "avesse", "avessero"],
      ["essere", "ind", "pres", "è sono siamo", "sono"],
      ["essere", "ind", "impf", "era eravamo", "erano"],
      ["essere", "ind", "past", "fu", "furono"],
      ["essere", "ind", "fut", "sarà saremo", "saranno"],
      ["essere", "cond", "pres", "sarebbe", "sarebbero"],
      ["essere", "sub", "pres", "sia", "siano"],
      ["essere", "sub", "impf", "fosse", "fossero"],
      ["venire", "ind", "pres", "viene", "vengono"],
      ["venire", "ind", "impf", "veniva", "venivano"],
      ["venire", "ind", "past", "venne", "vennero"],
      ["venire", "ind", "fut", "verrà", "verranno"],
      ["venire", "cond", "pres", "verrebbe", "verrebbero"],
      ["venire", "sub", "pres", "venga", "vengano"],
      ["venire", "sub", "impf", "venisse", "venissero"],
      ["stare", "ind", "pres", "sta", "stanno"],
      ["stare", "ind", "impf", "stava", "stavano"],
      ["stare", "cond", "pres", "starebbe", "starebbero"],
      ["stare", "sub", "pres", "stia", "stiano"],
      ["stare", "sub", "impf", "stesse", "stessero"]
    ] as [string, string, string, string, string][]
  ).flatMap(([lemma, mood, tense, singular, plural]) => [
    ...singular.split(" ").map((form) => [form, { lemma, mood, tense, plural: false }] as [string, Auxiliary]),
    ...plural.split(" ").map((form) => [form, { lemma, mood, tense, plural: true }] as [string, Auxiliary])
  ])
);
/** Non-finite forms of the auxiliaries. */
export const AUXILIARY_NONFINITE: ReadonlyMap<string, { lemma: string; mood: "inf" | "ger" }> = new Map([
  ["essere", { lemma: "essere", mood: "inf" }],
  ["avere", { lemma: "avere", mood: "inf" }],
  ["aver", { lemma: "avere", mood: "inf" }],
  ["esser", { lemma: "essere", mood: "inf" }],
  ["venire", { lemma: "venire", mood: "inf" }],
  ["essendo", { lemma: "essere", mood: "ger" }],
  ["avendo", { lemma: "avere", mood: "ger" }],
  // with a pronoun: "averli rimpatriati", "avergli scritto", "essersi incontrati"
  ...["lo", "la", "li", "le", "gli", "ne"].flatMap((clitic): [string, { lemma: string; mood: "inf" | "ger" }][] => [
    [`aver${clitic}`, { lemma: "avere", mood: "inf" }],
    [`avendo${clitic}`, { lemma: "avere", mood: "ger" }]
  ]),
  ["essersi", { lemma: "essere", mood: "inf" }]
]);

/** Endings that make an unknown word a finite verb; short and ambiguous words are left out. */
const FINITE = /(?:[^u]erebbe|irebbe|rebbero|[aeiu]rono|eranno|iranno|[ei]rà|[aei]vano|[ae]va|[^st]iva|assero|essero|issero|ò)$/u;
const NOT_FINITE = set(
  "però ciò priva può nuova prova riva diva viva attiva iniziativa offensiva esclusiva prospettiva direttiva alternativa definitiva collettiva normativa difensiva positiva negativa missiva narrativa comitiva tentativa relativa rispettiva nativa eva schiava chiava ottava uva stativa legislativa amministrativa operativa decisiva aggressiva complessiva successiva massiva effettiva oggettiva locomotiva radioattiva reattiva passiva retrospettiva creativa significativa esecutiva consultiva punitiva competitiva preventiva provocativa invasiva ammirativa"
);
/** Whether an unknown word looks like a finite verb by its ending. */
export const looksFinite = (low: string): boolean => low.length > 4 && FINITE.test(low) && !NOT_FINITE.has(low);
/** Whether an unknown word looks like a past participle. */
export const looksParticiple = (low: string): boolean => low.length > 4 && /(?:at|ut|it|st|tt|rt|lt|nt|s|ss|t)[oaie]$/u.test(low);
