/** The evidence: from a mark to its sentence and back, by keyboard, by link, on a phone, with scripts off. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { faults, RULES } from "../setup/axe.ts";
import { atRest } from "../../src/site/measure/at-rest.ts";
import { browser } from "../setup/browser.ts";
import { openPage, visit } from "../setup/visit.ts";

const actions: { action_id: string; summary: string; evidence: string }[] = JSON.parse(
  readFileSync("dist/data/tables/actions.json", "utf8")
);
const site = inject("siteUrl");

const panel = (page: Page) => page.locator("dialog.evidence[open]");
/** Until the open panel no longer slides. */
const hasComeToRest = (page: Page) =>
  panel(page).evaluate((dialog) => Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished)));
const mark = (page: Page, chart = "contacts-over-time") =>
  page.locator(`figure[data-chart="${chart}"] svg:visible a[data-action]`).first();
/** Until focus is on the mark or row of an action. */
const returnsTo = (page: Page, id: string | null) =>
  page.waitForFunction((id) => document.activeElement?.getAttribute("data-action") === id, id);
/** Until the panel is closed. */
const isShut = (page: Page) => expect.poll(() => panel(page).count()).toBe(0);
const fetched = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("readings")).length);

test.each([
  ["", "contacts-over-time"],
  ["partners", "contacts-by-partner"],
  ["", "level-matrix"],
  ["shift", "shift-by-group"],
  ["partners", "ledger"],
  ["actions", "actions-timeline"]
])("by keyboard alone, on /%s: from a mark of %s to its sentence, into the article, and back", async (path, chart) => {
  const { page, faults, close } = await visit(browser, site + path);
  expect(await fetched(page)).toBe(0);
  const id = (await mark(page, chart).getAttribute("data-action")) ?? "";
  await mark(page, chart).focus();
  await page.keyboard.press("Enter");
  await panel(page).locator("h2").waitFor();
  const action = actions.find(({ action_id }) => action_id === id);
  expect(await panel(page).locator("h2").innerText()).toBe(action?.summary);
  // A browser notes down what it has fetched a moment after the page has it.
  await expect.poll(() => fetched(page)).toBe(1);

  await page.keyboard.press("Escape");
  await isShut(page);
  await returnsTo(page, id);

  await page.keyboard.press("Enter");
  const article = panel(page).locator(".evidence-where a").first();
  await article.waitFor();
  for (let i = 0; i < 20 && !(await article.evaluate((link) => link === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/articles\//);
  await atRest(page);
  const target = await page.evaluate(
    () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".reading-row")?.textContent
  );
  expect(target).toContain(action?.summary);
  await page.goBack();
  await atRest(page);
  expect(await mark(page, chart).isVisible()).toBe(true);
  await close();
  expect(faults).toEqual([]);
});

test("a page printed with the panel open is the page as it stood, and what is open after it", async () => {
  const { page, close } = await visit(browser, site);
  const left = () => page.locator("main").evaluate((main) => main.getBoundingClientRect().left);
  await page.emulateMedia({ media: "print" });
  const before = await left();
  await page.emulateMedia({ media: "screen" });
  await page.locator('figure[data-chart="contacts-over-time"] svg:visible a[data-action]').last().click();
  await panel(page).locator(".passage").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await left()).toBe(before);
  expect(await panel(page).isVisible()).toBe(false);
  expect(await page.locator(".printed-evidence .passage").first().isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".printed-evidence").count()).toBe(0);
  await close();
});

test("by keyboard alone: from the row of an article left out to the article, and back", async () => {
  const { page, close } = await visit(browser, `${site}shift`);
  const row = page.locator('figure[data-chart="leave-one-out"] svg:visible a').first();
  await row.focus();
  await page.keyboard.press("ArrowDown");
  const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.keyboard.press("Enter");
  await page.waitForURL(/articles\//);
  expect(await page.locator(".article-facts").innerText()).toContain(`Published ${/^Without ([^:]+)/.exec(name)?.[1]}`);
  await page.goBack();
  await atRest(page);
  expect(await row.isVisible()).toBe(true);
  await close();
});

test("the button and a click beside the sheet close it; focus is back on the mark", async () => {
  const { page, close } = await visit(browser, site);
  const id = await mark(page).getAttribute("data-action");
  for (const shut of [() => panel(page).locator("[data-close]").click(), () => page.mouse.click(20, 400)]) {
    await mark(page).click();
    await panel(page).locator("blockquote").first().waitFor();
    await shut();
    await isShut(page);
    await returnsTo(page, id);
  }
  await close();
});

test("the next mark of the drawing is one key away", async () => {
  const { page, close } = await visit(browser, site);
  const ids = await page
    .locator('figure[data-chart="contacts-over-time"] svg:visible a[data-action]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-action")));
  await mark(page).focus();
  await page.keyboard.press("Enter");
  await panel(page).locator("blockquote").first().waitFor();
  expect(await panel(page).locator('[data-step="-1"]').isDisabled()).toBe(true);
  await panel(page).locator('[data-step="1"]').click();
  await page.waitForFunction(
    (id) => document.querySelector("[data-permanent]")?.getAttribute("href")?.endsWith(`#${id}`),
    ids[1]
  );
  await page.keyboard.press("Escape");
  await returnsTo(page, ids[1]);
  await close();
});

describe.each([
  ["", "contacts-over-time", 1280],
  ["", "contacts-over-time", 390],
  ["actions", "actions-timeline", 1280]
])("the panel opened on /%s from %s, %i pixels wide", (path, chart, width) => {
  test("has one entry of history: back closes it and keeps the page, forward opens it", async () => {
    const { page, faults, close } = await visit(browser, site + path, { width });
    const before = await page.evaluate(() => history.length);
    const id = await mark(page, chart).getAttribute("data-action");
    const address = `${site}actions.html#${encodeURIComponent(id ?? "")}`;
    await mark(page, chart).click();
    await panel(page).locator("blockquote").first().waitFor();
    expect(page.url()).toBe(address);
    await panel(page).locator('[data-step="1"]').click();
    await page.waitForURL((url) => url.href !== address);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await isShut(page);
    expect(page.url()).toBe(site + path);
    expect(await mark(page, chart).isVisible()).toBe(true);
    // The pointer may rest on the mark for a moment when the panel is gone.
    await expect.poll(() => page.locator(".figure-tip:visible").count(), { message: "no tip stays over the marks" }).toBe(0);
    await page.goForward();
    await panel(page).locator("blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    await page.waitForURL(site + path);
    await isShut(page);
    await close();
    expect(faults).toEqual([]);
  });
});

test("each opened mark lies beside the panel, which is at most 400 pixels wide", async () => {
  const { page, close } = await visit(browser, site);
  await mark(page).click();
  const next = panel(page).locator('[data-step="1"]');
  await panel(page).locator("blockquote").first().waitFor();
  const box = await panel(page).boundingBox();
  expect(Math.round(box?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(400);
  for (;;) {
    const opened = await page.locator("a.opened").boundingBox();
    expect(opened && opened.x >= 0 && opened.x + opened.width <= 1280 - 400).toBe(true);
    expect(opened && opened.y >= 0 && opened.y + opened.height <= 900).toBe(true);
    if (await next.isDisabled()) break;
    await next.click();
  }
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.locator("#observablehq-center").evaluate((center) => (center as HTMLElement).style.translate))
    .toBe("");
  await close();
});

test.each([
  ["", "contacts-over-time"],
  ["actions", "actions-timeline"]
])("every mark on /%s of %s opens a sentence with its translation, words marked in both", async (path, chart) => {
  const { page, close } = await visit(browser, site + path);
  const marks = page.locator(`figure[data-chart="${chart}"] svg:visible a[data-action]`);
  const ids = await marks.evaluateAll((all) => all.map((one) => one.getAttribute("data-action")));
  await marks.first().focus();
  await page.keyboard.press("Enter");
  for (const id of ids) {
    await page.waitForURL((url) => url.hash === `#${encodeURIComponent(id ?? "")}`);
    await page.waitForFunction(
      (id) => document.querySelector("[data-permanent]")?.getAttribute("href")?.endsWith(`#${id}`),
      encodeURIComponent(id ?? "")
    );
    const english = panel(page).locator("blockquote + .translation").first();
    const [marked, translation, markedInEnglish] = await Promise.all([
      panel(page).locator("blockquote .coded.trigger").count(),
      english.innerText(),
      english.locator(".coded.trigger").count()
    ]);
    expect(translation).toMatch(/^Our translation .{20,}/);
    expect(Math.min(marked, markedInEnglish), id ?? "").toBeGreaterThan(0);
    if (id !== ids[ids.length - 1]) await panel(page).locator('[data-step="1"]').click();
  }
  await close();
  expect(ids.length).toBeGreaterThan(5);
});

test("on a phone the panel takes the screen", async () => {
  const { page, close } = await visit(browser, site, { width: 390, height: 844 });
  await mark(page).click();
  await panel(page).locator("blockquote").first().waitFor();
  await hasComeToRest(page);
  expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await close();
});

test("plain words come first: what, whether, when; who towards whom; how it was read is folded", async () => {
  const { page, close } = await visit(browser, site);
  await mark(page).click();
  await panel(page).locator("blockquote").first().waitFor();
  expect(await panel(page).locator(".evidence-kind").innerText()).toMatch(/^\w+ · took place · .*\d{4}$/);
  expect(await panel(page).locator(".evidence-sides").innerText()).toMatch(/→|↔/);
  expect(await panel(page).locator(".provenance").first().isVisible()).toBe(false);
  await panel(page).locator(".evidence-how > summary").click();
  const first = await panel(page).locator("h2").innerText();
  await panel(page).locator('[data-step="1"]').click();
  await expect.poll(() => panel(page).locator("h2").innerText()).not.toBe(first);
  expect(await panel(page).locator(".provenance").first().isVisible()).toBe(true);
  await close();
});

test("a panel loaded anew at its action's address closes onto the page that it was opened on", async () => {
  const { page, close } = await visit(browser, `${site}partners`);
  await mark(page, "contacts-by-partner").click();
  await panel(page).locator("blockquote").first().waitFor();
  await page.reload();
  await atRest(page);
  await panel(page).locator("blockquote").first().waitFor();
  expect(page.url()).toContain("/actions.html#");
  await page.keyboard.press("Escape");
  await page.waitForURL(`${site}partners`);
  await mark(page, "contacts-by-partner").waitFor();
  await close();
});

test("an address with an action's id opens its evidence, cold, and is given up when it is closed", async () => {
  const [{ action_id, summary }] = actions.slice(-1);
  const { page, faults, close } = await visit(browser, `${site}actions.html#${encodeURIComponent(action_id)}`);
  await panel(page).locator("blockquote").first().waitFor();
  expect(await panel(page).locator("h2").innerText()).toBe(summary);
  expect(await panel(page).locator("[data-permanent]").getAttribute("href")).toBe(
    `${site}actions.html#${encodeURIComponent(action_id)}`
  );
  await page.keyboard.press("Escape");
  await returnsTo(page, action_id);
  await page.waitForURL((url) => url.hash === "");
  await close();
  expect(faults).toEqual([]);
});

test("an address with an id that no action has says so, and one of a heading opens nothing", async () => {
  const { page, close } = await visit(browser, `${site}actions.html#1999-01-01-prk-chn-duel`);
  await panel(page).locator("h2").waitFor();
  expect(await panel(page).innerText()).toContain("1999-01-01-prk-chn-duel");
  await close();
  const heading = await visit(browser, `${site}actions.html#the-table`);
  expect(await panel(heading.page).count()).toBe(0);
  await heading.close();
});

test("a row of the table of all actions, and one under a figure, open the same panel", async () => {
  const { page, close } = await visit(browser, `${site}actions`);
  await page.locator(".actions-table a[data-action]").nth(2).click();
  await panel(page).locator("blockquote").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".figure-data summary").first().click();
  await page.locator('.figure-data a[href*="actions.html#"]').first().click();
  await panel(page).locator("blockquote").first().waitFor();
  await close();
});

test("the citation holds the action, the sentence, the edition and the permanent address", async () => {
  const { page, close } = await visit(browser, site);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = (await mark(page).getAttribute("data-action")) ?? "";
  await mark(page).click();
  await panel(page).locator("blockquote").first().waitFor();
  await panel(page).locator("[data-cite]").click();
  await panel(page).getByText("Copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const action = actions.find(({ action_id }) => action_id === id);
  for (const part of [action?.summary, action?.evidence, `${site}actions.html#${id}`, "Version 1"]) expect(text).toContain(part);
  await close();
});

describe.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
  ["dark", 390]
] as const)("the open panel, %s, %i pixels wide", (colorScheme, width) => {
  test("has no fault that axe finds, and fits", async () => {
    const { page, close } = await visit(browser, site, { colorScheme, width });
    await mark(page).click();
    await panel(page).locator("blockquote").first().waitFor();
    // Colours are measured when the sheet has come to rest.
    await hasComeToRest(page);
    const found = await faults(page, RULES, "dialog.evidence");
    const box = await panel(page).boundingBox();
    await close();
    expect(found).toEqual([]);
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  });
});

test("with scripts off a row leads to the article, where sentence, words and provenance stand as text", async () => {
  const { page, close } = await visit(browser, `${site}actions`, { scripts: false });
  await page.locator('.actions-table a[href*="articles/"]').first().click();
  await page.waitForURL(/articles\//);
  const notes = await page.locator(".note").count();
  expect(notes).toBeGreaterThan(3);
  await page.locator(".note summary").first().click();
  expect(await page.locator(".note .provenance").first().isVisible()).toBe(true);
  await close();
});

test("with scripts off the row that a mark leads to shows its sentence whole", async () => {
  const { page, close } = await visit(browser, site, { scripts: false });
  await page.locator('figure[data-chart="contacts-over-time"] svg:visible a[data-action]').first().click();
  await page.waitForURL(/actions/);
  const sentence = page.locator("tr:target .in-brief");
  expect(await sentence.evaluate((text) => text.scrollHeight - text.clientHeight)).toBe(0);
  await close();
});

test("pointing at a note singles out its words, and leaving it brings all back", async () => {
  const { page, close } = await visit(browser, `${site}articles/`);
  await page.locator('[data-static="articles-table"] a').first().click();
  await page.waitForURL(/articles\/./);
  await atRest(page);
  const note = page.locator(".note").nth(1);
  const number = await note.getAttribute("data-group");
  await note.hover();
  const lit = await page.locator(".coded.lit").evaluateAll((words) => words.map((word) => (word as HTMLElement).dataset.groups));
  expect(lit.length).toBeGreaterThan(0);
  expect(lit.every((groups) => groups?.split(" ").includes(number ?? ""))).toBe(true);
  await page.locator("h1").hover();
  expect(await page.locator(".coded.lit").count()).toBe(0);
  await close();
});

describe("on a bad line", () => {
  test("a mark that is clicked before its figure is live, or whose figure never will be, opens its sentence all the same", async () => {
    const page = await openPage(browser);
    await page.route(/curated/, (route) => route.abort());
    await page.goto(site);
    await atRest(page);
    expect(await page.locator("figure[data-live]").count()).toBe(0);
    const id = await mark(page).getAttribute("data-action");
    await mark(page).click();
    await panel(page).locator("blockquote").first().waitFor();
    expect(await panel(page).locator("h2").innerText()).toBe(actions.find(({ action_id }) => action_id === id)?.summary);
    // What failed is said once, in a sentence.
    await page.locator(".observablehq--error").first().waitFor({ state: "attached" });
    expect(await page.locator(".observablehq--error:visible").count()).toBe(0);
    const said = () => getComputedStyle(document.querySelector("#observablehq-main")!, "::before").content;
    expect(await page.evaluate(said)).toContain("did not load");
    await page.close();
  });

  test.each(["", "partners.html", "actions.html"])(
    "where the tables, or the panel's own script, cannot be fetched, a mark on /%s leads to the action's row, as its link says",
    async (path) => {
      const page = await openPage(browser);
      await page.route(/readings|evidence-html/, (route) => route.abort());
      await page.goto(site + path);
      await atRest(page);
      const opener = page.locator("figure[data-chart] svg:visible a[data-action]").first();
      const id = (await opener.getAttribute("data-action")) ?? "";
      await opener.click();
      await page.waitForURL(/actions\.html/);
      await page.waitForFunction((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        return (
          box !== undefined && box.top >= 0 && box.bottom < innerHeight + 1 && document.querySelector("dialog[open]") === null
        );
      }, id);
      await page.close();
    }
  );

  test("while the sentence is fetched, the panel has the plain link, and closes", async () => {
    const page = await openPage(browser);
    await page.goto(site);
    await atRest(page);
    await page.route(/readings/, () => {});
    await mark(page).click();
    const plain = panel(page).locator("[data-plain]");
    await plain.waitFor();
    expect(await plain.getAttribute("href")).toMatch(/actions\.html#.+/);
    await page.keyboard.press("Escape");
    await isShut(page);
    await page.close();
  });
});

test("an address that was cut in the middle of a letter is no action, and no error of the page", async () => {
  const { page, faults, close } = await visit(browser, `${site}actions.html#%E0%A4%A`);
  await panel(page).locator("h2").waitFor();
  expect(await panel(page).innerText()).toContain("%E0%A4%A");
  // What is not there cannot be cited.
  expect(await panel(page).locator("[data-cite]").isVisible()).toBe(false);
  await close();
  expect(faults).toEqual([]);
});
