/** The figures as readers use them: by keyboard, through their controls, by link, as files. */
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { atRest } from "../../src/site/measure/at-rest.ts";
import { browser } from "../setup/browser.ts";
import { CHART_PAGES, figureOf, marksOf, openLive, redrawn, takeFile } from "../setup/figures.ts";

const site = inject("siteUrl");
const WITH_CONTROLS = [
  ["partners", "contacts-by-partner"],
  ["actions", "actions-timeline"]
] as const;

/** What a figure says it shows: n of its subtitle, its marks, the rows of its table. */
async function counts(figure: Locator) {
  // Together: each question to a browser takes longer than its answer.
  const [subtitle, marks, rows] = await Promise.all([
    figure.locator(".figure-subtitle").innerText(),
    figure.locator("svg:visible a[data-action]").count(),
    figure.locator(".figure-data tbody tr").count()
  ]);
  return { n: Number(/n = (\d+)/.exec(subtitle)?.[1]), marks, rows };
}

/** The file that a link of the figure's menu gives. */
async function download(page: Page, figure: Locator, kind: string): Promise<{ name: string; text: string }> {
  const file = await takeFile(page, figure, kind);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), kind === "png" ? "latin1" : "utf8") };
}

describe.each(CHART_PAGES)("by keyboard on /%s", (path) => {
  test("each drawing is one tab stop, the arrows reach every mark, and each says who, what, whom and when", async () => {
    const { page, faults, close } = await openLive(browser, site + path);
    for (const figure of await page.locator("figure[data-chart]").all()) {
      const marks = marksOf(figure);
      const total = await marks.count();
      if (total === 0) continue;
      expect(await figure.locator(`svg:visible a[tabindex="0"]`).count()).toBe(1);
      await marks.first().focus();
      const names = new Set<string>();
      for (let i = 0; i < total; i++) {
        const [name, href] = await page.evaluate(() =>
          ["aria-label", "href"].map((attribute) => document.activeElement?.getAttribute(attribute) ?? "")
        );
        expect(name).toMatch(
          href.startsWith("./actions.html#") ? /^.{10,} \(.+, .*(\d{4}|date unknown)/ : /^(Article|Without|\w+, ) ?.*\d{4}/
        );
        names.add(`${href} ${name}`);
        await page.keyboard.press("ArrowRight");
      }
      expect(names.size).toBe(total);
      await page.keyboard.press("Home");
      expect(await marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true);
      await page.keyboard.press("Shift+Tab");
      const before = await page.evaluate(() => document.activeElement?.closest(".figure-drawing, figure[data-title] h2") ?? null);
      expect(before, "one step back leaves the drawing, for what can be seen").toBeNull();
    }
    await close();
    expect(faults).toEqual([]);
  });
});

test("Enter on a mark asks for its evidence, and without anyone to answer leads to its row", async () => {
  const { page, close } = await openLive(browser, site);
  await page.evaluate(() => {
    const answer = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      document.title = (event as CustomEvent).detail.action_id;
    };
    window.addEventListener("evidence", answer, { capture: true, once: true });
  });
  const mark = marksOf(figureOf(page, "contacts-over-time")).first();
  const id = await mark.getAttribute("data-action");
  await mark.focus();
  await page.keyboard.press("Enter");
  expect(await page.title()).toBe(id);
  expect(await mark.getAttribute("href")).toBe(`./actions.html#${encodeURIComponent(id ?? "")}`);
  await close();
});

test("a tip stands where it hides no neighbour and no label, if there is such a place", async () => {
  const { page, close } = await openLive(browser, site);
  const figure = figureOf(page, "contacts-over-time");
  // The letters of 2021 stand one over the other, in rows as high as a line.
  for (const mark of (await marksOf(figure).all()).slice(0, 4)) {
    await mark.focus();
    const hidden = await figure.evaluate((figure) => {
      const tip = figure.querySelector(".figure-tip")!.getBoundingClientRect();
      const others = [...figure.querySelectorAll("svg :is(a[data-action]:not(:focus), text)")].map((other) =>
        other.getBoundingClientRect()
      );
      return others.filter(
        ({ width, left, right, top, bottom }) =>
          width > 0 && left < tip.right && right > tip.left && top < tip.bottom && bottom > tip.top
      ).length;
    });
    expect(hidden, (await mark.getAttribute("aria-label")) ?? "").toBe(0);
  }
  await close();
});

test("a tip follows focus and pointer, stays inside the page, and goes with Escape", async () => {
  const { page, close } = await openLive(browser, site, { width: 390 });
  const figure = figureOf(page, "contacts-over-time");
  const tip = figure.locator(".figure-tip");
  for (const mark of await marksOf(figure).all()) {
    await mark.focus();
    expect(await tip.innerText()).toBe(await mark.getAttribute("aria-label"));
    const box = await tip.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  }
  await page.keyboard.press("Escape");
  expect(await tip.isVisible()).toBe(false);
  await marksOf(figure).first().hover();
  expect(await tip.isVisible()).toBe(true);
  await close();
});

describe.each(WITH_CONTROLS)("the controls on /%s", (path, name) => {
  test("change picture, words and table alike, and the address brings the view back", async () => {
    const { page, faults, close } = await openLive(browser, site + path);
    const figure = figureOf(page, name);
    const all = await counts(figure);
    expect(all.marks).toBe(all.n);
    // Most menus of the page of all actions are folded.
    const unfold = async () => {
      for (const folded of await figure.locator(".more-controls:not([open]) > summary").all()) await folded.click();
    };
    await unfold();
    for (const menu of await figure.locator("select:not([name=rows])").all()) {
      const values = await menu
        .locator("option")
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(values.length).toBeGreaterThan(2);
      for (const value of values.slice(1)) {
        await redrawn(figure, () => menu.selectOption(value));
        const shown = await counts(figure);
        expect([shown.marks, shown.rows]).toEqual([shown.n, shown.n]);
        expect(shown.n).toBeLessThan(all.n);
        expect(await figure.locator(".figure-status").innerText()).toBe(`${shown.n} of ${all.n} shown.`);
      }
      const view = await figure.locator(".figure-title, .figure-subtitle, svg").allInnerTexts();
      await page.reload();
      await atRest(page);
      await expect.poll(() => figure.locator(".figure-title, .figure-subtitle, svg").allInnerTexts()).toEqual(view);
      await redrawn(figure, () => figure.locator("button[type=reset]").click());
      expect(await counts(figure)).toEqual(all);
      expect(new URL(page.url()).search).toBe("");
      await unfold();
    }
    await close();
    expect(faults).toEqual([]);
  });

  test("say so where the address asks for what there is not, and show everything", async () => {
    const { page, close } = await openLive(browser, `${site}${path}?type=duel`);
    const figure = figureOf(page, name);
    expect(await figure.locator(".figure-status").innerText()).toMatch(/“duel”, which these articles do not have/);
    const { n, marks } = await counts(figure);
    expect(marks).toBe(n);
    await close();
  });

  test("are told in the file, which holds exactly the rows on show", async () => {
    const { page, close } = await openLive(browser, `${site}${path}?type=visit`);
    const figure = figureOf(page, name);
    await figure.locator(".figure-data summary").click();
    const { name: file, text } = await download(page, figure, "csv");
    const header = await figure.locator(".figure-data thead th").allInnerTexts();
    const cells = await figure
      .locator(".figure-data tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    const saved = csvParse(text);
    expect(file).toBe(`${name}.csv`);
    expect(saved.columns).toEqual([...header.map((title) => title.replaceAll(" ", "_")), "filter"]);
    expect(saved.map((row) => saved.columns.slice(0, -1).map((column) => row[column]))).toEqual(cells);
    expect(new Set(saved.map(({ filter }) => filter))).toEqual(new Set(["type = visit"]));
    await close();
  });
});

test("the table of all actions follows search and choice, and sorts by its headers", async () => {
  const { page, close } = await openLive(browser, `${site}actions`);
  const rows = page.locator(".actions-table tbody tr:visible");
  const total = await rows.count();
  await page.locator("input[type=search]").fill("visita");
  await page.waitForFunction(
    (total) => [...document.querySelectorAll<HTMLElement>(".actions-table tbody tr")].filter((row) => !row.hidden).length < total,
    total
  );
  await expect.poll(() => rows.count()).toBe((await counts(figureOf(page, "actions-timeline"))).n);
  // What nobody wrote leads on to the wider record; undoing it takes the link away.
  const onward = page.locator(".figure-subtitle a");
  await page.locator("input[type=search]").fill("zabaione");
  await onward.waitFor();
  await expect.poll(() => rows.count()).toBe(0);
  await page.locator("button[type=reset]").click();
  await onward.waitFor({ state: "detached" });
  await page.waitForFunction(
    (total) =>
      [...document.querySelectorAll<HTMLElement>(".actions-table tbody tr")].filter((row) => !row.hidden).length === total,
    total
  );
  await page.getByRole("button", { name: "Partner", exact: true }).click();
  const partners = await rows.locator("td:nth-child(2)").allInnerTexts();
  expect(partners).toEqual([...partners].sort((a, b) => a.localeCompare(b)));
  expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
  await close();
});

describe.each(CHART_PAGES)("the files of /%s", (path) => {
  test("are images with title and source inside, and need nothing from outside", async () => {
    let { page, faults, close } = await openLive(browser, site + path);
    const names = await page
      .locator("figure[data-chart]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-chart") ?? ""));
    for (const [i, name] of names.entries()) {
      // Chromium lets a page give ten files in a row.
      if (i > 0 && i % 5 === 0) {
        await close();
        expect(faults).toEqual([]);
        ({ page, faults, close } = await openLive(browser, site + path));
      }
      const figure = figureOf(page, name);
      const svg = await download(page, figure, "svg");
      expect(svg.text).toContain(await figure.locator(".figure-source").innerText());
      expect(svg.text).toMatch(/Version [\d.]+, inputs [0-9a-f]{12}\. Chart: CC-BY-4\.0\./);
      expect(svg.text).not.toMatch(/var\(|<a\b|https?:\/\/(?!www\.w3\.org)/);
      expect(svg.text).toContain("font/woff2;base64,");
      expect(
        await page.evaluate(
          (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror"),
          svg.text
        )
      ).toBeNull();
      expect((await download(page, figure, "png")).text.slice(1, 4)).toBe("PNG");
    }
    await close();
    expect(faults).toEqual([]);
  });
});
