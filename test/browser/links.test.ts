import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { deadLinks } from "../../src/site/build/dead-links.ts";
import { pageFiles } from "../../src/site/build/page-files.ts";
import { browser } from "../setup/browser.ts";
import { visit } from "../setup/visit.ts";

const site = inject("siteUrl");

test.each([...deadLinks("dist")])("every link on %s leads somewhere, anchors too, and none starts at the root", (_, dead) => {
  expect(dead).toEqual([]);
});

test("files at addresses that stay are linked by those addresses", () => {
  const hashed = pageFiles("dist").flatMap((page) =>
    [...readFileSync(join("dist", page), "utf8").matchAll(/<a\b[^>]*href="([^"]*_file\/[^"]*)"/g)].map(
      ([, href]) => `${page}: ${href}`
    )
  );
  expect(hashed.filter((link) => /\.(csv|json|zip|parquet|svg|png)$/.test(link))).toEqual([]);
});

test.each(["nothing", "articles/nothing.html", "nothing/at/all/"])(
  "/%s is no page, looks like one, and leads back",
  async (path) => {
    const { page, close } = await visit(browser, site + path);
    expect(await page.locator("h1").innerText()).toBe("There is no page at this address");
    expect(await page.evaluate(() => document.fonts.check("16px 'Source Serif 4'"))).toBe(true);
    await page.locator("main a", { hasText: "the story" }).click();
    await page.waitForURL((url) => [site, `${site}index.html`].includes(url.href));
    expect(await page.locator("h1.finding").count()).toBe(1);
    await close();
  }
);
