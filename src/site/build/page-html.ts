/** A page’s HTML with the bundled scripts and styles in place of Framework’s. */
import { createHash } from "node:crypto";
import { escapeHtml } from "../../components/page/html.ts";

/** What a finished page loads, as addresses relative to the page. */
export interface PageAssets {
  script: string | null;
  modules: string[];
  /** CSS that stands in the page: a browser shows the first words without asking a second time. */
  style: string;
  /** In the author's words; the page's first paragraph where there are none. */
  description?: string;
  /** Absolute addresses of the page and of a picture of it, where the site's own address is known. */
  address?: string;
  /** The feed of the site. */
  feed?: string;
  /** The page in the words of schema.org. */
  linkedData?: object;
  picture?: string;
  /** HTML that stands on top of the page. */
  notice?: string;
}

const MODULE_SCRIPT = /<script type="module">([\s\S]*?)<\/script>/g;
const STYLESHEET = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>\n?/g;
const PRELOAD = /<link rel="(?:modulepreload"|preload" as="style") href="[^"]+">\n?/g;

/** The inline module script that Framework wrote; a page without cells still starts its client. */
export function moduleScript(html: string): string {
  return [...html.matchAll(MODULE_SCRIPT)].map(([, code]) => code).join("\n");
}

/** The stylesheets linked by the page, in their order. */
export function stylesheets(html: string): string[] {
  return [...html.matchAll(STYLESHEET)].map(([, href]) => href);
}

/** The page with its bundled assets in place, its language, its description and its policy. */
export function finishPage(html: string, assets: PageAssets): string {
  const { script, modules, style } = assets;
  // Asked for at once, a typeface is there for the first words; one that comes late is for the next page, so that nothing moves.
  const fonts = [...style.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, href]) => href);
  const links = [
    ...fonts.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`),
    style && `<style>${style}</style>`,
    assets.feed && `<link rel="alternate" type="application/atom+xml" title="Actions" href="${assets.feed}">`,
    // A sign that opens a tag could end the script.
    assets.linkedData &&
      `<script type="application/ld+json">${JSON.stringify(assets.linkedData).replaceAll("<", "\\u003c")}</script>`,
    ...modules.map((href) => `<link rel="modulepreload" href="${href}">`),
    script && `<script type="module" src="${script}"></script>`
  ].filter(Boolean);
  const page = html
    .replace(MODULE_SCRIPT, "")
    .replace(STYLESHEET, "")
    .replace(PRELOAD, "")
    // data-built tells the page's scripts that its drawings are of the same code as they are.
    .replace("<html>", `<html lang="en" data-built>`)
    .replace(", maximum-scale=1", "")
    .replace("</header>", () => `${assets.notice ?? ""}</header>`)
    // No style colours the parts of a program, whose marks weigh more than it does.
    .replace(/<pre\b[\s\S]*?<\/pre>/g, (code) => code.replace(/<span class="hljs-[^"]*">|<\/span>/g, ""))
    // Code that is wider than a phone scrolls sideways, by keyboard too.
    .replace(/<pre(?=[ >])/g, `<pre tabindex="0"`)
    .replace(/\n+<\/head>/, () => `\n${[card(html, assets), ...links].join("\n")}\n</head>`)
    .replace(/(<head>)\n+/, "$1\n")
    .replace(/\n{2,}(?=<(?:meta|link|title))/g, "\n");
  for (const [part, found] of [
    ["the language", page.includes(`<html lang="en"`)],
    ["the viewport", !page.includes("maximum-scale")],
    [`<meta charset="utf-8">`, page.includes(`<meta charset="utf-8">`)],
    ["the notice", page.includes(assets.notice ?? "")]
  ] as const) {
    if (!found) throw new Error(`Framework's page no longer has the form that ${part} is finished in`);
  }
  return page.replace(`<meta charset="utf-8">`, `$&\n<meta http-equiv="Content-Security-Policy" content="${policy(page)}">`);
}

/** Only this site, no evaluated code. Inline scripts are named by their hash; styles may stand inline, as the charts carry theirs. */
export function policy(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => ` 'sha256-${createHash("sha256").update(code).digest("base64")}'`
  );
  return [
    "default-src 'self'",
    `script-src 'self'${[...new Set(inline)].join("")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'"
  ].join("; ");
}

/** Description and social card, from the page's title and first paragraph. */
function card(html: string, { description: described, address, picture }: PageAssets): string {
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? "";
  const main = html.slice(html.indexOf("<main"));
  const paragraph = /<p\b[^>]*>([\s\S]*?)<\/p>/.exec(main)?.[1] ?? title;
  const text = described
    ? escapeHtml(described)
    : paragraph
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim();
  const description = shorten(text).replaceAll('"', "&quot;");
  return [
    `<meta name="description" content="${description}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${title.replaceAll('"', "&quot;")}">`,
    `<meta property="og:description" content="${description}">`,
    address && `<meta property="og:url" content="${address}">`,
    address && `<link rel="canonical" href="${address}">`,
    picture && `<meta property="og:image" content="${picture}">`,
    `<meta name="twitter:card" content="${picture ? "summary_large_image" : "summary"}">`
  ]
    .filter(Boolean)
    .join("\n");
}

/** Cut at a word, so that an entity or a name stays whole. */
function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(" ", 200))} …`;
}
