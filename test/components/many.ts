/** Tables with more actions than any drawing shows one by one: many partners, twenty years, every kind of date. */
import type { ChartTables } from "../../src/components/captions/caption.ts";
import { anAction, withOccasions } from "../data/an-action.ts";
import { fixture } from "./fixture.ts";

const COUNT = 3000;
const PARTNERS = 45;
const GROUPS = ["socialist", "russia", "us-allies", "other", ""] as const;

function dateOf(i: number): [string, string] {
  const [year, month] = [2005 + (i % 20), String(1 + (i % 12)).padStart(2, "0")];
  if (i % 50 === 0) return ["", ""];
  if (i % 31 === 0) return [`${year}-06-01`, `${year + 1}-06-30`];
  if (i % 7 === 0) return [`${year}-01-01`, `${year}-12-31`];
  return [`${year}-${month}-05`, `${year}-${month}-05`];
}

const uncounted = Array.from({ length: COUNT }, (_, i) => {
  // The first partners have most.
  const partner = Math.floor(PARTNERS * ((i % 97) / 97) ** 2);
  const [date_earliest, date_latest] = dateOf(i);
  return anAction({
    action_id: `many-${i}`,
    article_id: `article-${i % 600}`,
    date_earliest,
    date_latest,
    date_precision: "day",
    partner_country: `P${partner}`,
    partner_name: `Partner ${partner}`,
    partner_group: GROUPS[partner % GROUPS.length],
    action_type: ["meeting", "message", "visit", "criticism"][i % 4],
    contact: i % 4 < 3,
    quad_class: i % 4 < 3 ? 1 : 3,
    direction: (["outbound", "inbound", "mutual"] as const)[i % 3],
    source_role: ["leader", "minister", ""][i % 3]
  });
});

const actions = withOccasions(uncounted);

const articles = Array.from({ length: 600 }, (_, i) => ({
  ...fixture.articles[0],
  article_id: `article-${i}`,
  published_earliest: `${2005 + (i % 20)}-07-01`,
  published_latest: `${2005 + (i % 20)}-07-01`
}));

export const many: ChartTables = {
  ...fixture,
  actions,
  articles,
  mentions: actions.map(({ action_id, article_id }) => ({ action_id, article_id }))
};
