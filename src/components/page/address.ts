/** Addresses within the report. They name the file itself: every web server answers to that, and a folder on a disk too. */

export interface Place {
  /** Leads from the page that links to the site's root: "./" or "../". */
  root?: string;
  /** What the page is to show: its filters. */
  query?: Record<string, string>;
  /** What in the page. */
  hash?: string;
}

/** Address of a page, given as its path without ending: "actions", "articles/000_2e78". */
export function pageHref(page: string, { root = "./", query = {}, hash = "" }: Place = {}): string {
  const file = `${page.split("/").map(encodeURIComponent).join("/")}.html`;
  const asked = new URLSearchParams(query).toString();
  return `${root}${file}${asked && `?${asked}`}${hash && `#${encodeURIComponent(hash)}`}`;
}

/** Address of an action's row, for readers without scripts and for copied links. */
export function actionHref({ action_id }: { action_id: string }, root = "./"): string {
  return pageHref("actions", { root, hash: action_id });
}

/** Address of an article's page, or of a passage in it. */
export function articleHref({ article_id }: { article_id: string }, { root = "./", hash = "" }: Place = {}): string {
  return pageHref(`articles/${article_id}`, { root, hash });
}

/** Selects links to an action's row. */
export const ACTION_LINKS = `a[href*="actions.html#"]`;

/** The action that an address leads to, if it leads to one. */
export function actionAt(href: string): string | undefined {
  const [, action_id] = /\/actions\.html#(.+)$/.exec(href) ?? [];
  return action_id === undefined ? undefined : decoded(action_id);
}

/** What a part of an address says; an address that was cut or mistyped says what stands there. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
