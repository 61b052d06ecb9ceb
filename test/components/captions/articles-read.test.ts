import { expect, test } from "vitest";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { findings } from "../../../src/site/blocks/findings.ts";
import { readDataset } from "../../../src/data/dataset.ts";
import { publishedTables } from "../../../src/data/published-tables.ts";
import { chartTables } from "../../../src/site/blocks/static-charts.ts";

test("an article that was not read changes no number and no title", () => {
  const tables = publishedTables(readDataset());
  const [first] = tables.articles;
  const unread = { ...first, article_id: "zz-foreign", language: "en", sentences: 0, mentions: 0, actions: 0 };
  const more = { ...tables, articles: [...tables.articles, unread] };
  const lead = (of: typeof tables) => findings(of).lead;
  expect(lead(more)).toBe(lead(tables));
  for (const [name, { tell }] of CHARTS)
    if (!/leave-one-out|article-by-article/.test(name))
      expect(tell(chartTables(more)).subtitle, name).toBe(tell(chartTables(tables)).subtitle);
});
