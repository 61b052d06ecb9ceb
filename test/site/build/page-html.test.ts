import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { finishPage, moduleScript, stylesheets } from "../../../src/site/build/page-html.ts";

const built = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Partners | Site</title>

<link rel="preload" as="style" href="./_import/style.css">
<link rel="stylesheet" type="text/css" href="./_import/style.css">
<link rel="modulepreload" href="./_observablehq/client.js">
<script type="module">

import {define} from "./_observablehq/client.js";
</script>
</head>
<body>
<script>{start()}</script>
<main id="observablehq-main"><h1>Partners</h1>
<p>Of <a href="#a">12 "contacts"</a> in these
articles, 7 were with Russia.</p></main>
</body>
</html>
`;
const assets = { script: "./_app/partners-1.js", modules: ["./_app/2.js"], style: "main{margin:0}" };
const page = finishPage(built, assets);

test("what a page loads is read from Framework's HTML", () => {
  expect(moduleScript(built).trim()).toBe('import {define} from "./_observablehq/client.js";');
  expect(stylesheets(built)).toEqual(["./_import/style.css"]);
});

describe("a finished page", () => {
  test("has programs as plain text, which scrolls by keyboard", () => {
    const code = `<pre><code class="language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-title function_">f</span>();</code></pre>`;
    expect(finishPage(built.replace("<h1>", `${code}<h1>`), assets)).toContain(
      '<pre tabindex="0"><code class="language-js">const a = f();</code></pre>'
    );
  });

  test("loads its bundles and nothing of what they replace", () => {
    expect([...page.matchAll(/(?:href|src)="(\.[^"]+)"/g)].map(([, address]) => address)).toEqual([
      "./_app/2.js",
      "./_app/partners-1.js"
    ]);
    expect(page).toContain("<style>main{margin:0}</style>");
    expect(page).not.toMatch(/_import|_observablehq\//);
  });

  test("asks for its typefaces first", () => {
    const style = '@font-face{font-display:optional;src:url("./_app/serif.woff2")}';
    expect(finishPage(built, { ...assets, style })).toContain(
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="./_app/serif.woff2">'
    );
  });

  test("says its language and lets the reader zoom", () => {
    expect(page).toContain('<html lang="en" data-built>');
    expect(page).toContain('content="width=device-width, initial-scale=1"');
  });

  test("is described by its title and first paragraph", () => {
    expect(page).toContain(
      '<meta name="description" content="Of 12 &quot;contacts&quot; in these articles, 7 were with Russia.">'
    );
    expect(page).toContain('<meta property="og:title" content="Partners | Site">');
  });

  test("is described in its author's words where there are some", () => {
    expect(finishPage(built, { ...assets, description: 'Partners & "friends"' })).toContain(
      '<meta name="description" content="Partners &amp; &quot;friends&quot;">'
    );
  });

  test("has a social card with its picture only where the site's address is known", () => {
    expect(page).toContain('<meta name="twitter:card" content="summary">');
    expect(page).not.toMatch(/og:image|canonical/);
    const published = finishPage(built, {
      ...assets,
      address: "https://example.org/r/partners",
      picture: "https://example.org/r/p.png"
    });
    expect(published).toContain('<link rel="canonical" href="https://example.org/r/partners">');
    expect(published).toContain('<meta property="og:image" content="https://example.org/r/p.png">');
    expect(published).toContain('content="summary_large_image"');
  });

  test("states its policy before anything is loaded, and names its inline scripts by hash", () => {
    const hash = createHash("sha256").update("{start()}").digest("base64");
    expect(page).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(?:link|script)/));
  });
});

test("a page of a form that is not known is refused, not half finished", () => {
  expect(() => finishPage(built.replace("<html>", '<html class="x">'), assets)).toThrow(/no longer has the form/);
});
