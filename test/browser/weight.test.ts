import { expect, inject, test } from "vitest";
import { pageFiles } from "../../src/site/build/page-files.ts";
import { weigh } from "../../src/site/measure/weigh.ts";
import { browser } from "../setup/browser.ts";

const site = inject("siteUrl");

test("the overview is at most 130 kB in at most 20 requests", async () => {
  const { total, requests } = await weigh(browser, site);
  expect(total / 1000).toBeLessThanOrEqual(130);
  expect(requests).toBeLessThanOrEqual(20);
});

test.each(pageFiles("dist").filter((page) => page !== "index.html"))(
  "%s is at most 170 kB in at most 20 requests",
  async (page) => {
    const { total, requests } = await weigh(browser, site + page);
    expect(total / 1000).toBeLessThanOrEqual(170);
    expect(requests).toBeLessThanOrEqual(20);
  }
);
