/** What stands behind contacts on a time axis: the articles themselves. */
import { articleHref } from "../page/address.js";
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { MOST_MARKS } from "./counted.js";
import { articleInterval, middle, publishedOn } from "../captions/dates.js";
import { INDENT, TARGET, TEXT_SIZE } from "./drawing.js";
import { BOLD, endLabel, label } from "../marks/marks.js";
import { plainBars } from "./time-bars.js";
import { dot, ruleX } from "./plot.js";
import type { Frame, Layer } from "./time-row.ts";

/** A band on the day that each article was published, and a row with a link to each; where they are many, a row of bars that count them. */
export function articleLayer(articles: readonly ArticleRow[]): (frame: Frame) => Layer {
  const dated = articles.flatMap((article) => {
    const known = articleInterval(article);
    return known === null ? [] : [{ article, day: middle(known) }];
  });
  // The arrow keys go through the links in this order.
  dated.sort((a, b) => a.day.getTime() - b.day.getTime());
  const many = dated.length > MOST_MARKS;
  // Bands of many articles lie over each other.
  const opacity = Math.min(0.16, 2 / Math.max(1, dated.length));
  return (frame) => {
    const { width, wide, at } = frame;
    const below = (many ? 2 : 1) * TARGET + (wide ? 8 : 24);
    return {
      below,
      marks(top, bottom) {
        const y = bottom + below - TARGET / 2 - 2;
        const labelY = () => (wide ? y : bottom + 12);
        const days = many ? [] : dated;
        return [
          ruleX(days, { x: "day", y1: top, y2: y, stroke: "var(--ink-soft)", strokeOpacity: opacity, strokeWidth: 7 }),
          label([0], { x: () => at(wide ? INDENT : 0), y: labelY, text: () => "Articles published", fontSize: TEXT_SIZE + 1 }),
          endLabel([0], at(width), { y: labelY, text: () => String(articles.length), fontSize: TEXT_SIZE + 1, ...BOLD }),
          ruleX(days, { x: "day", y1: y - 8, y2: y + 8, stroke: "var(--ink)", strokeWidth: 7 }),
          ...(many ? plainBars(dated.map(publication), y + 10, frame) : [])
        ];
      },
      links(bottom) {
        const y = bottom + below - TARGET / 2 - 2;
        return [
          dot(many ? [] : dated, {
            x: "day",
            y: () => y,
            r: TARGET / 2,
            fill: "transparent",
            href: (d) => articleHref(d.article),
            ariaLabel: ({ article }) => `Article published ${publishedOn(article)}: ${articleWords(article)}`
          })
        ];
      }
    };
  };
}

const publication = ({ article }: { article: ArticleRow }) => ({
  date_earliest: article.published_earliest,
  date_latest: article.published_latest
});

/** What tells an article from others in a few words: its headline, else who wrote it, else its file. */
export function articleWords({ article_id, title, byline }: ArticleRow): string {
  return title || (byline && `by ${byline}`) || article_id;
}
