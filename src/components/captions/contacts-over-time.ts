/** Overview: whom North Korea was in contact with, and when. */
import { articlesRead } from "./articles-read.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { countOccasions, isContact } from "../../data/contacts.js";
import { turnClaim } from "./claims.js";
import { hingeOf, type ContextRow } from "./context.js";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { actionInterval, articleInterval, chronological, dateWords, isWide, wholeYears, type Interval } from "./dates.js";
import { periodsOf } from "./periods.js";
import { CONTACT_RULE, type Caption } from "./caption.js";
import { occasionInterval, occasionsOf } from "./occasions.js";
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

/** "; two have no date of their own: one is drawn with “Putin in North Korea”, one under “no date”". */
function undatedWords(contacts: readonly ActionRow[], counted: boolean): string {
  const undated = occasionsOf(contacts).map((occasion) => ({
    occasion,
    n: occasion.contacts.filter((contact) => actionInterval(contact) === null).length
  }));
  const sum = (of: typeof undated) => of.reduce((all, { n }) => all + n, 0);
  const all = sum(undated);
  if (all === 0) return "";
  const told = `; ${spell(all)} ${all === 1 ? "has no date of its own" : "have no date of their own"}`;
  if (counted) return told;
  const beside = undated.filter(({ occasion, n }) => n > 0 && occasionInterval(occasion) !== null);
  const places = [
    ...(beside.length > MOST_OCCASIONS
      ? [[sum(beside), "with their occasions"] as const]
      : beside.map(({ occasion, n }) => [n, `with “${occasion.name}”`] as const)),
    [all - sum(beside), "under “no date”"] as const
  ].filter(([n]) => n > 0);
  const drawn = places.map(([n, where], i) => `${spell(n)}${i > 0 ? "" : n === 1 ? " is drawn" : " are drawn"} ${where}`);
  return `${told}: ${all === 1 ? `it is drawn ${places[0][1]}` : drawn.join(", ")}`;
}

/** Occasions that a subtitle names. */
const MOST_OCCASIONS = 2;

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
