/** The hero: when North Korea was in contact with whom, as these articles tell it. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { eventsNear, type ContextRow } from "../captions/context.js";
import { actionInterval, articleInterval, wholeYears } from "../captions/dates.js";
import type { DrawingOptions } from "./drawing.ts";
import { byShape, shapeOf } from "../marks/glyphs.js";
import { partnersByGroup } from "../captions/partners.js";
import { articleLayer, eventLayer } from "./time-layers.js";
import type { TimeRow } from "./time-row.ts";
import { TimeRows } from "./time-rows.js";
import { sentence, words } from "../captions/words.js";

export interface ContactsOverTimeData {
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  context: readonly ContextRow[];
}

/**
 * A row per partner, grouped; a mark per contact, its shape the type. Below stands when the articles
 * were published, so that a gap in the sources is not taken for a gap in diplomacy.
 */
export function ContactsOverTime(
  { actions, articles, context }: ContactsOverTimeData,
  options: DrawingOptions = {}
): SVGSVGElement {
  const contacts = actions.filter(isContact);
  const types = [...new Set(contacts.map((action) => action.action_type))].sort(byShape);
  return TimeRows(contactRows(actions), {
    ...options,
    domain: wholeYears([...contacts.map(actionInterval), ...articles.map(articleInterval)]),
    symbol: (action) => shapeOf(action.action_type),
    name: "Contacts of North Korea by partner and date",
    key: [
      ...types.map((type) => ({ label: words(type), symbol: shapeOf(type) })),
      { label: "day not known", symbol: "circle", hollow: true }
    ],
    counting: { noun: "contact", query: { counted: "contact" } },
    layers: [eventLayer(eventsNear(context, actions)), articleLayer(articles)]
  });
}

/** A row for every partner in the tables, also those without a contact, which say what there was instead. */
function contactRows(actions: readonly ActionRow[]): TimeRow[] {
  return partnersByGroup(actions).flatMap(({ group, partners }) => {
    const alone = partners.length === 1 && partners[0].name === group.label;
    return partners.map(({ name, contacts, others }, i) => ({
      label: sentence(name),
      color: group.color,
      heading: i === 0 && !alone ? group.label : undefined,
      strong: alone,
      note: `no contact: ${others}`,
      actions: contacts,
      query: { partner: name }
    }));
  });
}
