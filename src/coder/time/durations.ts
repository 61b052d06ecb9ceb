/** How long something lasts: "una visita di due giorni", "per tre settimane". */
import { APART, PLURAL, PUT_OFF, UNIT_DAYS } from "./lexicon.ts";
import { calendarOf } from "./calendar.ts";
import { tokenize } from "./tokens.ts";
import { count, unit, word, type Source } from "./words.ts";

export interface Duration {
  /** UTF-16 offsets: `text.slice(start, end)` is the duration as written. */
  start: number;
  end: number;
  text: string;
  /** A month counts as 30 days, a year as 365. */
  days: number;
}

/** A weekend lasts two days, however far the next one is. */
const DAYS = { ...UNIT_DAYS, weekend: 2 };
/** "due giorni fa" and "due giorni dopo" are dates, "negli ultimi due giorni" a period: none of them a duration. */
const DATE_AFTER = /^(?:fa|dopo|prima|or|addietro|più|scors[ie]|prossim[ie]|passat[ie]|precedent[ie]|successiv[ie])$/;
const DATE_BEFORE = /^(?:tra|fra|entro|ultim[ie]|scors[ie]|prossim[ie]|da)$/;

/** Durations in days, in the order of the text. */
export function durations(text: string): Duration[] {
  const s: Source = { tokens: tokenize(text), calendar: calendarOf([]), events: new Set() };
  const found: Duration[] = [];
  for (let i = 0; i < s.tokens.length; i += 1) {
    const number = count(s, i);
    const named = number && unit(s, number.end);
    const days = named && DAYS[named.value];
    if (!number || !named || !days) continue;
    if (DATE_AFTER.test(word(s, named.end)) || DATE_BEFORE.test(word(s, i - 1))) continue;
    if (word(s, i - 1) === "di" && [APART, PUT_OFF].some((verb) => verb.test(word(s, i - 2)))) continue;
    // "una giornata di festa" and "un anno" count; "il 2 giorno" does not.
    if (number.value > 1 && !PLURAL.test(word(s, named.end - 1)) && named.value !== "weekend") continue;
    const lead = /^(?:di|per)$/.test(word(s, i - 1)) ? i - 1 : i;
    const start = s.tokens[lead].start;
    const end = s.tokens[named.end - 1].end;
    found.push({ start, end, text: text.slice(start, end), days: number.value * days });
    i = named.end - 1;
  }
  return found;
}
