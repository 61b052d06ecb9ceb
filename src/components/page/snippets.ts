/** What other people put into their pages to show a chart there. */
import { escapeHtml } from "./html.js";

/** Pixels: as wide as the images of charts are made (chart-document.ts). */
const IMAGE_WIDTH = 1008;

/** The chart on its own page, at an absolute address with what the reader chose, in a frame; its title is for those who cannot see it. */
export function frameSnippet(page: string, title: string, height: number): string {
  return `<iframe src="${escapeHtml(page)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;
}

/** The chart as an image that leads to the report, for places that allow no frames; both addresses are absolute. */
export function imageSnippet(report: string, image: string, words: string): string {
  return `<a href="${escapeHtml(report)}"><img src="${escapeHtml(image)}" alt="${escapeHtml(words)}" width="${IMAGE_WIDTH}" style="max-width: 100%; height: auto" loading="lazy"></a>`;
}
