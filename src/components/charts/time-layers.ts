/** What stands behind contacts on a time axis: events for orientation, and the articles themselves. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import type { ContextRow } from "../captions/context.ts";
import { MOST_MARKS } from "./counted.js";
import { articleInterval, dateWords, middle } from "../captions/dates.js";
import { INDENT, TARGET, TEXT_SIZE, textWidth } from "./drawing.js";
import type { Extent } from "./lanes.js";
import { BOLD, HALO, SOFT, label } from "../marks/marks.js";
import { plainBars } from "./time-bars.js";
import { dot, link, ruleX } from "./plot.js";
import type { Frame, Layer } from "./time-row.ts";

const LINE = 18;

/** A dashed line for each event, its label above the rows, on as many lines as the labels need. */
export function eventLayer(events: readonly ContextRow[]): (frame: Frame) => Layer {
  return ({ width, x, at }) => {
    const marked = events.map((event) => {
      const px = x(middle({ start: new Date(event.first), end: new Date(event.last) }));
      const size = textWidth(event.label) + 10;
      const side = px + size <= width ? "after" : px >= size ? "before" : "across";
      const from = side === "after" ? px : side === "before" ? px - size : width - size;
      return { label: event.label, px, from, to: from + size, end: side === "before" };
    });
    const line = linesOf(marked);
    const deep = events.length === 0 ? 0 : Math.max(...line) + 1;
    const above = deep * LINE + (deep && 4);
    return {
      above,
      marks(top, bottom) {
        const y = (i: number) => top - above + (deep - 1 - line[i]) * LINE;
        const text = (end: boolean) =>
          label(marked, {
            filter: (d) => d.end === end,
            x: (d) => at(end ? d.to - 5 : d.from + 5),
            y: (_, i) => y(i) + 9,
            text: "label",
            textAnchor: end ? "end" : "start",
            ...SOFT,
            ...HALO
          });
        return [
          link(marked, {
            x1: (d) => at(d.px),
            x2: (d) => at(d.px),
            y1: (_, i) => y(i) + 2,
            y2: () => bottom,
            stroke: "var(--ink-soft)",
            strokeDasharray: "3,3"
          }),
          text(false),
          text(true)
        ];
      }
    };
  };
}

/**
 * The line of each label, 0 being the lowest: no two on one line cover each other, and a label stands above
 * those whose dash would run through it, as far as that can be.
 */
function linesOf(events: readonly (Extent & { px: number })[]): number[] {
  const line: number[] = [];
  const crosses = (i: number, j: number) => i !== j && events[i].px > events[j].from && events[i].px < events[j].to;
  const waiting = events.map((_, i) => i);
  while (waiting.length > 0) {
    // Next the one through which fewest dashes of labels still to come would run, then the one that most others wait for.
    const rank = (i: number) => [waiting.filter((j) => crosses(j, i)).length, -waiting.filter((j) => crosses(i, j)).length];
    const [next] = [...waiting].sort((i, j) => rank(i)[0] - rank(j)[0] || rank(i)[1] - rank(j)[1] || i - j);
    waiting.splice(waiting.indexOf(next), 1);
    const { from, to } = events[next];
    const taken = (at: number) =>
      line.some((of, j) => (of === at && events[j].from < to && events[j].to > from) || (of >= at && crosses(j, next)));
    let free = 0;
    while (taken(free)) free++;
    line[next] = free;
  }
  return line;
}

/** A band on the day that each article was published, and a row with a link to each; where they are many, a row of bars that count them. */
export function articleLayer(articles: readonly ArticleRow[]): (frame: Frame) => Layer {
  const dated = articles.flatMap((article) => {
    const known = articleInterval(article);
    return known === null ? [] : [{ article, day: middle(known) }];
  });
  const many = dated.length > MOST_MARKS;
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
          ruleX(days, { x: "day", y1: top, y2: y, stroke: "var(--ink-soft)", strokeOpacity: 0.16, strokeWidth: 7 }),
          label([0], { x: () => at(wide ? INDENT : 0), y: labelY, text: () => "Articles published", fontSize: TEXT_SIZE + 1 }),
          label([0], {
            x: () => at(width),
            y: labelY,
            text: () => String(articles.length),
            textAnchor: "end",
            fontSize: TEXT_SIZE + 1,
            ...BOLD
          }),
          ruleX(days, { x: "day", y1: y - 8, y2: y + 8, stroke: "var(--ink)", strokeWidth: 7 }),
          ...(many ? plainBars(dated.map(publication), y + 10, frame) : [])
        ];
      },
      links(_, bottom) {
        const y = bottom + below - TARGET / 2 - 2;
        return [
          dot(many ? [] : dated, {
            x: "day",
            y: () => y,
            r: TARGET / 2,
            fill: "transparent",
            href: (d) => articleHref(d.article),
            ariaLabel: ({ article }) =>
              `Article published ${dateWords(article.published_earliest, article.published_latest)}: ${articleWords(article)}`
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

/** Address of an article's page. */
export function articleHref({ article_id }: ArticleRow): string {
  return `./articles/${encodeURIComponent(article_id)}`;
}

/** What tells an article from others in a few words: its headline, else who wrote it, else its file. */
export function articleWords({ article_id, title, byline }: ArticleRow): string {
  return title || (byline && `by ${byline}`) || article_id;
}
