/**
 * When, wherever it stands: each expression dates each act alike, first in the sentence, inserted, beside the verb or at the end,
 * and not an act that it only stands near.
 */
import { describe, expect, it } from "vitest";
import { tell } from "../fixture.ts";

/** Said on Wednesday 29 October 2025, and the first and last day that it means, counted on a calendar. */
const TIMES: readonly (readonly [words: string, earliest: string, latest: string])[] = [
  ["ieri", "2025-10-28", "2025-10-28"],
  ["ieri sera", "2025-10-28", "2025-10-28"],
  ["l'altro ieri", "2025-10-27", "2025-10-27"],
  ["questa mattina", "2025-10-29", "2025-10-29"],
  ["all'alba di ieri", "2025-10-28", "2025-10-28"],
  ["nella giornata di ieri", "2025-10-28", "2025-10-28"],
  ["lunedì", "2025-10-27", "2025-10-27"],
  ["alle 18.30 di sabato", "2025-10-25", "2025-10-25"],
  ["sabato alle 18.30", "2025-10-25", "2025-10-25"],
  ["tra lunedì e martedì", "2025-10-27", "2025-10-28"],
  ["nella notte tra sabato e domenica", "2025-10-25", "2025-10-26"],
  ["nel fine settimana", "2025-10-25", "2025-10-26"],
  ["la settimana scorsa", "2025-10-20", "2025-10-26"],
  ["tre giorni fa", "2025-10-26", "2025-10-26"],
  ["un mese e mezzo fa", "2025-09-06", "2025-09-22"],
  ["due anni fa", "2023-01-01", "2023-12-31"],
  ["lo scorso 3 settembre", "2025-09-03", "2025-09-03"],
  ["il 31 dicembre", "2024-12-31", "2024-12-31"],
  ["tra il 3 e il 5 settembre", "2025-09-03", "2025-09-05"],
  ["nella prima settimana di marzo", "2025-03-01", "2025-03-09"],
  ["nel giugno di due anni fa", "2023-06-01", "2023-06-30"],
  ["l'anno scorso a giugno", "2024-06-01", "2024-06-30"],
  ["nel 2019", "2019-01-01", "2019-12-31"],
  ["negli anni Novanta", "1990-01-01", "1999-12-31"],
  ["il giorno di Pasqua", "2025-04-20", "2025-04-20"]
];

/** Who acts, what he does, and the action that both tell. */
const ACTS: readonly (readonly [subject: string, auxiliary: string, done: string, rest: string, action: string])[] = [
  ["Kim Jong Un", "ha", "ricevuto", "il presidente mongolo", "PRK → MNG meeting"],
  ["Kim Jong Un", "è", "arrivato", "a Pechino a bordo del suo treno blindato", "PRK → CHN visit"],
  ["la Malesia", "ha", "espulso", "l'ambasciatore nordcoreano", "MYS → PRK expulsion"],
  ["Putin e Kim", "hanno", "firmato", "un patto di mutua difesa", "PRK → RUS agreement"],
  ["Washington", "ha", "chiesto", "a Pyongyang di rinunciare al nucleare", "USA → PRK demand"]
];

/** `S` or `s` who acts, with a capital or without, `A` the auxiliary, `V` the participle, `R` the rest, `T` or `t` the time. */
const PLACES = [
  "T s A V R.",
  "T, s A V R.",
  "S, t, A V R.",
  "S – t – A V R.",
  "S A V t R.",
  "S A V R t.",
  "S A V R (t).",
  "Proprio t s A V R.",
  "La situazione resta tesa e t s A V R.",
  "L'agenzia Yonhap scrive che t s A V R.",
  "S A V R t, ha detto il portavoce del governo francese.",
  "T, mentre a Bellagio era in corso la conferenza sul clima, s A V R."
];

/** Where the time is that of something else. */
const ELSEWHERE = [
  "S A V R, perché t il Parlamento francese ha bocciato la riforma.",
  "S A V R, una scelta che t aveva già diviso il Parlamento francese.",
  "T il Parlamento francese ha bocciato la riforma.\n\nS A V R."
];

type Act = (typeof ACTS)[number];

const filled = (place: string, time: string, [subject, auxiliary, done, rest]: Act): string => {
  const words: Readonly<Record<string, string>> = { s: subject, t: time, A: auxiliary, V: done, R: rest };
  const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
  return place.replace(/(?<![\p{L}'])[sStTAVR](?![\p{L}'])/gu, (slot) => words[slot] ?? capital(words[slot.toLowerCase()]));
};

/** The actions of a text with their first and last day. */
const dated = (text: string): string[] =>
  tell(text).actions.map((row) =>
    [row.source_country, "→", row.target_country, row.action_type, row.date_earliest, row.date_latest].join(" ")
  );

/** What is told of another day than it should be, or not at all; each time with two of the acts, others in each place. */
const wrong = (place: string, at: number, day?: string): string[] =>
  TIMES.flatMap(([time, earliest, latest], i) =>
    [at + i, at + i + 2]
      .map((k) => ACTS[k % ACTS.length])
      .filter((act) => !dated(filled(place, time, act)).includes(`${act[4]} ${day ?? earliest} ${day ?? latest}`))
      .map((act) => filled(place, time, act))
  );

describe("an expression dates the act beside which it stands", () => {
  it.each(PLACES)("“%s”", (place) => expect(wrong(place, PLACES.indexOf(place))).toEqual([]));

  it.each(ELSEWHERE)("and no other: “%s”", (place) => expect(wrong(place, ELSEWHERE.indexOf(place), "2025-10-29")).toEqual([]));
});

describe("what lies ahead", () => {
  it.each([
    ["Kim Jong Un visiterà Pechino venerdì, ha detto il portavoce del governo francese.", "PRK CHN visit 2025-10-31"],
    ["Il Cremlino ha annunciato ieri che il 3 settembre Putin incontrerà Kim Jong Un.", "PRK RUS meeting 2026-09-03"],
    ["Domani arriverà a Pyongyang il ministro russo Lavrov.", "RUS PRK visit 2025-10-30"],
    ["Il mese prossimo arriverà a Pyongyang il ministro russo Lavrov.", "RUS PRK visit 2025-11-01"],
    ["Nelle prossime ore il ministro Lavrov si recherà a Pyongyang.", "RUS PRK visit 2025-10-29"]
  ])("%s", (text, act) => {
    const [row] = tell(text).actions;
    expect([row.source_country, row.target_country, row.action_type, row.date_earliest].join(" ")).toBe(act);
  });
});
