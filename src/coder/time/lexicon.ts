/** The closed classes of Italian time words. What changes with the world (named days) is in data/calendar.csv. */
import { PREPOSITIONS } from "../model/prepositions.ts";
import type { Unit, Which } from "./node.ts";

const numbered = (words: string[]): Map<string, number> => new Map(words.map((word, k) => [word, k + 1]));

export const MONTHS = numbered(
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ")
);
export const SHORT_MONTHS = new Map([
  ...numbered(["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]),
  ["sett", 9] as const,
  ["genn", 1] as const,
  ["febbr", 2] as const
]);

/** 1 = Monday; the accent is often lost on the wire, or typed as an apostrophe. */
export const WEEKDAYS = new Map(
  ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"].flatMap((word, k) =>
    [word, word.replace("ì", "i"), word.replace("ì", "i'"), word.replace("ì", "í")].map((spelling) => [spelling, k + 1] as const)
  )
);
export const SHORT_WEEKDAYS = numbered(["lun", "mar", "mer", "gio", "ven", "sab", "dom"]);

/** EDTF season codes. */
export const SEASONS = new Map([
  ["primavera", 21],
  ["estate", 22],
  ["autunno", 23],
  ["inverno", 24]
]);

const UNIT_WORDS: Record<Exclude<Unit, "weekend">, string[]> = {
  hour: ["ora", "ore"],
  day: ["giorno", "giorni", "giornata", "giornate"],
  week: ["settimana", "settimane"],
  month: ["mese", "mesi"],
  quarter: ["trimestre", "trimestri"],
  semester: ["semestre", "semestri"],
  year: ["anno", "anni"],
  decade: ["decennio", "decenni"]
};
export const UNITS = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit as Unit] as const))
);

/** How many days a unit is, more or less. */
export const UNIT_DAYS: Record<Unit, number> = {
  hour: 0,
  day: 1,
  week: 7,
  weekend: 7,
  month: 30,
  quarter: 91,
  semester: 182,
  year: 365,
  decade: 3650
};

export const PLURAL = /^(?:ore|giorni|giornate|settimane|mesi|anni|decenni|trimestri|semestri)$/;

const WHICH_WORDS: Record<Which, string> = {
  last: "scorso scorsa scorsi scorse passato passata passati passate ultimo ultima ultimi ultime",
  this: "questo questa queste questi quest' corrente",
  next: "prossimo prossima prossimi prossime venturo ventura venturi venture entrante"
};
const WHICH = new Map(
  Object.entries(WHICH_WORDS).flatMap(([side, words]) => words.split(" ").map((word) => [word, side as Which] as const))
);
/** scorso → last, questa → this, prossimi → next. */
export const which = (word: string | undefined): Which | null => (word === undefined ? null : (WHICH.get(word) ?? null));

/** A class of words, listed or described by an expression. */
export interface Words {
  test: (word: string) => boolean;
}

const words = (list: string): Words => {
  const all = new Set(list.split(" "));
  return { test: (word) => all.has(word) };
};

/** Articles, bare or fused with a preposition, that open a date: il, l', nel, dell', al … */
export const ARTICLE = words(
  "il lo la l' i gli le nel nello nella nell' nelle del dello della dell' delle al allo alla all' alle dal dallo dalla dall' dalle sul sullo sulla sull' sulle negli degli agli dagli nei dei ai dai"
);
/** A preposition, alone or joined with an article: da, dal, dalla, dall' … */
const preposition = (simple: string): Words => ({ test: (word) => PREPOSITIONS.get(word) === simple });
export const FROM = preposition("da");
export const TO = preposition("a");
export const OF = preposition("di");
export const IN = preposition("in");

/** The writer's own week, or year, is this one. */
export const MY = /^(?:mi[oa]|nostr[oa])$/;

export const DAY_PART = /^(?:mattina|mattino|mattinata|pomeriggio|sera|serata|notte|nottata|mezzogiorno|mezzanotte)$/;

/** "precede di una settimana il vertice", "segue di due giorni": how far two things lie apart. */
export const APART = /^(?:preced|segu|anticip)/;
/** "slitta di due giorni": how far something is put off. */
export const PUT_OFF = /^(?:posticip|ritard|rinvi|slitt)/;

/** Days told from today, in days. */
export const DAY_WORDS: Record<string, number> = {
  oggi: 0,
  odierna: 0,
  odierno: 0,
  stamattina: 0,
  stamane: 0,
  stamani: 0,
  stasera: 0,
  stanotte: 0,
  domani: 1,
  dopodomani: 2,
  posdomani: 2,
  ieri: -1,
  altroieri: -2,
  avantieri: -2
};

/** una decina di giorni: so many, more or less */
export const ROUGHLY = new Map([
  ["decina", 10],
  ["dozzina", 12],
  ["quindicina", 15],
  ["ventina", 20],
  ["trentina", 30],
  ["quarantina", 40],
  ["cinquantina", 50],
  ["sessantina", 60],
  ["settantina", 70],
  ["ottantina", 80],
  ["novantina", 90],
  ["centinaio", 100]
]);
