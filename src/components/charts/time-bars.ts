/** The rows of a time axis filled with a bar and a number for each calendar span: for more actions than can be marked one by one. */
import type { Dated } from "../captions/dates.ts";
import { countAt, MOST_NUMBERS, type Count } from "./counted.js";
import { TEXT_SIZE } from "./drawing.js";
import { grouped } from "../../coder/model/grouped.js";
import { label, SOFT } from "../marks/marks.js";
import { rect, type Markish } from "./plot.js";
import { SPAN_UNITS, spanAddress, spanInterval, spanOf, spanWords, unitFor, type SpanUnit } from "./spans.js";
import { GAP } from "./time-layout.js";
import type { Filling, Frame, TimeRow, TimeRowsOptions } from "./time-row.ts";

/** Width that a number of four digits takes, and a target needs. */
const LEAST = 28;
const NUMBER = TEXT_SIZE + 3;
const BAR = 30;
const BESIDE = 56;

/** The span of the bars of a drawing: one for all that stands on its axis. */
function barUnit({ domain, left, right, rows }: Frame): SpanUnit {
  return unitFor(domain, right - left, Math.max(LEAST, ((right - left) * rows) / MOST_NUMBERS));
}

/** All bars of a drawing are of one scale. What no span holds is counted right of the axis. */
export function timeBars(rows: readonly TimeRow[], { counting }: TimeRowsOptions): Filling {
  // What a month holds, every longer span holds.
  const settled = rows.every(({ actions }) => actions.every((action) => spanOf(action, SPAN_UNITS[0]) !== null));
  return {
    beside: settled ? 0 : BESIDE + GAP,
    besideWords: "no one span",
    lay(frame) {
      const unit = barUnit(frame);
      const counts = rows.map((row) =>
        [...grouped(row.actions, (action) => spanOf(action, unit))]
          .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
          .map(([span, { length }]) => {
            const address = spanAddress(span, unit);
            const place = { label: spanWords(address) ?? "", query: { year: address } };
            return { ...countAt(length, counting, row, place), ...extent(span, unit, frame) };
          })
      );
      const most = Math.max(1, ...counts.flat().map(({ n, bar }) => (bar ? n : 1)));
      return {
        key: {
          height: 32,
          marks: [
            label([0], {
              x: () => frame.at(8),
              y: () => 12,
              text: () => `A bar counts the ${counting.noun}s of ${unit.words}; its number says how many and opens their list.`,
              lineWidth: frame.width / TEXT_SIZE / 0.8,
              ...SOFT
            })
          ]
        },
        deep: rows.map(() => NUMBER + BAR),
        marks: (bases) =>
          barMarks(
            counts.flatMap((row, i) => row.map((count) => ({ ...count, base: bases[i] }))),
            most
          )
      };
    }
  };
}

/** The bars of dated things that have no list of their own: how many lie in each span. */
export function plainBars(dated: readonly Dated[], base: number, frame: Frame): Markish[] {
  const unit = barUnit(frame);
  const bars = [...grouped(dated, (each) => spanOf(each, unit))]
    .filter(([span]) => span !== null)
    .map(([span, { length: n }]) => ({ n, bar: true, color: "var(--ink)", base, ...extent(span, unit, frame) }));
  return barMarks(bars, Math.max(1, ...bars.map(({ n }) => n)));
}

/** Where the bar of a span stands, cut at the edge of the axis. */
function extent(span: number | null, unit: SpanUnit, { x, left, right, at }: Frame): { x1: Date; x2: Date } {
  if (span === null) return { x1: at(right + GAP), x2: at(right + GAP + BESIDE) };
  const { start, end } = spanInterval(span, unit);
  const inside = (date: Date) => Math.min(right, Math.max(left, x(date)));
  // A span that ended before the axis begins still has a bar at its edge.
  return { x1: at(Math.min(inside(start), right - LEAST)), x2: at(Math.max(inside(end), left + LEAST)) };
}

type Bar = Pick<Count, "n" | "bar" | "color"> & Partial<Pick<Count, "href" | "name">> & { x1: Date; x2: Date; base: number };

function barMarks(bars: readonly Bar[], most: number): Markish[] {
  const data = bars as Bar[];
  const tall = ({ n, bar }: Bar) => (bar ? Math.max(1, (n / most) * BAR) : 0);
  const linked = data.filter(({ href }) => href);
  return [
    rect(data, { x1: "x1", x2: "x2", y1: (d) => d.base - tall(d), y2: "base", insetLeft: 1, insetRight: 1, fill: "color" }),
    label(data, {
      x: (d) => new Date((d.x1.getTime() + d.x2.getTime()) / 2),
      y: (d) => d.base - tall(d) - NUMBER / 2,
      text: (d) => String(d.n),
      textAnchor: "middle"
    }),
    ...(linked.length === 0
      ? []
      : [
          rect(linked, {
            x1: "x1",
            x2: "x2",
            y1: (d) => d.base - BAR - NUMBER,
            y2: "base",
            fill: "transparent",
            href: "href",
            ariaLabel: "name"
          })
        ])
  ];
}
