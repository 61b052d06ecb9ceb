/** Who stands behind the story: the articles by outlet and day, and how far the program that coded them is right. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { articlesRead } from "../../components/captions/articles-read.ts";
import { publishedOn } from "../../components/captions/dates.ts";
import { grouped } from "../../coder/model/grouped.ts";
import { count, list, percent, sentence, spell } from "../../components/captions/words.ts";
import { articleHref, pageHref } from "../../components/page/address.ts";
import { escapeHtml } from "../../components/page/html.ts";
import type { Measurement } from "../../data/measure.ts";

/** Of more articles than these the outlets are told with how many each has. */
const MOST_ARTICLES = 12;
/** Outlets that are named. */
const MOST_OUTLETS = 5;

/** How the coder does, measured when asked for. */
export interface Measured {
  /** On articles that are new to the rules; null where these are not there. */
  onNew: () => Measurement | null;
  /** On those articles of the report that have a reference coding. */
  onReport: () => Measurement;
  /** The article of each passage that was coded wrongly and struck by hand. */
  struck: () => readonly string[];
}

/**
 * "Who says so: AGCNEWS (24 March 2021; 1–5 December 2024) and one article of unknown outlet (18 June 2024). A
 * program coded them. …", each day leading to its article, and how far the program is right on other articles and on
 * these; nothing without an article.
 */
export function whoSaysSoHtml(articles: readonly ArticleRow[], { onNew, onReport, struck }: Measured): string {
  const read = articlesRead(articles).sort((a, b) => (a.published_earliest < b.published_earliest ? -1 : 1));
  if (read.length === 0) return "";
  const outlets = [...grouped(read, ({ outlet }) => outlet)].sort(
    ([a, { length: m }], [b, { length: n }]) => Number(a === "") - Number(b === "") || n - m || (a < b ? -1 : 1)
  );
  const told = read.length > MOST_ARTICLES ? counted(outlets) : outlets.map(dated);
  const all = read.length > MOST_ARTICLES ? ` <a href="${pageHref("all-articles")}">All ${read.length} articles</a>.` : "";
  return `<p class="figure-beside">Who says so: ${list(told)}.${all} A <a href="./method.html#how-often-it-errs">program</a> coded ${read.length === 1 ? "it" : "them"}.${onOthers(onNew())}${onThese(read, onReport(), struck())}</p>`;
}

type Outlet = readonly [outlet: string, articles: readonly ArticleRow[]];

/** "AGCNEWS (24 March 2021; 1–5 December 2024)". */
function dated([outlet, own]: Outlet): string {
  const days = own.map((article) => `<a href="${escapeHtml(articleHref(article))}">${publishedOn(article)}</a>`);
  return `${outlet === "" ? unknown(own.length) : escapeHtml(outlet)} (${days.join("; ")})`;
}

/** "ANSA (20 articles)", "AGI (12)", "three more outlets", "28 articles of unknown outlet". */
function counted(outlets: readonly Outlet[]): string[] {
  const known = outlets.filter(([outlet]) => outlet !== "");
  const more = known.length - MOST_OUTLETS;
  return [
    ...known
      .slice(0, MOST_OUTLETS)
      .map(([outlet, { length }], i) => `${escapeHtml(outlet)} (${i === 0 ? count(length, "article") : length})`),
    ...(more > 0 ? [`${spell(more)} more ${more === 1 ? "outlet" : "outlets"}`] : []),
    ...outlets.filter(([outlet]) => outlet === "").map(([, { length }]) => unknown(length))
  ];
}

const unknown = (n: number): string => `${count(n, "article")} of unknown outlet`;

/** " On 90 other articles, real news retold and new to its rules, 84% of what it coded was right, and it found 55% of what was there." */
function onOthers(measurement: Measurement | null): string {
  if (measurement === null) return "";
  const { right, coded, found, required } = measurement.evaluation.overall;
  if (coded === 0 || required === 0) return "";
  const others = measurement.articles === 1 ? "one other article" : `${measurement.articles} other articles`;
  return ` On ${others}, real news retold and new to its rules, ${percent(right / coded)}% of what it coded was right, and it found ${percent(found / required)}% of what was there.`;
}

/**
 * " These five are no test: its rules were made on them, and ten misreadings were struck by hand. Against a hand
 * coding it then missed nothing and got nothing wrong.": of the articles here those that have a reference coding.
 */
function onThese(read: readonly ArticleRow[], { evaluation }: Measurement, struck: readonly string[]): string {
  const ids = new Set(read.map(({ article_id }) => article_id));
  const own = evaluation.articles.filter(({ article_id }) => ids.has(article_id));
  if (own.length === 0) return "";
  const which =
    own.length < read.length
      ? `${spell(own.length)} of these ${spell(read.length)}`
      : read.length === 1
        ? "this article"
        : `these ${spell(read.length)}`;
  const sum = (figure: "required" | "found" | "coded" | "right") => own.reduce((all, article) => all + article[figure], 0);
  const [missed, mistaken] = [sum("required") - sum("found"), sum("coded") - sum("right")];
  const matches = evaluation.matches.filter(({ gold }) => ids.has(gold.article_id));
  const inexact = matches.filter(({ type, date, status, contact }) => !(type && date && status && contact)).length;
  const faults = [
    missed === 0 ? "" : `missed ${missed} of ${sum("required")} actions`,
    mistaken === 0 ? "" : `coded ${mistaken} of ${sum("coded")} by mistake`,
    inexact === 0 ? "" : `got a detail wrong in ${inexact} of ${matches.length} passages`
  ].filter(Boolean);
  const [are, them] = own.length === 1 ? ["is", "it"] : ["are", "them"];
  const n = struck.filter((id) => ids.has(id)).length;
  const mended = n === 0 ? "" : `, and ${count(n, "misreading")} ${n === 1 ? "was" : "were"} struck by hand`;
  return ` ${sentence(which)} ${are} no test: its rules were made on ${them}${mended}. Against a hand coding it ${n === 0 ? "" : "then "}${faults.length === 0 ? "missed nothing and got nothing wrong" : list(faults)}.`;
}
