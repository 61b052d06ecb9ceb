/** Articles that were read: those that are empty or in another language are counted nowhere. */
import type { ArticleRow } from "../../coder/model/table-rows.js";

export const articlesRead = <Article extends Pick<ArticleRow, "sentences">>(articles: readonly Article[]): Article[] =>
  articles.filter(({ sentences }) => sentences > 0);
