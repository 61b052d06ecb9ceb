/** Overview: whom North Korea was in contact with, and when. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { shiftClaim } from "./claims.js";
import { eventsNear, type ContextRow } from "./context.js";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { actionInterval, chronological, dateWords } from "./dates.js";
import { periodsOf } from "./periods.js";
import { CONTACT_RULE, type Story } from "./caption.js";
import { count, list, spell } from "./words.js";

interface Data {
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  context: readonly ContextRow[];
}

export const contactsOverTime: Story<Data> = {
  name: "contacts-over-time",
  tell({ actions, articles, curated: { context, periods } }) {
    const contacts = chronological(actions.filter(isContact));
    const many = contacts.length > MOST_MARKS;
    const partners = new Set(contacts.map(({ partner_name }) => partner_name)).size;
    const undated = contacts.filter((contact) => actionInterval(contact) === null).length;
    const events = eventsNear(context, actions).map(
      ({ label, first, last, source }) => `${label} (${dateWords(first, last)}; ${source})`
    );
    return {
      title: shiftClaim(periodsOf(actions, periods)),
      subtitle: `Contacts of North Korea by partner and date in ${spell(articles.length)} articles, ${many ? "counted in bars" : "one mark a contact"}; n = ${contacts.length}, with ${count(partners, "partner")}${undated > 0 ? `, ${spell(undated)} without a date` : ""}`,
      note: `${CONTACT_RULE} ${many ? "Too many for a mark each: a bar counts the contacts of a span of time and opens their list; those whose days lie in more than one span, or are not known, stand at the right." : "Hollow: the day is not known; where the days that it can have been are wider than the mark, a bar spans them."} ${articles.length > MOST_MARKS ? "Below: the articles published in each span; where there are none there" : "Grey: an article was published; where there is no grey there"} is no source, which does not mean no diplomacy.${events.length > 0 ? ` Dashed, for orientation: ${list(events)}.` : ""}`,
      data: { actions, articles, context },
      rows: actionData(contacts)
    };
  }
};
