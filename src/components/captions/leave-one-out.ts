/** The shift, put to the test: the same figures with one article missing. */
import { isContact } from "../../data/contacts.js";
import type { Caption } from "./caption.ts";
import { articlesBehind, barsForDots, MOST_TESTED, withoutEachArticle, type WithoutArticle } from "../charts/without-article.js";
import { count, decimal, sentence, spell } from "./words.js";
import { periodsOf } from "./periods.js";

export const leaveOneOut: Caption<WithoutArticle[]> = {
  name: "leave-one-out",
  tell({ actions, articles, mentions, curated }) {
    const rows = withoutEachArticle(actions, articles, mentions, curated.periods);
    const periods = periodsOf(actions, curated.periods).filter(({ contacts }) => contacts.length > 0);
    const rest = (period: (typeof periods)[number]) =>
      `${period === periods[0] ? "the contacts of " : "those of "}${period.label} on ${spell(articlesBehind(period.contacts, mentions))}`;
    const ends = periods.length > 1 ? [periods[0], periods[periods.length - 1]] : periods;
    const first = ends[0] && articlesBehind(ends[0].contacts, mentions);
    return {
      title:
        ends.length === 0
          ? "No dated contact to test"
          : sentence(
              `${rest(ends[0])}${first === 1 ? " article" : " articles"} rest${ends.length > 1 ? `, ${rest(ends[1])}` : ""}`.replace(
                /^the contacts of (\S+) on (\w+ articles?) rest/,
                "the contacts of $1 rest on $2"
              )
            ),
      subtitle: `North Korea’s contacts by period, leaving out ${articles.length === 1 ? "the only article" : articles.length > MOST_TESTED ? `the ${MOST_TESTED} of ${articles.length} articles that weigh most, each in turn` : `each of ${count(articles.length, "article")} in turn`}; n = ${actions.filter(isContact).length} with all`,
      note: `${barsForDots(rows) ? "A bar is as long as its contacts are many, each" : "A dot is a contact,"} in the colour of its group as above; the name of a row leads to the article left out. A contact that another article reports stays. A finding that rests on one article is, first of all, a finding about that article.${articles.length > MOST_TESTED ? " Of many periods the first and the latest are drawn; the table has all." : ""}`,
      data: rows,
      rows: rows.flatMap(({ label, periods }) =>
        periods.map((period) => ({
          articles: label,
          period: period.label,
          contacts: period.contacts,
          partners: period.partners,
          effective_partners: period.effective === null ? null : Number(decimal(period.effective))
        }))
      )
    };
  }
};
