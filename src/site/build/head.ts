/** The fixed parts of a page that Framework asks the config for. */
import { fillFindings } from "../blocks/static-forms.ts";
import { LICENCES } from "./licences.ts";

export const SITE = "North Korea’s diplomacy in Italian news";

/** A folder opened from a disk lists its files where a server sends the index; there the link home names the file. */
export const FROM_A_FOLDER = `if (location.protocol === "file:") addEventListener("click", ({target}) => {
  const link = target.closest("a[href]");
  if (link && link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
});`;

/** Kept in every page's head, in preview too; what the build adds is in page-html.ts. */
export const HEAD = `<meta name="color-scheme" content="light dark">
<script>${FROM_A_FOLDER}</script>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="/style/index.css">
<script>addEventListener("beforeprint",()=>{document.querySelector(".printed-address").textContent=location.href})</script>`;

/**
 * Where the page comes from. The inputs' hash and the version say which state of the articles and of the code a printed or
 * saved page was made from; there is no build date, so that two builds of the same inputs are the same bytes. `answer` gives
 * the finding of a name, as HTML.
 */
export function footer(answer: (name: string) => string): string {
  const text = [
    `<p>Source: Italian news articles, read by a program. Every figure leads back to the sentence it rests on.`,
    `CC BY 4.0 covers the tables on the page <a href="/tables">Data</a> and our English translations, but not what is quoted in them: the articles and their sentences belong to their publishers.`,
    `Our code is under the ISC licence; typefaces, the verb lexicon and packages have <a href="/${LICENCES}">licences of their own</a>. Any frozen version is listed under <a href="/all-editions">editions</a>.</p>`,
    `<p class="printed-address"></p>`,
    `<p><span title="{{inputs}}">{{release}}</span></p>`
  ].join("\n");
  return fillFindings(text, answer);
}
