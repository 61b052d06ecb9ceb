/**
 * Raw text → an article to read: what is boilerplate of the page, what is text, when it was published.
 * Offsets are never lost: the working text is the raw text mended and in NFC, with a way back to raw offsets.
 */
import type { BoilerplateRow, CuratedDate } from "../codebook/codebook-rows.ts";
import type { SourceArticle } from "../model/dataset.ts";
import type { ArticleProblem } from "../model/problem.ts";
import { languageOf } from "./language.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { mend } from "./mend.ts";
import { dateline } from "./dateline.ts";
import { type Published, publication } from "./publication.ts";
import { digestDate, headerDate, titleDate } from "./page-date.ts";
import { firstDay } from "./stated-day.ts";
import { unwrapped } from "./wrap.ts";

/** An article and the layout of its page, of which every span is one in `text`. */
export interface Article extends Omit<Layout, "stated" | "addressed"> {
  id: string;
  raw: string;
  /** The raw text in NFC, mended where copying damaged it; every module after this one works on it. */
  text: string;
  /** Raw offset of an offset in `text`. */
  rawOffset: (offset: number) => number;
  outlet: string;
  url: string;
  archived: string;
  language: string;
  published: Published;
  problems: ArticleProblem[];
}

/**
 * Read one article: cut its boilerplate, find its title, byline and publication date.
 *
 * @param source id and text; the text may be scraped, empty, or not Italian
 * @param boilerplateRows the table of boilerplate phrases
 * @param curated the row of `data/articles.csv` for this article, if any
 */
export function readArticle(
  source: SourceArticle,
  boilerplateRows: readonly BoilerplateRow[],
  curated: CuratedDate | undefined
): Article {
  const mended = mend(source.text);
  const { text, back: rawOffset } = unwrapped(mended);
  const header = headerDate(text);
  const { stated, addressed, ...layout } = layoutOf(text, header?.end ?? 0, header?.published ?? "", boilerplateRows);
  const { paragraphs } = layout;
  if (header) layout.boilerplate.unshift({ start: header.start, end: header.end, reason: "publication date" });
  const lead = text.slice(paragraphs[0]?.start ?? 0, paragraphs[0]?.end ?? 0);
  const language = languageOf(
    paragraphs
      .map((p) => text.slice(p.start, Math.min(p.end, p.start + 4000)))
      .join("\n")
      .slice(0, 20_000)
  );
  const messages = [...mended.problems];
  if (header?.problem) messages.push(header.problem);
  if (source.text.trim() === "") messages.push("the file is empty");
  else if (paragraphs.length === 0) messages.push("no running text found");
  else if (language !== "it") messages.push(`not in Italian${seems(language)}, so not coded`);
  const dates = [stated, dateline(lead)?.published, digestDate(text), titleDate(layout.title), addressed];
  return {
    id: source.id,
    raw: source.text,
    text,
    rawOffset,
    ...layout,
    outlet: curated?.outlet ?? "",
    url: curated?.url ?? "",
    archived: curated?.archived ?? "",
    language,
    published: publication(firstDay(dates), curated, lead, (message) => messages.push(message)),
    problems: [...(source.problems ?? []), ...messages.map((message) => ({ line: null, message }))]
  };
}

const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** " but, it seems, in English"; empty where the language is not clear. */
const seems = (language: string): string => (language === "und" ? "" : ` but, it seems, in ${NAMES.of(language)}`);
