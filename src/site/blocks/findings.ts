/** Every number and computed sentence that the prose of the pages quotes, by name. */
import type { Problem } from "../../coder/model/problem.ts";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { periodSentences } from "../../components/captions/claims.ts";
import { MOST_MARKS } from "../../components/charts/counted.ts";
import { isEntered } from "../../components/captions/entered.ts";
import { groupOf } from "../../components/captions/groups.ts";
import { periodsOf, type PeriodContacts } from "../../components/captions/periods.ts";
import { articlesBehind, type Report } from "../../components/charts/without-article.ts";
import { count, list, named, partOf, sentence, spell } from "../../components/captions/words.ts";
import { countOccasions, isContact } from "../../data/contacts.ts";
import { storySentences } from "./story-sentences.ts";
import { CHARTS } from "../../components/catalogue.ts";
import { chartTables, type FigureInputs, orReason } from "./static-charts.ts";

/**
 * The findings of a set of tables. A name asks for plain text; `Name` with a capital starts a sentence. One that
 * hangs on a table which could not be read at all says so and nothing else.
 */
export function findings(tables: FigureInputs): Record<string, string> {
  const data = chartTables(tables);
  const told: Record<string, () => string> = {
    articles: () => count(data.articles.length, "article"),
    actions: () => count(data.actions.length, "action"),
    contacts: () => count(contacts().length, "contact"),
    occasions: () => count(countOccasions(contacts()), "occasion"),
    partners: () => count(new Set(contacts().map(({ partner_name }) => partner_name)).size, "partner"),
    mentions: () => count(data.mentions.length, "passage"),
    "contacts-by-period": () => (periods().length === 0 ? NO_DATE : list(periodSentences(periods()))),
    "articles-by-period": () => {
      const held = periods().filter((period) => period.contacts.length > 0);
      return held.length === 0 ? NO_DATE : list(held.map(restsOn(data.mentions)));
    },
    unsettled: () => unsettledSentence(contacts().length, periods()),
    conflict: () => conflictSentence(data.actions.filter(isEntered)),
    deeds: () => deedsSentence(data.actions.filter(isEntered))
  };
  const contacts = () => data.actions.filter(isContact);
  const periods = () => periodsOf(data.actions, data.curated.periods);
  const plain = {
    ...Object.fromEntries(Object.entries(told).map(([name, tell]) => [name, orReason(tell, notKnown)])),
    ...severalOr(() => storySentences(data), storySentences(NOTHING)),
    ...severalOr(() => marksSentences(contacts().length > MOST_MARKS), marksSentences(false))
  };
  const titles = [...CHARTS].map(([name, chart]) => [
    `${name}.title`,
    orReason(
      () => chart.tell(data).title,
      () => NO_TITLE
    )
  ]);
  return Object.fromEntries([
    ...Object.entries(plain).flatMap(([name, text]) => [
      [name, text],
      [sentence(name), sentence(text)]
    ]),
    ...titles
  ]);
}

const NO_DATE = "no contact has a date";
const NO_TITLE = "This figure cannot be drawn";

/** In place of a finding, in the middle of a sentence too. */
function notKnown({ file }: Problem): string {
  return `(not known, since ${file} cannot be read)`;
}

/** Several findings at once; `like` has their names. */
function severalOr(tell: () => Record<string, string>, like: Record<string, string>): Record<string, string> {
  return orReason(tell, (why) => Object.fromEntries(Object.keys(like).map((name) => [name, notKnown(why)])));
}

/** No row in any table. */
const NOTHING: ChartTables = {
  actions: [],
  articles: [],
  mentions: [],
  elsewhere: [],
  curated: { context: [], periods: [], levels: {} }
};

/** How many contacts belong to no single period, "two contacts cannot be given to a single period and are left out". */
function unsettledSentence(contacts: number, periods: readonly PeriodContacts[]): string {
  const unsettled = contacts - periods.reduce((sum, period) => sum + period.contacts.length, 0);
  return unsettled === 0
    ? "no contact had to be left out for want of a date"
    : `${count(unsettled, "contact")} cannot be given to a single period and ${unsettled === 1 ? "is" : "are"} left out`;
}

/** What a mark of the charts is, which depends on whether each contact has one. */
function marksSentences(counted: boolean): Record<string, string> {
  return counted
    ? {
        "one-by-one": "too many to show one by one. Each number below counts contacts and opens their list",
        "counts-beside": "each group’s count stands in the picture"
      }
    : {
        "one-by-one": "few enough to show one by one. Each mark below is a contact",
        "counts-beside":
          "there are no percentages here: on counts this small, one more letter would move them by tens of points. Instead each group’s count stands beside the marks, out of the period’s total"
      };
}

/** "the contacts of 2021 rest on one article", and shorter after the first: "those of 2022 on one". */
function restsOn(reports: readonly Report[]) {
  return ({ label, contacts }: PeriodContacts, i: number): string => {
    const n = articlesBehind(contacts, reports);
    return i === 0 ? `the contacts of ${label} rest on ${count(n, "article")}` : `those of ${label} on ${spell(n)}`;
  };
}

/** Refusals, criticism and threats from Pyongyang, by whom they are aimed at. */
function conflictSentence(entered: readonly ActionRow[]): string {
  const own = entered.filter(({ quad_class, direction }) => quad_class > 2 && direction === "outbound");
  const names = [...new Set(own.map(({ partner_name }) => partner_name))];
  const counts = names
    .map((name) => ({ name, n: own.filter(({ partner_name }) => partner_name === name).length }))
    .sort((a, b) => b.n - a.n);
  return own.length === 0
    ? "no refusal, criticism or threat comes from Pyongyang"
    : `${count(own.length, "refusal, criticism or threat comes", "refusals, criticisms and threats come")} from Pyongyang: ${list(counts.map(({ name, n }, i) => `${spell(n)} ${i === 0 ? "aimed at" : "at"} ${named(name)}`))}`;
}

/** Cooperation in deeds, by group. */
function deedsSentence(entered: readonly ActionRow[]): string {
  const own = entered.filter(({ quad_class }) => quad_class === 2);
  const russia = own.filter((action) => groupOf(action).id === "russia").length;
  return own.length === 0
    ? "no cooperation in deeds is reported"
    : `${partOf(russia, own.length, "act of cooperation in deeds", "acts of cooperation in deeds")} (arms, troops, labour, trade) ${own.length === 1 ? "is" : "are"} with Russia`;
}
