/** What readers take along: links, files, and charts in frames on other people's pages, at another origin. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { faults as axeFaults, RULES } from "../setup/axe.ts";
import { atRest } from "../../src/site/measure/at-rest.ts";
import { browser } from "../setup/browser.ts";
import { figureOf, openLive, openShare, takeFile } from "../setup/figures.ts";
import { openPage, visit } from "../setup/visit.ts";

const site = inject("siteUrl");
const charts = [...readFileSync("dist/tables.html", "utf8").matchAll(/"\.\/embed\/([\w-]+)\.html"/g)].map(([, name]) => name);
let elsewhere: Server;
/** What stands on the other site's page. */
let pasted = "";
let origin = "";

beforeAll(async () => {
  elsewhere = createServer((_, response) =>
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
      .end(
        `<!DOCTYPE html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A weblog</title><body style="margin:0"><main>${pasted}</main></body></html>`
      )
  );
  await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
});
afterAll(() => {
  elsewhere.close();
});

interface Held {
  page: Page;
  frame: Frame;
  /** What the browser complains of, in the frame too. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens the other site's page with this in it, and waits until the frame is at rest. */
async function hold(html: string, options: { width?: number; scripts?: boolean; dark?: boolean } = {}): Promise<Held> {
  const { width = 700, scripts = true, dark = false } = options;
  pasted = html;
  const page = await openPage(browser, { width, scripts, colorScheme: dark ? "dark" : "light" });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  await page.goto(origin);
  await atRest(page, { scripts });
  const frame = page.frames()[1];
  if (frame && scripts) await frame.waitForFunction(() => document.querySelector("[data-live]"));
  return { page, frame, complaints, close: () => page.close() };
}

const framed = (name: string, query = "", height = 900) =>
  `<iframe src="${site}embed/${name}.html${query}" title="A chart" width="100%" height="${height}" style="border: 0"></iframe>`;
const marks = (frame: Frame) => frame.locator("svg:visible a");

/** A line of a frame's text in pixels, as embed.css sets it. */
const LINE = 24.5;

/**
 * Pixels that a frame has below its content, in typefaces that do not depend on whether the report's came in time: once
 * its styles are changed so, and everything that they ask for is there.
 */
function spareIn(frame: Frame, pattern: RegExp, replacement: string): Promise<number> {
  return frame.evaluate(
    async ([source, replacement]) => {
      for (const style of document.querySelectorAll("style"))
        style.textContent = (style.textContent ?? "").replace(new RegExp(source, "g"), replacement);
      const main = document.querySelector("main")!;
      // Typefaces are asked for when something is laid out in them.
      main.getBoundingClientRect();
      await document.fonts.ready;
      return innerHeight - main.getBoundingClientRect().height;
    },
    [pattern.source, replacement]
  );
}

describe("the menu of a figure", () => {
  test("opens by keyboard, copies what it shows, closes with Escape and gives focus back", async () => {
    const { page, faults, close } = await openLive(browser, `${site}partners`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const menu = figureOf(page, "contacts-by-partner").locator(".figure-share");
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    for (const field of ["link", "frame", "image"]) {
      await menu.locator(`[data-copy="${field}"]`).press("Enter");
      const text = await menu.locator(`[name="${field}"]`).inputValue();
      expect(text).toContain(site);
      // That the field before was copied is still said when this one is asked for.
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await menu.getByText("Copied.").waitFor();
    }
    await page.keyboard.press("Escape");
    expect(await menu.locator(".share-fields").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Share");
    await close();
    expect(faults).toEqual([]);
  });

  test("selects what to copy where a page may not write to the clipboard", async () => {
    const { page, close } = await openLive(browser, `${site}partners`);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const menu = await openShare(figureOf(page, "ledger"));
    await menu.locator('[data-copy="link"]').click();
    await menu.getByText("Selected").waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${site}partners#ledger`);
    await close();
  });

  test.each([
    [1280, "light"],
    [390, "dark"],
    [320, "light"]
  ] as const)("is without fault and easy to hit, %i pixels wide, %s", async (width, colorScheme) => {
    const { page, close } = await openLive(browser, `${site}partners`, { width, colorScheme });
    const menu = await openShare(figureOf(page, "contacts-by-partner"));
    expect(await axeFaults(page, RULES, 'figure[data-chart="contacts-by-partner"] .figure-share')).toEqual([]);
    const sizes = await menu.locator("summary, a, button, input").evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      })
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  test("leads to files and the page to embed with scripts off, the rows being those that a reader saves", async () => {
    const still = await visit(browser, `${site}partners`, { scripts: false });
    const menu = figureOf(still.page, "ledger").locator(".figure-share");
    await menu.locator("summary").click();
    const links = await menu.locator("a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual([...["svg", "png", "csv"].map((kind) => `${site}charts/ledger.${kind}`), `${site}embed/ledger.html`]);
    const answers = await Promise.all(links.map((link) => fetch(link)));
    expect(answers.map(({ status }) => status)).toEqual(links.map(() => 200));
    await still.close();
    const { page, close } = await openLive(browser, `${site}partners`);
    const file = await takeFile(page, figureOf(page, "ledger"), "csv");
    expect(readFileSync(await file.path(), "utf8")).toBe(await answers[2].text());
    await close();
  });

  test("has the address that brings a choice back, in link and frame, and says that the image has none", async () => {
    const { page, close } = await openLive(browser, `${site}actions?type=visit`);
    const menu = await openShare(figureOf(page, "actions-timeline"));
    expect(await menu.locator('[name="link"]').inputValue()).toBe(`${site}actions?type=visit#actions-timeline`);
    expect(await menu.locator('[name="frame"]').inputValue()).toContain(`embed/actions-timeline.html?type=visit"`);
    expect(await menu.locator("[role=status]").innerText()).toContain("image shows the whole chart");
    await figureOf(page, "actions-timeline").locator("select[name=type]").selectOption("meeting");
    await expect.poll(() => menu.locator('[name="link"]').inputValue()).toContain("type=meeting");
    await close();
  });
});

describe("a frame on another site", () => {
  test("copied from the menu, shows the chart by day and by night and leads to the sentence by keyboard, 320 pixels wide", async () => {
    const report = await openLive(browser, `${site}partners`);
    const menu = await openShare(figureOf(report.page, "contacts-by-partner"));
    const snippet = await menu.locator('[name="frame"]').inputValue();
    await report.close();

    const { page, frame, complaints, close } = await hold(snippet, { width: 320, dark: true });
    expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
    expect(await frame.locator("main").innerText()).toMatch(/n = \d+[\s\S]*Source: [\s\S]*From the report/);
    const paper = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const night = await paper();
    await page.emulateMedia({ colorScheme: "light" });
    expect(await paper()).not.toBe(night);

    const count = await marks(frame).count();
    expect(count).toBeGreaterThan(5);
    const focused = () => frame.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    while ((await focused()) !== (await marks(frame).first().getAttribute("aria-label"))) await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    const last = marks(frame).nth(count - 1);
    expect(await focused()).toBe(await last.getAttribute("aria-label"));
    expect(await frame.locator(".figure-tip").innerText()).toBe(await focused());
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Enter")]);
    await opened.locator("dialog.evidence[open] blockquote").first().waitFor();
    expect(opened.url()).toBe(`${site}actions.html#${await last.getAttribute("data-action")}`);
    expect(page.url()).toBe(origin);
    await close();
    expect(complaints).toEqual([]);
  });

  test.each(charts)("shows %s at every width without a scroll sideways, its text at least twelve pixels high", async (name) => {
    const { page, frame, complaints, close } = await hold(framed(name));
    for (const width of [320, 440, 634, 700, 824, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await frame.waitForFunction((width) => innerWidth === width, width);
      const seen = await frame.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        drawings: [...document.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 0).length,
        small: [...document.querySelectorAll<SVGTextElement>("svg text")]
          .filter((text) => text.getBoundingClientRect().width > 0)
          .filter((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1) < 11.95).length
      }));
      expect(seen).toEqual({ wide: 0, drawings: 1, small: 0 });
    }
    await close();
    expect(complaints).toEqual([]);
  });

  test("is high enough for the chart in a column of 700 pixels, in the report's typefaces and in the reader's own", async () => {
    for (const path of ["partners", "shift"]) {
      const report = await openLive(browser, site + path);
      for (const figure of await report.page.locator("figure[data-chart]").all()) {
        const snippet = await (await openShare(figure)).locator('[name="frame"]').inputValue();
        const { frame, close } = await hold(snippet);
        const own = await spareIn(frame, /(?<=font-display: *)optional/g, "block");
        const standIns = await spareIn(frame, /@font-face *\{[^}]*font-display[^}]*\}/g, "");
        await close();
        expect(own, snippet).toBeGreaterThanOrEqual(0);
        expect(own, snippet).toBeLessThan(100);
        expect(standIns, snippet).toBeGreaterThanOrEqual(0);
        // Typefaces as wide on the whole break lines elsewhere: the note and the source may each take a line less.
        expect(standIns, snippet).toBeLessThan(100 + 2 * LINE);
      }
      await report.close();
    }
  });

  test("draws what was chosen, tells its count, and leads back to the same choice", async () => {
    const { frame, complaints, close } = await hold(framed("contacts-by-partner", "?type=visit"));
    await frame.locator(".figure-drawing > svg").waitFor();
    const n = Number(/n = (\d+)/.exec(await frame.locator(".figure-subtitle").innerText())?.[1]);
    expect(n).toBeGreaterThan(0);
    expect(await frame.locator("svg:visible a[data-action]").count()).toBe(n);
    const back = (await frame.locator("[data-report]").getAttribute("href")) ?? "";
    const { page, close: closeReport } = await openLive(browser, new URL(back, frame.url()).href);
    const told = await figureOf(page, "contacts-by-partner").locator(".figure-subtitle").innerText();
    expect(told).toBe(await frame.locator(".figure-subtitle").innerText());
    await closeReport();
    await close();
    expect(complaints).toEqual([]);
  });

  test("keeps the whole chart where an address asks for what there is not, and says so", async () => {
    const { frame, close } = await hold(framed("contacts-by-partner", "?type=duel"));
    await expect.poll(() => frame.locator(".figure-status").innerText()).toContain("“duel”, which these articles do not have");
    await close();
  });

  test("is read with scripts off, and each mark is a link that opens beside the page", async () => {
    const { page, frame, close } = await hold(framed("ledger"), { scripts: false });
    const mark = marks(frame).first();
    const [opened] = await Promise.all([page.context().waitForEvent("page"), mark.click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toContain(`${site}actions.html#`);
    expect(await opened.locator(`[id="${opened.url().split("#")[1]}"]`).count()).toBe(1);
    await close();
  });
});

test("an image on another site shows, says what it shows, and leads to the report", async () => {
  const report = await openLive(browser, `${site}partners`);
  const menu = await openShare(figureOf(report.page, "ledger"));
  const snippet = await menu.locator('[name="image"]').inputValue();
  await report.close();
  const { page, complaints, close } = await hold(snippet, { width: 320 });
  const image = page.locator("img");
  expect(await image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000);
  expect(await image.getAttribute("alt")).toMatch(/n = \d+/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await image.click();
  await page.waitForURL(`${site}partners#ledger`);
  await close();
  expect(complaints).toEqual([]);
});
