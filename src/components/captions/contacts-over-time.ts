/** Overview: whom North Korea was in contact with, and when. */
import { articlesRead } from "./articles-read.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { countOccasions, isContact } from "../../data/contacts.js";
import { turnClaim } from "./claims.js";
import { hingeOf, type ContextRow } from "./context.js";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { actionInterval, articleInterval, chronological, dateWords, isWide, wholeYears, type Interval } from "./dates.js";
import { occasionInterval, occasionsOf } from "./occasions.js";
import { periodsOf } from "./periods.js";
import { CONTACT_RULE, type Caption } from "./caption.js";
import { count, spell } from "./words.js";

interface Data {
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  context: readonly ContextRow[];
}

export const contactsOverTime: Caption<Data> = {
  name: "contacts-over-time",
  tell({ actions, articles, curated: { context, periods } }) {
    const contacts = chronological(actions.filter(isContact));
    const many = contacts.length > MOST_MARKS;
    const hinge = hingeOf(context);
    const { start, end } = domainOf(contacts, articles);
    const isDrawn = hinge && start <= new Date(hinge.first) && new Date(hinge.first) < end;
    return {
      title: articles.length === 0 ? "There is no article to read yet" : turnClaim(actions, periodsOf(actions, periods)),
      subtitle: `North Korea’s contacts in ${count(articlesRead(articles).length, "article")}: ${many ? "bars count them" : "each mark is one contact"}; n = ${contacts.length}, on ${count(countOccasions(contacts), "occasion")}${undatedWords(contacts, many)}`,
      note: [
        CONTACT_RULE,
        many ? "A bar opens the list of what it counts; contacts whose dates do not settle one span stand at the right." : "",
        isDrawn ? `${hinge.label}: ${dateWords(hinge.first, hinge.last)}.` : ""
      ]
        .filter(Boolean)
        .join(" "),
      wide: [
        many ? "" : markWords(contacts, articles),
        articles.every((article) => articleInterval(article) === null)
          ? ""
          : `Grey: ${articles.length > MOST_MARKS ? "the articles published in each span" : "an article was published"}. Between them we have no article, so silence there proves nothing.`
      ]
        .filter(Boolean)
        .join(" "),
      data: { actions, articles, context },
      rows: actionData(contacts)
    };
  }
};

/** "; two undated, one placed by its occasion": as the marks are; bars stand apart. */
function undatedWords(contacts: readonly ActionRow[], many: boolean): string {
  const isUndated = (contact: ActionRow) => actionInterval(contact) === null;
  const n = contacts.filter(isUndated).length;
  if (n === 0) return "";
  const placed = many
    ? 0
    : occasionsOf(contacts)
        .filter((occasion) => occasionInterval(occasion) !== null)
        .flatMap((occasion) => occasion.contacts.filter(isUndated)).length;
  const how = `placed by ${placed === 1 ? "its" : "their"} occasion`;
  return `; ${spell(n)} undated${placed === 0 ? "" : `, ${placed === n ? how : `${spell(placed)} ${how}`}`}`;
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
    countOccasions(dated) < dated.length ? "A bracket joins one occasion: a trip or an exchange of letters." : "",
    known.some((interval) => interval && isWide(interval, domain)) ? "A bar shows the range that a date can lie in." : ""
  ]
    .filter(Boolean)
    .join(" ");
}
