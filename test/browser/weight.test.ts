import { expect, inject, test } from "vitest";
import { pageFiles } from "../../src/site/build/page-files.ts";
import { weigh } from "../../src/site/measure/weigh.ts";
import { browser } from "../setup/browser.ts";
import { openPage } from "../setup/visit.ts";

const site = inject("siteUrl");

test.each(pageFiles("dist").map((file) => [file, file === "index.html" ? 130 : 170] as const))(
  "%s is at most %i kB in at most 20 requests",
  async (file, most) => {
    const page = await openPage(browser);
    const { total, requests } = await weigh(page, site + file.replace(/^index\.html$/, ""));
    await page.close();
    expect(requests).toBeGreaterThan(1);
    expect(total / 1000).toBeLessThanOrEqual(most);
    expect(requests).toBeLessThanOrEqual(20);
  }
);
