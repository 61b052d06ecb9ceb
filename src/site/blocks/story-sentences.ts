/** The computed sentences of the story, chapter by chapter. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { actionsWithin } from "../../components/captions/chronicle-lines.ts";
import { chapterDays } from "../../components/captions/chronicles.ts";
import { hingeOf } from "../../components/captions/context.ts";
import { dateWords } from "../../components/captions/dates.ts";
import { perYear, widerRecord } from "../../components/captions/elsewhere.ts";
import { isEntered } from "../../components/captions/entered.ts";
import { groupOf } from "../../components/captions/groups.ts";
import { levelsOf } from "../../components/charts/rank.ts";
import { count, list, named, partOf, sentence, spell, words } from "../../components/captions/words.ts";
import { countOccasions, isContact } from "../../data/contacts.ts";

/** Sentences and headings by name; each says no more than its rows allow, also where there are none. */
export function storySentences(tables: ChartTables): Record<string, string> {
  const { actions, curated, elsewhere = [] } = tables;
  const days = chapterDays(tables);
  const hinge = hingeOf(curated.context);
  const chapter = (name: keyof typeof days) => actionsWithin(actions.filter(isEntered), days[name]);
  const year = hinge?.first.slice(0, 4) ?? "";
  return {
    hinge: hinge ? `${hinge.label}, ${dateWords(hinge.first, hinge.last)}` : "no event is named that the report turns on",
    "before.heading": heading(chapter("before"), `Before ${year || "the turn"}`),
    "before.story": before(chapter("before")),
    "turn.story": turn(chapter("turn"), year),
    "after.heading": heading(chapter("after"), year === "" ? "Since then" : `After ${year}`),
    "after.story": after(chapter("after")),
    levels: levels(actions.filter(isContact), tables),
    missed: missed(tables),
    "missed.lead": missedLead(elsewhere, actions)
  };
}

/** "2021: four contacts", "2024–2025: eleven contacts". */
function heading(actions: readonly ActionRow[], otherwise: string): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return `${otherwise}: no contact`;
  const years = contacts.map(({ date_earliest }) => date_earliest.slice(0, 4)).sort();
  const [first, last] = [years[0], years[years.length - 1]];
  const letters = contacts.every(({ action_type }) => action_type === "message");
  return `${first === last ? first : `${first}–${last}`}: ${count(contacts.length, letters ? "letter" : "contact")}`;
}

/** Who wrote to, met or visited whom, and who was turned down, before the hinge. */
function before(actions: readonly ActionRow[]): string {
  const contacts = actions.filter(isContact);
  const out = actions.filter(({ direction, quad_class }) => direction === "outbound" && quad_class > 2);
  const offers = actions.filter(({ direction, action_type }) => direction === "inbound" && action_type === "overture");
  const parts = [
    contacts.length === 0 ? "These articles report no contact from those years." : `${withWhom(contacts)}.`,
    offers.length > 0 ? `${list(unique(offers.map((action) => sentence(named(action.partner_name)))))} made an overture.` : "",
    ...unique(out.map(({ partner_name }) => partner_name)).map((partner) => {
      const own = out.filter(({ partner_name }) => partner_name === partner);
      const types = new Set(own.map(({ action_type }) => action_type));
      const one = types.size === 1 ? words(own[0].action_type) : "rebuff";
      return `To ${named(partner)} went ${count(own.length, one)} instead.`;
    })
  ];
  return parts.filter(Boolean).join(" ");
}

/** "All four contacts were letters from Kim Jong Un, to China, Cuba, Laos and Vietnam". */
function withWhom(contacts: readonly ActionRow[]): string {
  const partners = unique(contacts.map(({ partner_name }) => named(partner_name))).sort();
  const senders = unique(contacts.map(({ source_actor }) => source_actor));
  const letters = contacts.filter(({ action_type }) => action_type === "message");
  const all = partOf(letters.length, contacts.length, "contact");
  if (letters.length < contacts.length)
    return sentence(
      `${count(contacts.length, "contact")} on ${count(countOccasions(contacts), "occasion")} ${contacts.length === 1 ? "was" : "were"} with ${list(partners)}`
    );
  if (!contacts.every(({ direction }) => direction === "outbound"))
    return sentence(`${count(contacts.length, "letter")} passed between North Korea and ${list(partners)}`);
  return sentence(
    `${all} ${contacts.length === 1 ? "was a letter" : "were letters"}${senders.length === 1 ? ` from ${senders[0]}` : ""}, to ${list(partners)}`
  );
}

/** What the year of the hinge held. */
function turn(actions: readonly ActionRow[], year: string): string {
  const contacts = actions.filter(isContact);
  const sides = actions.filter(({ action_type }) => action_type === "recognition" || action_type === "break-relations");
  const told = sides.map(({ summary }) => summary).join(" ");
  if (actions.length === 0) return `These articles report nothing that is dated to the rest of ${year || "that year"}.`;
  return `${told}${told ? " " : ""}${contacts.length === 0 ? "No contact followed that year in these articles." : `${withWhom(contacts)}.`}`;
}

/** What came after the hinge's year: trips, and deeds that are no contact. */
function after(actions: readonly ActionRow[]): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return "These articles report no contact since then.";
  const visits = contacts.filter(({ action_type }) => action_type === "visit");
  const meetings = contacts.filter(({ action_type }) => action_type === "meeting");
  const deeds = actions.filter(({ quad_class }) => quad_class === 2);
  const partners = unique(contacts.map(({ partner_name }) => named(partner_name)));
  const parts = [
    `${sentence(count(contacts.length, "contact"))} on ${count(countOccasions(contacts), "occasion")}, ${partners.length === 1 ? `all with ${partners[0]}` : `with ${list(partners.slice(0, 6))}`}.`,
    visits.length + meetings.length > 0
      ? `${sentence(list([visits.length > 0 ? count(visits.length, "visit") : "", meetings.length > 0 ? count(meetings.length, "meeting") : ""].filter(Boolean)))} are among them.`
      : "",
    deeds.length > 0
      ? `And there were deeds: ${list(unique(deeds.map(({ summary }) => summary.replace(/\.$/, "").replaceAll(" (North Korea)", "").replace(/^The /, "the "))))}.`
      : ""
  ];
  return parts.filter(Boolean).join(" ");
}

/** How high the two sides were. */
function levels(contacts: readonly ActionRow[], { curated }: ChartTables): string {
  if (contacts.length === 0) return "No contact is there to rank.";
  if (Object.keys(curated.levels).length === 0) return "The ranks of office holders could not be read.";
  const top = contacts.filter((action) => levelsOf(action, curated.levels).own === "leader").length;
  const both = contacts.filter(
    (action) => levelsOf(action, curated.levels).own === "leader" && levelsOf(action, curated.levels).partner === "leader"
  ).length;
  return `On North Korea’s side, the leader himself took part in ${partOf(top, contacts.length, "contact")}; in ${spell(both)}, a leader stood on the other side too.`;
}

/** How much of the wider record these articles tell. */
function missed({ actions, elsewhere = [] }: ChartTables): string {
  if (elsewhere.length === 0) return "No list of contacts that others report could be read.";
  const record = widerRecord(elsewhere, actions);
  const both = record.filter(({ action, row }) => action && row).length;
  return `Others report at least ${count(elsewhere.length, "contact")} of North Korea in the same years. These articles tell of ${both === 0 ? "none of them" : spell(both)}.`;
}

/** One clause for the head of the report: that contacts elsewhere went on. */
function missedLead(elsewhere: ChartTables["elsewhere"] = [], actions: readonly ActionRow[]): string {
  const partners = new Set(
    actions
      .filter(isContact)
      .filter((action) => groupOf(action).id === "socialist")
      .map(({ partner_country }) => partner_country)
  );
  const known = elsewhere.filter(({ partner_country }) => partners.has(partner_country));
  if (known.length === 0) return "fuller records tell more";
  const years = perYear(known, elsewhere);
  return years.every((n) => n > 0)
    ? `contacts with ${partners.size === 1 ? named(known[0].partner_name) : `those ${spell(partners.size)}`} never stopped`
    : "fuller records tell more";
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
