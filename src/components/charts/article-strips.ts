/** A strip an article: the contacts that it tells of. Articles can be switched off, and their marks go. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { BOLD, HALO, SOFT, canvas, endLabel, label, unitBlock, unitMarks } from "../marks/marks.js";
import { NARROW, TARGET, TEXT_SIZE, textWidth, type DrawingOptions } from "./drawing.js";
import { groupKey, key, typeKey } from "./key.js";
import { ruleY } from "./plot.js";
import { articleHref } from "../page/address.js";
import { articleWords } from "./time-layers.js";

export interface ArticleStrip {
  article: ArticleRow;
  /** "24 March 2021". */
  label: string;
  /** The headline, in English where it is translated. */
  title: string;
  /** Contacts that it tells of and that count, in order of time. */
  contacts: readonly ActionRow[];
  /** Whether the reader has switched it off. */
  off: boolean;
}

const LABELS = 190;
const LINE = TEXT_SIZE + 4;
const PAD = 6;

/** The strips with their key; the name of a strip leads to its article. */
export function ArticleByArticle(strips: readonly ArticleStrip[], options: DrawingOptions = {}): SVGSVGElement {
  const { width = 960, document } = options;
  const wide = width >= NARROW;
  const left = wide ? LABELS : 0;
  const all = strips.flatMap(({ contacts }) => contacts);
  const legend = key([...groupKey(all), ...typeKey(all)], width);
  const perLine = Math.floor((width - left - 40) / TARGET);
  let y = legend.height + 2;
  const rows = strips.map((strip) => {
    const top = y + PAD + (wide ? 0 : LINE);
    y = top + Math.max(1, Math.ceil(strip.contacts.length / perLine)) * TARGET + PAD;
    return { ...strip, top, end: y, labelY: wide ? top + TARGET / 2 : top - LINE / 2 + 2 };
  });
  const most = Math.max(0, ...strips.map(({ contacts }) => contacts.length));
  const bare = rows.filter(({ contacts }) => contacts.length === 0).map((row) => ({ ...row, words: bareWords(row) }));
  const titleAt = left + Math.max(Math.min(most, perLine) * TARGET, ...bare.map(({ words }) => 4 + textWidth(words))) + 24;
  const titles = wide ? rows.map(({ title, top }) => ({ text: clipped(title, width - 40 - titleAt), y: top + TARGET / 2 })) : [];
  return canvas({
    width,
    height: y + 2,
    document,
    name: "Contacts by the article that reports them",
    marks: [
      ...legend.marks,
      ruleY([legend.height, ...rows.map(({ end }) => end)], { x1: 0, x2: width, stroke: "var(--rule)" }),
      label(rows, {
        x: 0,
        y: "labelY",
        text: "label",
        href: (d) => articleHref(d.article),
        ariaLabel: (d) => `Article of ${d.label}: ${articleWords(d.article)}`
      }),
      label(bare, { x: left + 4, y: (d) => d.top + TARGET / 2, text: "words", ...SOFT }),
      endLabel(rows, width, { y: (d) => d.top + TARGET / 2, text: (d) => String(d.contacts.length), ...BOLD, ...HALO }),
      label(titles, { x: titleAt, y: "y", text: "text", ...SOFT }),
      ...unitMarks(rows.flatMap(({ contacts, top }) => unitBlock(contacts, left, top, perLine)))
    ]
  });
}

/** What stands in place of marks. */
const bareWords = ({ off }: ArticleStrip) => (off ? "switched off" : "no contact that counts");

/** As much of a text as there is room for. */
function clipped(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const words = text.split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")} …`) > room) words.pop();
  return `${words.join(" ")} …`;
}
