/** The way from an article here to the article as it was published. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { escapeHtml } from "./html.js";

type Original = Pick<ArticleRow, "url" | "outlet" | "archived">;

/** Links to the original and to an archived copy of it, or that none is known. */
export function originalHtml({ url, outlet, archived }: Original): string {
  const where = outlet ? ` at ${escapeHtml(outlet)}` : "";
  const links = [
    isAddress(url) && `<a href="${escapeHtml(url)}" rel="external">The original${where}</a>`,
    isAddress(archived) && `<a href="${escapeHtml(archived)}" rel="external">Archived copy</a>`
  ].filter(Boolean);
  return links.length > 0 ? `${links.join(", ")}.` : `No address of the original is known${where && `, which appeared${where}`}.`;
}

/** The same for a citation: the address itself. */
export function originalText({ url, archived }: Original): string {
  const known = [isAddress(url) && url, isAddress(archived) && `archived at ${archived}`].filter(Boolean).join(", ");
  return known || "no address of the original known";
}

/** A table may hold anything; only an address of the web becomes a link. */
function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}
