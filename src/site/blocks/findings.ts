/** Every number and computed sentence that the prose of the pages quotes, by name. */
import { kindsWords } from "../../components/captions/acts-towards.ts";
import { articlesRead } from "../../components/captions/articles-read.ts";
import { CLASSIFIER, NO_ONE } from "../../coder/model/code-lists.ts";
import type { Problem } from "../../coder/model/problem.ts";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { periodSentences, turnOf } from "../../components/captions/claims.ts";
import { MOST_MARKS } from "../../components/charts/counted.ts";
import { isEntered } from "../../components/captions/entered.ts";
import { mostFirst } from "../../coder/model/grouped.ts";
import { groupOf } from "../../components/captions/groups.ts";
import { partnersByGroup } from "../../components/captions/partners.ts";
import { periodsOf, type PeriodContacts } from "../../components/captions/periods.ts";
import { type Report, tellersOf } from "../../components/charts/without-article.ts";
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
    articles: () => count(articlesRead(data.articles).length, "article"),
    actions: () => count(data.actions.length, "action"),
    "partners.story": () => partnersStory(data.actions),
    mentions: () => count(data.mentions.length, "passage"),
    classified: () => classifiedWords(data.mentions),
    "contacts-by-period": () =>
      periods().length === 0
        ? "these articles report no dated contact"
        : (turnSentences(data.actions) ??
          `going by ${count(articlesRead(data.articles).length, "article")}, ${list(periodSentences(periods()))}`),
    gaps: () => gapsSentence(periods(), data.elsewhere),
    unsettled: () => unsettledSentence(contacts().length, periods()),
    "rests-on": () => weakestSentence(periods(), data.mentions),
    "ledger.story": () => ledgerStory(data.actions.filter(isEntered)),
    // What a mark of the charts is depends on whether each contact has one.
    "counts-beside": () =>
      contacts().length > MOST_MARKS
        ? "each group’s count stands in the picture"
        : "there are no percentages here: with counts this small, one more message would shift them by tens of points. Instead, each group’s count stands beside the marks, out of the period’s total"
  };
  const contacts = () => data.actions.filter(isContact);
  const periods = () => periodsOf(data.actions, data.curated.periods);
  const plain = {
    ...Object.fromEntries(Object.entries(told).map(([name, tell]) => [name, orReason(tell, notKnown)])),
    ...orReason(
      () => storySentences(data),
      (why) => Object.fromEntries(Object.keys(storySentences(NOTHING)).map((name) => [name, notKnown(why)]))
    )
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

/**
 * "in 2021 all four contacts are with socialist states. After that, all eleven are with Russia", up to its last stop;
 * null where the contacts take no turn, or were with several groups before it.
 */
export function turnSentences(actions: readonly ActionRow[]): string | null {
  const turn = turnOf(actions);
  if (!turn) return null;
  const { before, since } = turn;
  const [group, ...more] = new Set(before.map(groupOf));
  if (more.length > 0) return null;
  const [from, to] = [before[0].date_earliest.slice(0, 4), before[before.length - 1].date_latest.slice(0, 4)];
  const dated = before.length + since.length === actions.filter(isContact).length ? "" : "dated ";
  const are = (n: number) => (n === 1 ? "is" : "are");
  const first = `${partOf(before.length, before.length, `${dated}contact`)} ${are(before.length)} with ${group.name}`;
  const ones = dated && `${dated}ones`;
  const rest =
    since.length === 1 ? `the only ${dated}one` : since.length === 2 ? `both ${ones}` : `all ${spell(since.length)} ${ones}`;
  return `${from === to ? `in ${from}` : `from ${from} to ${to}`} ${first}. After that, ${rest.trim()} ${are(since.length)} with ${named(since[0].partner_name)}`;
}

/** How many contacts there are, and what the rows without one mean. */
function partnersStory(actions: readonly ActionRow[]): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return "these articles report no contact with any partner.";
  const partners = partnersByGroup(actions).flatMap((group) => group.partners);
  const without = partners.filter((partner) => partner.contacts.length === 0).length;
  const shown =
    contacts.length > MOST_MARKS ? " There are too many to mark each: a number opens the list of what it counts." : "";
  const empty =
    without === 0
      ? ""
      : ` ${sentence(spell(without))} ${without === 1 ? "other is" : "others are"} mentioned, but no contact is reported.`;
  return `${count(contacts.length, "contact")} on ${count(countOccasions(contacts), "occasion")}, with ${count(partners.length - without, "partner")}.${shown}${empty}`;
}

/** What a period that rests on one article alone can lose. */
function weakestSentence(periods: readonly PeriodContacts[], reports: readonly Report[]): string {
  const held = periods.filter(({ contacts }) => contacts.length > 0);
  const alone = held.filter(({ contacts }) => tellersOf(contacts, reports).size === 1).length;
  if (held.length === 0) return "without a dated contact there is nothing to test.";
  return alone === 0
    ? "each period rests on more than one article."
    : `remove one article and ${alone === 1 ? "a whole period goes" : "a whole period can go"} blank.`;
}

/** What North Korea did against others, and what was done together beyond words. */
function ledgerStory(entered: readonly ActionRow[]): string {
  const deeds = deedsSentence(entered);
  const none = entered.every(({ quad_class, direction }) => quad_class === 1 || (quad_class > 2 && direction !== "outbound"));
  return `${conflictSentence(entered)}. ${sentence(deeds)}.${none ? "" : " None of this counts as a contact."}`;
}

/** Targets that a sentence names. */
const MOST_NAMED = 5;

const NO_TITLE = "This figure cannot be drawn";

/** In place of a finding, in the middle of a sentence too. */
function notKnown({ file }: Problem): string {
  return `(not known, since ${file} cannot be read)`;
}

/** No row in any table. */
const NOTHING: ChartTables = {
  actions: [],
  articles: [],
  mentions: [],
  elsewhere: [],
  curated: { context: [], periods: [], levels: {} }
};

/** What others report of the periods for which these articles have nothing. */
function gapsSentence(periods: readonly PeriodContacts[], elsewhere: ChartTables["elsewhere"] = []): string {
  const told = periods
    .filter(({ contacts }) => contacts.length === 0)
    .map(({ label, first, last }) => {
      const within = elsewhere.filter(({ date_earliest }) => {
        const year = Number(date_earliest.slice(0, 4));
        return year >= first && year <= last;
      });
      return { label, n: within.length };
    })
    .filter(({ n }) => n > 0);
  return told.length === 0
    ? "silence in these articles proves nothing."
    : `silence here proves nothing: others report ${list(told.map(({ label, n }, i) => `${i === 0 ? count(n, "contact") : spell(n)} in ${label}`))}.`;
}

/** How many contacts belong to no single period, "two contacts fit no single period and are left out". */
function unsettledSentence(contacts: number, periods: readonly PeriodContacts[]): string {
  const unsettled = contacts - periods.reduce((sum, period) => sum + period.contacts.length, 0);
  return unsettled === 0
    ? "no contact had to be left out for want of a date"
    : `${count(unsettled, "contact fits", "contacts fit")} no single period and ${unsettled === 1 ? "is" : "are"} left out`;
}

/** Refusals, criticism and threats from Pyongyang, by whom they are aimed at. */
function conflictSentence(entered: readonly ActionRow[]): string {
  const own = entered.filter(({ quad_class, direction }) => quad_class > 2 && direction === "outbound");
  const first = mostFirst(own, ({ partner_name }) => partner_name)
    .filter(([name]) => name !== NO_ONE)
    .slice(0, MOST_NAMED);
  const rest = own.length - first.reduce((sum, [, { length }]) => sum + length, 0);
  const at = first.map(([name, { length }], i) => `${spell(length)} ${i === 0 ? "aimed at" : "at"} ${named(name)}`);
  return own.length === 0
    ? "no refusal, criticism or threat comes from Pyongyang"
    : `${count(own.length, `${kindsWords(own)} comes`, `${kindsWords(own)} come`)} from Pyongyang: ${list(rest === 0 ? at : [...at, `${spell(rest)} at others`])}`;
}

/** Cooperation in deeds, by group. */
function deedsSentence(entered: readonly ActionRow[]): string {
  const own = entered.filter(({ quad_class }) => quad_class === 2);
  const russia = own.filter((action) => groupOf(action).id === "russia").length;
  return own.length === 0
    ? "no cooperation in deeds is reported"
    : `${partOf(russia, own.length, "act of cooperation in deeds", "acts of cooperation in deeds")} (arms, troops, labour, trade) ${own.length === 1 ? "is" : "are"} with Russia`;
}

/** "none of the 61 passages of this report rests", "two of the 61 passages of this report rest": on the classifier. */
function classifiedWords(mentions: ChartTables["mentions"]): string {
  const own = mentions.filter(({ rule }) => rule === CLASSIFIER).length;
  return `${own === 0 ? "none" : spell(own)} of the ${count(mentions.length, "passage")} of this report ${own < 2 ? "rests" : "rest"}`;
}
