/** What a reader sees of the story without scrolling, and what its chapters promise. */
import { describe, expect, inject, test } from "vitest";
import { atRest, followRequests } from "../../src/site/measure/at-rest.ts";
import { browser } from "../setup/browser.ts";
import { openPage, visit } from "../setup/visit.ts";

const site = inject("siteUrl");

const SCREENS = [
  [1280, 800, "light"],
  [1280, 800, "dark"],
  [390, 844, "light"],
  [390, 844, "dark"]
] as const;

describe.each(SCREENS)("the first screen at %i × %i, %s", (width, height, colorScheme) => {
  test("holds the finding, marks of both groups, and the event that the story turns on", async () => {
    const { page, close } = await visit(browser, site, { width, height, colorScheme });
    const seen = await page.evaluate(() => {
      const whole = (element: Element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight;
      };
      const figure = document.querySelector('figure[data-chart="contacts-over-time"]') as Element;
      const drawing = [...figure.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().height > 0) as Element;
      const fills = new Set([...drawing.querySelectorAll("path, circle")].filter(whole).map((mark) => mark.getAttribute("fill")));
      return {
        headline: whole(document.querySelector("h1") as Element),
        lead: whole(document.querySelector(".lead") as Element),
        fills: [...fills],
        texts: [...drawing.querySelectorAll("text")].filter(whole).map(({ textContent }) => textContent ?? ""),
        tall: drawing.getBoundingClientRect().height
      };
    });
    expect(seen).toMatchObject({ headline: true, lead: true });
    expect(seen.fills).toEqual(expect.arrayContaining(["var(--group-socialist)", "var(--group-russia)"]));
    expect(seen.texts.join("\n")).toContain("Russia invades Ukraine");
    if (width === 1280) expect(seen.tall).toBeLessThanOrEqual(430);
    await close();
  });
});

test("switching an article off takes its marks away, tells what is left, and stays in the address", async () => {
  const { page, close } = await visit(browser, `${site}#doubt`);
  const figure = page.locator('figure[data-chart="article-by-article"]');
  await figure.locator("input[type=checkbox]").first().waitFor();
  await figure.locator('[data-live], svg:visible a[tabindex="0"]').first().waitFor();
  const marks = () => figure.locator("svg:visible a[data-action]").count();
  const before = await marks();
  await figure.locator("input[type=checkbox]").first().uncheck();
  await expect.poll(marks).toBeLessThan(before);
  expect(await figure.locator(".figure-title").textContent()).toMatch(/^Without the article of .*: [a-z]/);
  expect(new URL(page.url()).searchParams.get("without")).toBeTruthy();
  await figure.locator("button[type=reset]").click();
  await expect.poll(marks).toBe(before);
  await close();
});

test("a grey mark of the wider record opens its source, also when it is hit before the list of them is there; without scripts its row", async () => {
  const grey = 'figure[data-chart="elsewhere"] svg:visible a:not([data-action])';
  const still = await visit(browser, site, { scripts: false });
  const row = await still.page.locator(grey).first().getAttribute("href");
  expect(row).toMatch(/codebook\/elsewhere(\.html)?#./);
  await still.page.goto(new URL(row ?? "", site).href);
  expect(await still.page.locator(`[id="${decodeURIComponent(row?.split("#")[1] ?? "")}"] a[href^="http"]`).count()).toBe(1);
  await still.close();

  const early = await openPage(browser);
  const asked: string[] = [];
  await early.route(/^https?:\/\/(?!127\.)/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  let send = () => {};
  const listed = new Promise<void>((asked) => {
    void early.route(/elsewhere\.[0-9a-f]+\.json/, (route) => {
      send = () => void route.continue();
      asked();
    });
  });
  await early.goto(`${site}#missed`);
  await listed;
  expect(await early.locator(grey).first().getAttribute("href")).toBe(row);
  await early.locator(grey).first().click();
  send();
  await expect.poll(() => asked).toHaveLength(1);
  expect(early.url()).not.toContain("codebook");
  await early.close();

  const { page, close } = await visit(browser, `${site}#missed`);
  await expect.poll(() => page.locator(grey).first().getAttribute("href")).toMatch(/^https?:\/\//);
  expect(await page.locator(grey).first().getAttribute("aria-label")).toContain("Opens its source, ");
  await close();
});

test("a finger on a grey mark is told first where it leads, and then gets there", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  followRequests(page);
  const asked: string[] = [];
  await page.route(/^https?:\/\/(?!127\.)/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${site}#missed`);
  await atRest(page);
  const mark = page.locator('figure[data-chart="elsewhere"] svg:visible a[rel]').first();
  const source = await mark.getAttribute("href");
  await mark.tap();
  const tip = page.locator('figure[data-chart="elsewhere"] .figure-tip');
  expect(await tip.innerText()).toBe(await mark.getAttribute("aria-label"));
  expect(asked).toEqual([]);
  await mark.tap();
  await expect.poll(() => asked).toEqual([source]);
  await context.close();
});

test("no two pictures of the site show the same marks in the same arrangement", async () => {
  const { page, close } = await visit(browser, site);
  const seen = new Map<string, string>();
  for (const path of ["", "partners", "shift", "actions"]) {
    await page.goto(site + path);
    await atRest(page);
    for (const figure of await page.locator("figure[data-chart]").all()) {
      const name = (await figure.getAttribute("data-chart")) ?? "";
      const shape = await figure.locator("svg:visible").evaluate((svg) => {
        const marks = [...svg.querySelectorAll("a[data-action]")].map((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect();
          return { action: mark.getAttribute("data-action"), x: x + width / 2, y: y + height / 2 };
        });
        // Where each stands from the first one, wherever the picture begins.
        return marks
          .map(({ action, x, y }) => `${action} ${Math.round(x - marks[0].x)} ${Math.round(y - marks[0].y)}`)
          .sort()
          .join("\n");
      });
      if (shape === "") continue;
      expect(seen.get(shape), `${name} on ${path || "the story"}`).toBeUndefined();
      seen.set(shape, name);
    }
  }
  expect(seen.size).toBeGreaterThan(7);
  await close();
});

test("the story is read aloud in four minutes", async () => {
  const { page, close } = await visit(browser, site, { scripts: false });
  const prose = await page.locator("main").evaluate((main) =>
    [...main.querySelectorAll("h1, h2, p")]
      .filter((element) => element.closest("figure, footer, details") === null)
      .map(({ textContent }) => textContent)
      .join(" ")
  );
  const words = prose.split(/\s+/).length;
  expect(words).toBeGreaterThan(300);
  // At 150 words a minute.
  expect(words).toBeLessThanOrEqual(600);
  await close();
});
