/** The computed sentences of the story, chapter by chapter. */
import { actsWords, isRebuff } from "../../components/captions/acts-towards.ts";
import { articlesRead } from "../../components/captions/articles-read.ts";
import { daysBetween } from "../../coder/model/dates.ts";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { turnOf } from "../../components/captions/claims.ts";
import { actionsWithin } from "../../components/captions/chronicle-lines.ts";
import { chapterDays } from "../../components/captions/chronicles.ts";
import { hingeOf, type ContextRow } from "../../components/captions/context.ts";
import { dateWords } from "../../components/captions/dates.ts";
import { isEntered } from "../../components/captions/entered.ts";
import { grouped, mostFirst } from "../../coder/model/grouped.ts";
import { highestLevel } from "../../components/charts/rank.ts";
import { tellersOf } from "../../components/charts/without-article.ts";
import { allOf, count, list, listFirst, named, partOf, sentence, spell, times, words } from "../../components/captions/words.ts";
import { countOccasions, isContact } from "../../data/contacts.ts";
import { missedSentences, wentOn } from "./story-missed.ts";

/** Partners and targets that a sentence names one by one. */
const MOST_NAMED = 5;

/** Sentences and headings by name; each says no more than its rows allow, also where there are none. */
export function storySentences(tables: ChartTables): Record<string, string> {
  const { actions, curated } = tables;
  const days = chapterDays(tables);
  const hinge = hingeOf(curated.context);
  const chapter = (name: keyof typeof days) => actionsWithin(actions.filter(isEntered), days[name]);
  const year = hinge?.first.slice(0, 4) ?? "";
  return {
    lead: lead(tables),
    hinge: hinge ? `${hinge.label}, ${dateWords(hinge.first, hinge.last)}` : "no event is named that the report turns on",
    "before.chapter": told(chapter("before")),
    "turn.chapter": told(chapter("turn"), chapter("before").length > 0 && chapter("after").length > 0),
    "after.chapter": told(chapter("after")),
    "before.heading": heading(chapter("before"), `Before ${year || "the turn"}`),
    "before.story": before(chapter("before"), curated.context),
    "turn.story": turn(chapter("turn"), hinge, actions.filter(isContact)),
    "after.heading": heading(chapter("after"), year === "" ? "Since then" : `After ${year}`),
    "after.story": after(chapter("after")),
    levels: levels(tables),
    doubt: doubt(tables),
    ...missedSentences(tables)
  };
}

/** The class of a chapter: one without an action has no picture, and is shown only where it is between two. */
const told = (actions: readonly ActionRow[], between = false) =>
  actions.length > 0 ? "told" : between ? "unpictured" : "untold";

/** What was read, and what of it the headline rests on. */
function lead(tables: ChartTables): string {
  const contacts = tables.actions.filter(isContact);
  const n = articlesRead(tables.articles).length;
  if (n === 0) return "No Italian article has been read yet.";
  const read = `${sentence(count(n, "Italian article"))}${fromOutlets(tables.articles)} ${n === 1 ? "reports" : "report"}`;
  if (contacts.length === 0) return `${read} no contact of North Korea.`;
  const small = n > SMALL ? "" : " This is a small sample.";
  const one = restsOnOne(tables);
  return `${read} ${count(contacts.length, "contact")} on ${count(countOccasions(contacts), "occasion")}${one ? `; ${one}` : ""}.${one ? "" : small}`;
}

/** What the lead says against the headline, in sentences of its own; empty where it says nothing against it. */
export function besideHeadline(tables: ChartTables): string {
  const one = restsOnOne(tables);
  const lasting = wentOn(tables);
  return [one && `${sentence(one)}.`, lasting && `In other sources, ${lasting}.`].filter(Boolean).join(" ");
}

/** ", two of them from AGCNEWS,": whose the articles are, as far as that is known. */
function fromOutlets(articles: ChartTables["articles"]): string {
  const read = articlesRead(articles);
  const known = read.map(({ outlet }) => outlet).filter(Boolean);
  const outlets = unique(known).sort();
  if (outlets.length === 0) return "";
  const many = known.length === read.length ? "" : `${spell(known.length)} of them `;
  return `, ${many}from ${outlets.length > MOST_OUTLETS ? `${spell(outlets.length)} known outlets` : list(outlets)},`;
}

/** Outlets that the lead names. */
const MOST_OUTLETS = 2;

/** "all four messages of 2021 come from one article": the first half of the headline, where it rests on one of several articles. */
function restsOnOne({ actions, articles, mentions }: ChartTables): string {
  const turn = turnOf(actions);
  if (!turn || turn.before.length < 2 || articlesRead(articles).length < 2 || tellersOf(turn.before, mentions).size !== 1)
    return "";
  const years = yearsWords(turn.before);
  // Where the years of both halves meet, "of those years" would say too much.
  if (turn.since[0].date_earliest.slice(0, 4) <= years.slice(-4)) return "";
  const messages = turn.before.every(({ action_type }) => action_type === "message");
  const n = turn.before.length;
  return `${partOf(n, n, messages ? "message" : "dated contact")} of ${years} come from one article`;
}

/** More articles than these are no small sample. */
const SMALL = 20;

/** "2021: four messages", "2024–2025: four occasions, all with Russia". */
function heading(actions: readonly ActionRow[], otherwise: string): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return `${otherwise}: no contact`;
  const years = contacts.map(({ date_earliest }) => date_earliest.slice(0, 4)).sort();
  const [first, last] = [years[0], years[years.length - 1]];
  const messages = contacts.every(({ action_type }) => action_type === "message");
  const occasions = countOccasions(contacts);
  const [partner, ...more] = unique(contacts.map(({ partner_name }) => named(partner_name)));
  const what = messages
    ? count(contacts.length, "message")
    : `${count(occasions, "occasion")}${more.length > 0 ? "" : `, ${allOf(occasions)}with ${partner}`}`;
  return `${first === last ? first : `${first}–${last}`}: ${what}`;
}

/** Who wrote to, met or visited whom, and who was turned down, before the hinge. */
function before(actions: readonly ActionRow[], context: readonly ContextRow[]): string {
  const contacts = actions.filter(isContact);
  const offers = actions.filter(({ direction, action_type }) => direction === "inbound" && action_type === "overture");
  const rebuffs = mostFirst(actions.filter(isRebuff), ({ partner_name }) => partner_name);
  const onlyOffered = [...grouped(offers, ({ partner_name }) => partner_name)].filter(
    ([partner]) => !rebuffs.some(([name]) => name === partner)
  );
  const parts = [
    contacts.length === 0 ? "These articles report no contact from those years." : `${withWhom(contacts)}.`,
    precededBy(contacts, context),
    ...[...rebuffs.slice(0, 3), ...onlyOffered.slice(0, 3)].map(([partner]) =>
      offersAndRebuffs(
        partner,
        actions.filter((action) => action.partner_name === partner && (isRebuff(action) || offers.includes(action)))
      )
    )
  ];
  return parts.filter(Boolean).join(" ");
}

/** More turns between an offer and a rebuff are told as sums. */
const MOST_TURNS = 4;

/** In order of time: "The United States was rebuffed by North Korea in 2019, made an overture in 2021 and was rebuffed again the same year." */
function offersAndRebuffs(partner: string, acts: readonly ActionRow[]): string {
  const turns: ActionRow[][] = [];
  for (const act of acts) {
    const last = turns.at(-1);
    if (last && isRebuff(last[0]) === isRebuff(act)) last.push(act);
    else turns.push([act]);
  }
  const told = turns.length > MOST_TURNS ? [...grouped(acts, isRebuff).values()] : turns;
  const clauses = told.map((own, i) => {
    const years = yearsWords(own);
    const when = i > 0 && years.length === 4 && years === yearsWords(told[i - 1]) ? "the same year" : yearsPhrase(years);
    return `${offerOrRebuff(own, told.slice(0, i))} ${when}`;
  });
  return `${sentence(named(partner))} ${list(clauses)}.`;
}

const areRefusals = (acts: readonly ActionRow[]) => acts.every(({ action_type }) => action_type === "refusal");

/** "made an overture", "was rebuffed twice by North Korea", "was rebuffed again", "met with one criticism from North Korea". */
function offerOrRebuff(acts: readonly ActionRow[], before: readonly ActionRow[][]): string {
  const known = before.some(([first]) => isRebuff(first));
  if (areRefusals(acts)) {
    const often = acts.length > 1 ? ` ${times(acts.length)}` : before.some(areRefusals) ? " again" : "";
    return `was rebuffed${often}${known ? "" : " by North Korea"}`;
  }
  if (isRebuff(acts[0])) return `met with ${actsWords(acts)}${known ? "" : " from North Korea"}`;
  return `made ${acts.length === 1 ? "an overture" : actsWords(acts)}`;
}

/** The years of some dated actions: "2019 and 2021"; where there are many, or one action may be of several, "2014–2021". */
function yearsWords(actions: readonly ActionRow[]): string {
  const spans = actions.map(({ date_earliest, date_latest }) => [date_earliest.slice(0, 4), date_latest.slice(0, 4)]);
  const years = [...new Set(spans.flat())].sort();
  return years.length < 3 && spans.every(([first, last]) => first === last)
    ? years.join(" and ")
    : `${years[0]}–${years[years.length - 1]}`;
}

/** "in 2019 and 2021", "from 2014 to 2021". */
const yearsPhrase = (years: string) => (years.includes("–") ? `from ${years.replace("–", " to ")}` : `in ${years}`);

/** The event of data/context.csv that messages followed within three months: "Eighth Party Congress, 5–12 January 2021". */
function precededBy(contacts: readonly ActionRow[], context: readonly ContextRow[]): string {
  if (!contacts.every(({ action_type }) => action_type === "message")) return "";
  const [first] = contacts;
  const event = context.findLast(
    ({ hinge, last }) => !hinge && first && last <= first.date_earliest && daysBetween(last, first.date_earliest) <= 92
  );
  if (!event) return "";
  return `${contacts.length === 1 ? "It" : "They"} followed the ${event.label} of ${dateWords(event.first, event.last)}.`;
}

/** "All four contacts were messages from Kim Jong Un, to China, Cuba, Laos and Vietnam". */
function withWhom(contacts: readonly ActionRow[]): string {
  const partners = listFirst(unique(contacts.map(({ partner_name }) => named(partner_name))).sort(), MOST_NAMED);
  const senders = unique(contacts.map(({ source_actor }) => source_actor));
  const messages = contacts.filter(({ action_type }) => action_type === "message");
  const all = partOf(messages.length, contacts.length, "contact");
  if (messages.length < contacts.length)
    return sentence(
      `${count(contacts.length, "contact")} on ${count(countOccasions(contacts), "occasion")} ${contacts.length === 1 ? "was" : "were"} with ${partners}`
    );
  if (!contacts.every(({ direction }) => direction === "outbound"))
    return sentence(`${count(contacts.length, "message")} passed between North Korea and ${partners}`);
  return sentence(
    `${all} ${contacts.length === 1 ? "was a message" : "were messages"}${senders.length === 1 ? ` from ${senders[0]}` : ""}, to ${partners}`
  );
}

/** What the year of the hinge held, and with whom the contacts were before and after it. */
function turn(actions: readonly ActionRow[], hinge: ContextRow | null, contacts: readonly ActionRow[]): string {
  if (!hinge) return "Without such an event the story has no before and after.";
  const own = actions.filter(isContact);
  const year = hinge.first.slice(0, 4);
  const sides = unique(
    actions
      .filter(({ action_type }) => action_type === "recognition" || action_type === "break-relations")
      .map(({ summary }) => summary)
  );
  const parts =
    actions.length === 0
      ? [`These articles report nothing that is dated to the rest of ${year}.`]
      : [...sides.slice(0, 3), own.length === 0 ? "No contact followed that year in these articles." : `${withWhom(own)}.`];
  return [...parts, sidesOfHinge(contacts, hinge)].filter(Boolean).join(" ");
}

/** "Four dated contacts fall before that day, none with Russia; eleven after it, all with Russia." */
function sidesOfHinge(contacts: readonly ActionRow[], { first }: ContextRow): string {
  if (contacts.length === 0) return "";
  const since = turnOf(contacts)?.since[0].partner_name ?? mostly(contacts.map(({ partner_name }) => partner_name));
  const tell = (own: readonly ActionRow[], what: string, when: string) => {
    const n = own.filter(({ partner_name }) => partner_name === since).length;
    const part = n === own.length ? allOf(n) : n === 0 ? (own.length === 1 ? "not " : "none ") : `${spell(n)} `;
    return `${what} ${when}${own.length === 0 || since === undefined ? "" : `, ${part}with ${named(since)}`}`;
  };
  const before = contacts.filter(({ date_latest }) => date_latest !== "" && date_latest < first);
  const after = contacts.filter(({ date_earliest }) => date_earliest !== "" && date_earliest >= first);
  const fall = `${count(before.length, "dated contact falls", "dated contacts fall")}`;
  return `${sentence(tell(before, fall, "before that day"))}; ${tell(after, after.length === 0 ? "none" : spell(after.length), "after it")}.`;
}

/** What most of some values are. */
function mostly(values: readonly string[]): string | undefined {
  return [...grouped(values, (value) => value)].find(([, { length }]) => length * 2 > values.length)?.[0];
}

/** What came after the hinge's year: trips, and deeds that are no contact. */
function after(actions: readonly ActionRow[]): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return "These articles report no contact since then.";
  const of = (type: string) => contacts.filter(({ action_type }) => action_type === type).length;
  const trips = ["visit", "meeting"].flatMap((type) => (of(type) > 0 ? [count(of(type), type)] : []));
  const partners = unique(contacts.map(({ partner_name }) => named(partner_name)));
  const whom = partners.length === 1 ? `${allOf(contacts.length)}with ${partners[0]}` : `with ${listFirst(partners, MOST_NAMED)}`;
  const occasions = countOccasions(contacts);
  const parts = [
    `${sentence(count(contacts.length, "dated contact"))} on ${count(occasions, "occasion")}, ${whom}${trips.length > 0 && contacts.length > 1 ? `, among them ${list(trips)}` : ""}.`,
    occasions < contacts.length ? "One trip, or one exchange of messages, is one occasion." : "",
    deeds(actions.filter(({ quad_class }) => quad_class === 2))
  ];
  return parts.filter(Boolean).join(" ");
}

/** "There were deeds as well as words: military aid to Russia and cooperation with Russia.", the weightiest first. */
function deeds(actions: readonly ActionRow[]): string {
  const told = unique([...actions].sort((a, b) => b.goldstein - a.goldstein).map(deed));
  if (told.length === 0) return "";
  const more = told.length > MOST_DEEDS ? [`${spell(told.length - MOST_DEEDS)} more`] : [];
  return `There were deeds as well as words: ${list([...told.slice(0, MOST_DEEDS), ...more])}.`;
}

/** Deeds that a sentence names. */
const MOST_DEEDS = 3;

function deed({ action_type, direction, partner_name }: ActionRow): string {
  const towards = direction === "outbound" ? "to" : direction === "inbound" ? "from" : "with";
  return `${words(action_type)} ${towards} ${named(partner_name)}`;
}

/** How high the two sides were, here and in the wider record. */
function levels({ actions, curated, elsewhere = [] }: ChartTables): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return "No contact is there to rank.";
  if (Object.keys(curated.levels).length === 0) return "The ranks of office holders could not be read.";
  const either = contacts.filter((action) => highestLevel(action, curated.levels) === "leader").length;
  const others = elsewhere.filter(({ level }) => level === "leader").length;
  const wider =
    elsewhere.length === 0
      ? ""
      : `, and in ${others} of the ${elsewhere.length} found in other sources, which the last chapter shows`;
  return `At least one side is a leader in ${partOf(either, contacts.length, "contact")}${wider}.`;
}

/** What the contacts rest on. */
function doubt({ actions, mentions }: ChartTables): string {
  const telling = tellersOf(actions, mentions);
  if (telling.size === 0) return "No article here reports a contact, so there is nothing to take away.";
  if (telling.size === 1) return "All contacts here rest on one article. Without it, nothing is left.";
  const turned = turnOf(actions);
  const since = tellersOf(turned?.since ?? [], mentions);
  const both = [...tellersOf(turned?.before ?? [], mentions)].filter((article) => since.has(article)).length;
  return [
    "Each article reports only the contacts that bear on its own subject.",
    !turned
      ? ""
      : both === 0
        ? "No article reports contacts from both before and after the turn: it is, first of all, a turn in the coverage."
        : `${sentence(count(both, "article"))} ${both === 1 ? "reports" : "report"} contacts from both before and after the turn.`
  ]
    .filter(Boolean)
    .join(" ");
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
