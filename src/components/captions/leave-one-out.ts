/** The shift, put to the test: the same figures with one article missing. */
import { isContact } from "../../data/contacts.js";
import type { Caption } from "./caption.ts";
import { barsForDots, MOST_TESTED, tellersOf, withoutEachArticle, type WithoutArticle } from "../charts/without-article.js";
import { count, decimal, spell } from "./words.js";
import { periodsOf } from "./periods.js";

export const leaveOneOut: Caption<WithoutArticle[]> = {
  name: "leave-one-out",
  tell({ actions, articles, mentions, curated }) {
    const rows = withoutEachArticle(actions, articles, mentions, curated.periods);
    const periods = periodsOf(actions, curated.periods).filter(({ contacts }) => contacts.length > 0);
    const first = periods.at(0);
    const last = periods.length > 1 ? periods.at(-1) : undefined;
    const all = actions.filter(isContact).length;
    const n = periods.reduce((sum, { contacts }) => sum + contacts.length, 0);
    const behind = (period: (typeof periods)[number]) => tellersOf(period.contacts, mentions).size;
    return {
      title: first
        ? `The contacts of ${first.label} rest on ${count(behind(first), "article")}${last ? `, those of ${last.label} on ${spell(behind(last))}` : ""}`
        : "No dated contact to test",
      subtitle: `North Korea’s contacts by period, leaving out ${articles.length === 1 ? "the only article" : articles.length > MOST_TESTED ? `the ${MOST_TESTED} of ${articles.length} articles that weigh most, each in turn` : `each of ${count(articles.length, "article")} in turn`}; n = ${n} with all${n < all ? `, without ${count(all - n, "contact")} that ${all - n === 1 ? "fits" : "fit"} no single period` : ""}`,
      note: `${barsForDots(rows) ? "A bar is as long as its contacts are many, each" : "A dot is a contact,"} in the colour of its group as above; the name of a row leads to the article left out. A contact that another article reports stays. A finding that rests on one article is, first of all, a finding about that article.${articles.length > MOST_TESTED ? " Of many periods the first and the latest are drawn; the table has all." : ""}`,
      data: rows,
      rows: rows.flatMap(({ label, periods }) =>
        periods.map((period) => ({
          articles: label,
          period: period.label,
          contacts: period.contacts.length,
          partners: period.partners,
          effective_partners: period.effective === null ? null : Number(decimal(period.effective))
        }))
      )
    };
  }
};
