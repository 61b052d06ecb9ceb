/** The hero: when North Korea was in contact with whom, as these articles tell it. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { isContact, yearsOfContacts } from "../../data/contacts.js";
import { articlesRead } from "../captions/articles-read.js";
import { hingeOf, type ContextRow } from "../captions/context.js";
import { actionInterval, articleInterval, wholeYears } from "../captions/dates.js";
import { partnersByGroup } from "../captions/partners.js";
import { sentence } from "../captions/words.js";
import type { Look } from "../marks/marks.ts";
import { MOST_MARKS, fullest } from "./counted.js";
import { NARROW, type DrawingOptions } from "./drawing.js";
import { groupKey, typeKey } from "./key.js";
import { OccasionList } from "./occasion-list.js";
import { OccasionRows } from "./occasion-rows.js";
import { articleLayer } from "./time-layers.js";
import type { TimeRow } from "./time-row.ts";
import { TimeRows } from "./time-rows.js";

export interface ContactsOverTimeData {
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  context: readonly ContextRow[];
}

export interface ContactsOverTimeOptions extends DrawingOptions, Look {
  /** Partners with more come later within their group; in alphabetical order where not given. */
  rank?: (partner: string) => number | undefined;
}

/**
 * A row per partner that was in contact, a mark per contact, its shape the type; those of one occasion
 * stand together. Below stands when the articles were published, so that a gap in the sources is not
 * taken for a gap in diplomacy. On a phone, time runs down.
 */
export function ContactsOverTime(
  { actions, articles, context }: ContactsOverTimeData,
  options: ContactsOverTimeOptions = {}
): SVGSVGElement {
  const { width = 960, document, symbol, color, rank } = options;
  const contacts = actions.filter(isContact);
  const rows = contactRows(contacts, rank);
  const domain = wholeYears([...contacts.map(actionInterval), ...articles.map(articleInterval)]);
  const hinge = hingeWithin(context, domain);
  const all = { width, document, symbol, color, domain, hinge, name: "Contacts of North Korea by partner and date" };
  if (contacts.length > MOST_MARKS)
    return TimeRows(rows, {
      ...all,
      key: [],
      counting: { noun: "contact", query: { counted: "contact" } },
      layer: articleLayer(articles)
    });
  const key = typeKey(contacts);
  return width < NARROW
    ? OccasionList(contacts, {
        ...all,
        groups: groupKey(contacts),
        key,
        years: yearsOfContacts(actions),
        hasArticle: publishedIn(articles)
      })
    : OccasionRows(
        fullest(
          rows,
          ({ actions }) => actions.length,
          (others) => ({ heading: "Others", actions: others.flatMap(({ actions }) => actions) })
        ),
        { ...all, key, layer: articles.length === 0 ? undefined : articleLayer(articles) }
      );
}

/** Whether an article can be of a year: one whose date is not known can be of any. */
function publishedIn(articles: readonly ArticleRow[]): (year: number) => boolean {
  const published = articlesRead(articles).map(articleInterval);
  return (year) =>
    published.some((known) => known === null || (known.start.getUTCFullYear() <= year && yearOfLastDay(known) >= year));
}

const yearOfLastDay = ({ end }: { end: Date }) => new Date(end.getTime() - 1).getUTCFullYear();

function hingeWithin(context: readonly ContextRow[], { start, end }: { start: Date; end: Date }): ContextRow | null {
  const hinge = hingeOf(context);
  return hinge && Date.parse(hinge.first) > start.getTime() && Date.parse(hinge.first) < end.getTime() ? hinge : null;
}

function contactRows(contacts: readonly ActionRow[], rank: ContactsOverTimeOptions["rank"] = () => 0): TimeRow[] {
  return partnersByGroup(contacts).flatMap(({ group, partners }) =>
    [...partners]
      .sort((a, b) => (rank(a.name) ?? 0) - (rank(b.name) ?? 0))
      .map(({ name, contacts }, i) => ({
        label: name === group.label ? "" : sentence(name),
        color: group.color,
        heading: i === 0 ? group.label : undefined,
        actions: contacts,
        query: { partner: name }
      }))
  );
}
