/** Overview: whom North Korea was in contact with, and when. */
import { articlesRead } from "./articles-read.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { countOccasions, isContact } from "../../data/contacts.js";
import { turnClaim, turnOf } from "./claims.js";
import type { ContactsOverTimeData } from "../charts/contacts-over-time.ts";
import { hingeOf } from "./context.js";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { actionInterval, articleInterval, chronological, dateWords, isWide, wholeYears, type Interval } from "./dates.js";
import { occasionInterval, occasionsOf } from "./occasions.js";
import { periodsOf } from "./periods.js";
import { CONTACT_RULE, type Caption } from "./caption.js";
import { count, partOf, sentence, spell } from "./words.js";

export const contactsOverTime: Caption<ContactsOverTimeData> = {
  name: "contacts-over-time",
  tell({ actions, articles, curated: { context, periods } }) {
    const contacts = chronological(actions.filter(isContact));
    const many = contacts.length > MOST_MARKS;
    const hinge = hingeOf(context);
    const { start, end } = domainOf(contacts, articles);
    const isDrawn = hinge && start <= new Date(hinge.first) && new Date(hinge.first) < end;
    const held = periodsOf(actions, periods);
    return {
      title: articles.length === 0 ? "There is no article to read yet" : turnClaim(actions, held),
      titleAlone: articles.length > 0 && turnOf(actions) ? turnClaim(actions, held, "in these articles") : undefined,
      subtitle: `North Korea’s contacts in ${count(articlesRead(articles).length, "article")}: ${many ? "bars count them" : "each mark is one contact and opens its sentence"}; n = ${contacts.length}, on ${count(countOccasions(contacts), "occasion")}${undatedWords(contacts)}`,
      note: [
        CONTACT_RULE,
        many ? "A bar opens the list of what it counts; contacts whose dates do not settle one span stand at the right." : "",
        many ? "" : placedWords(contacts),
        isDrawn ? `${hinge.label}: ${dateWords(hinge.first, hinge.last)}.` : "",
        articles.length === 0 ? "" : "Where there is no article, silence proves nothing."
      ]
        .filter(Boolean)
        .join(" "),
      wide: [
        many ? "" : markWords(contacts, articles),
        articles.every((article) => articleInterval(article) === null)
          ? ""
          : `Grey: ${articles.length > MOST_MARKS ? "the articles published in each span" : "when the articles were published"}.`
      ]
        .filter(Boolean)
        .join(" "),
      data: { actions, articles, context },
      rows: actionData(contacts)
    };
  }
};

const isUndated = (contact: ActionRow) => actionInterval(contact) === null;

/** ", two undated". */
function undatedWords(contacts: readonly ActionRow[]): string {
  const n = contacts.filter(isUndated).length;
  return n === 0 ? "" : `, ${spell(n)} undated`;
}

/** "One of the two contacts without a date stands with the trip it belongs to.": where marks are drawn. */
function placedWords(contacts: readonly ActionRow[]): string {
  const n = contacts.filter(isUndated).length;
  const dated = occasionsOf(contacts).filter(
    (occasion) => occasionInterval(occasion) !== null && occasion.contacts.some(isUndated)
  );
  const placed = dated.flatMap((occasion) => occasion.contacts.filter(isUndated)).length;
  if (placed === 0) return "";
  const areTrips = dated.every((occasion) => occasion.contacts.some(({ action_type }) => action_type === "visit"));
  const which = sentence(partOf(placed, n, "contact without a date", "contacts without a date"));
  return `${which} ${placed === 1 ? "stands" : "stand"} with the ${areTrips ? "trip" : "trip or exchange"} ${placed === 1 ? "it belongs" : "they belong"} to.`;
}

/** The years of the axis. */
function domainOf(contacts: readonly ActionRow[], articles: readonly ArticleRow[]): Interval {
  return wholeYears([...contacts.map(actionInterval), ...articles.map(articleInterval)]);
}

/** What stands beside and under the marks of the wide drawing, if it does. */
function markWords(contacts: readonly ActionRow[], articles: readonly ArticleRow[]): string {
  const known = contacts.map(actionInterval);
  const domain = domainOf(contacts, articles);
  const dated = contacts.filter((contact) => actionInterval(contact) !== null);
  return [
    countOccasions(dated) < dated.length ? "A bracket joins one occasion: a trip or an exchange of messages." : "",
    known.some((interval) => interval && isWide(interval, domain)) ? "A bar shows the range that a date can lie in." : ""
  ]
    .filter(Boolean)
    .join(" ");
}
