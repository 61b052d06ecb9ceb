/**
 * Where in a text a temporal expression can start at all. Most of a text is none, and the grammar, which asks many
 * questions of each place, need not be asked there.
 */
import {
  ARTICLE,
  DAY_PART,
  DAY_WORDS,
  FROM,
  IN,
  MONTHS,
  OF,
  ROUGHLY,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  TO,
  UNITS,
  WEEKDAYS,
  which
} from "./lexicon.ts";
import { answered } from "../model/memo.ts";
import { cardinal, ordinal } from "./numerals.ts";
import type { Source } from "./words.ts";

/** Further words that every expression without a date word of its own is told by. */
const TELLING =
  /^(?:allora|indomani|vigilia|ieri|anniversario|partire|paio|weekend|week|inizio?|principio|esordio|metà|fine|finire|termine|quindicina|resto|altro)$/;
/** How many words may stand before the first telling one, with some to spare: nella prima metà, dai primi giorni del. */
const LEAD_WORDS = 8;

const OPENING =
  /^(?:per|dopo|prima|entro|verso|e|ed|o|tra|fra|fino|sino|fin|sin|quel|quello|quella|quell'|stess[oa]|resto|un|uno|una|un'|poch[ei]|alcun[ei]|divers[ei]|qualche|parecch[ie]|vari[e]?|numeros[ei]|altr[oa]|'|’|primissimi|più|meno|oltre|circa|quasi|poco|molto|ben|non|neanche|nemmeno|pressappoco|subito|immediatamente|intorno|attorno|sotto|ier|avant')$/;

/** Further words that may stand between an opening word and the first telling one: nel corso del 2019, la prima decade di maggio. */
const LEADING =
  /^(?:corso|distanza|decade|incirca|ridosso|prossimità|pressi|dintorni|soglie|porte|mi[oa]|nostr[oa]|proprio|tutt[oaie]|che|,|-|–|\/|\.|°)$/;
/** "poco dopo l'arrivo a Pyongyang": any words may follow these, such as what an event is called. */
const FREE = /^(?:poco|subito|immediatamente|verso|sotto)$/;

const opens = (word: string): boolean =>
  ARTICLE.test(word) ||
  FROM.test(word) ||
  TO.test(word) ||
  OF.test(word) ||
  IN.test(word) ||
  OPENING.test(word) ||
  which(word) !== null ||
  ordinal(word) !== null;

const tells = (word: string): boolean =>
  /^\d/.test(word) ||
  MONTHS.has(word) ||
  WEEKDAYS.has(word) ||
  UNITS.has(word) ||
  Object.hasOwn(DAY_WORDS, word) ||
  SEASONS.has(word) ||
  SHORT_MONTHS.has(word) ||
  SHORT_WEEKDAYS.has(word) ||
  DAY_PART.test(word) ||
  TELLING.test(word) ||
  ROUGHLY.has(word) ||
  (cardinal(word) !== null && !/^un['a]?$/.test(word)) ||
  word.startsWith("giornat");

const kindOf = answered((word: string) => {
  const opening = opens(word);
  return { tells: tells(word), opens: opening, leads: opening || LEADING.test(word), free: FREE.test(word) };
});

/**
 * For each token, whether an expression can start there: it is a telling word, or opens a phrase that soon has one, with no
 * word between that the grammar does not know.
 */
export function starts({ tokens, calendar }: Source): boolean[] {
  const places = new Array<boolean>(tokens.length);
  let told = Infinity;
  /** Where a run of words that the grammar knows leads to: a telling word, or the whole name of a day. */
  let led = Infinity;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const { word, known } = tokens[i];
    const kind = kindOf(known);
    if (kind.tells || calendar.tells(word)) told = i;
    const opening = kind.tells || kind.opens || calendar.opens(word);
    if (kind.tells || (calendar.opens(word) && calendar.match(tokens, i))) led = i;
    else if (kind.free) led = told;
    else if (!kind.leads) led = Infinity;
    places[i] = opening && told - i <= LEAD_WORDS && led - i <= LEAD_WORDS;
  }
  return places;
}
