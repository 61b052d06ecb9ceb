/** How much text is taken for one article: more is a collection, in which one article's dates would be given to the next. */

/** In bytes of a file, or characters of a text. The longest articles have a tenth of it. */
const LONGEST_ARTICLE = 1_000_000;

/** The same in words. */
export const LONGEST_WORDS = "1 MB";

/** What is wrong with a text of this size; null where it can be one article. */
export function tooLong(size: number): string | null {
  if (size <= LONGEST_ARTICLE) return null;
  return `${(size / 1e6).toFixed(1)} MB of text; one article has at most ${LONGEST_WORDS}, so give each its own file or line`;
}
