/** The page "Try an article of your own": the same rows as the command line, and nothing leaves the browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { codeFolder } from "../../src/data/code-folder.ts";
import { browser } from "../setup/browser.ts";
import { visit } from "../setup/visit.ts";
import { folderWith } from "../setup/folder.ts";

const site = inject("siteUrl");
const SEED = "seeds/001_26093e7993c18241.txt";

async function file(page: Page, name: string): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save="${name}"]`).click()]);
  return readFileSync(await saved.path(), "utf8");
}

test("a file gives the rows that the command line gives, in the same columns", async () => {
  const folder = folderWith();
  codeFolder({ articles: "seeds", out: folder });
  const { page, faults, close } = await visit(browser, `${site}coder`);
  await page.locator("input[type=file]").setInputFiles(SEED);
  await page.locator(".coding-result .reading").waitFor();
  for (const name of ["actions", "mentions", "articles"]) {
    const expected = csvParse(readFileSync(join(folder, `${name}.csv`), "utf8"));
    const rows = csvParse(await file(page, name));
    const own = expected.filter(({ article_id }) => article_id === "001_26093e7993c18241");
    expect(rows.columns).toEqual(expected.columns);
    expect(rows.length).toBeGreaterThan(0);
    // What only this article reports is the same to the letter; other articles add mentions to the rest.
    if (name === "actions")
      expect(rows.map(({ action_id }) => action_id)).toEqual(expect.arrayContaining(own.map(({ action_id }) => action_id)));
    else expect([...rows]).toEqual(own);
  }
  await close();
  expect(faults).toEqual([]);
});

test("nothing is sent: coding asks this host for the coder and its tables, and carries no text", async () => {
  const { page, close } = await visit(browser, `${site}coder`);
  const requests: { url: string; method: string; body: string | null }[] = [];
  page
    .context()
    .on("request", (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() }));
  await page.locator("textarea").fill("Il 3 marzo 2024 Kim Jong-un ha incontrato a Pyongyang il presidente cinese Xi Jinping.");
  await page.locator("[type=submit]").click();
  await page.locator(".coding-result .note").waitFor();
  expect(await page.locator(".note-facts").first().innerText()).toBe("meeting, took place, 3 March 2024");
  expect(requests.length).toBeGreaterThan(0);
  for (const { url, method, body } of requests) {
    expect(url.startsWith(site) || url.startsWith("blob:")).toBe(true);
    expect([method, body]).toEqual(["GET", null]);
    expect(decodeURIComponent(url)).not.toMatch(/Xi Jinping|incontrato/);
  }
  const before = requests.length;
  await page.locator("textarea").fill("Kim Jong-un ha scritto una lettera a Vladimir Putin.");
  await page.locator("[name=published]").fill("2024");
  await page.locator("[type=submit]").click();
  await page.getByText("2024, as you say").waitFor();
  expect(requests.length).toBe(before);
  await close();
});

test("a sample is coded at once, with the date that belongs to it", async () => {
  const { page, faults, close } = await visit(browser, `${site}coder`);
  await page.locator('[data-sample="refusal"]').click();
  await page.locator(".coding-result .note").first().waitFor();
  expect(await page.locator("[name=published]").inputValue()).toBe("2024-03-26");
  expect(await page.locator(".coding-form [role=status]").innerText()).toMatch(/passages coded in \d+ words/);
  // It stays with the sample that a reader corrects, and goes with it.
  const text = await page.locator("textarea").inputValue();
  await page.locator("textarea").fill(`${text} Ieri.`);
  expect(await page.locator("[name=published]").inputValue()).toBe("2024-03-26");
  await page.locator("textarea").fill("Kim Jong-un ha incontrato ieri Xi Jinping.");
  expect(await page.locator("[name=published]").inputValue()).toBe("");
  await close();
  expect(faults).toEqual([]);
});

test("fifty kilobytes are coded while the page stays awake, and can be broken off", async () => {
  const text = "Il leader nordcoreano Kim Jong-un ha inviato messaggi ai leader di Cuba, Vietnam e Laos. ".repeat(570);
  const { page, close } = await visit(browser, `${site}coder`);
  await page.evaluate(() => {
    const gaps: number[] = [];
    Object.assign(window, { gaps });
    let last = performance.now();
    const beat = () => {
      gaps.push(performance.now() - last);
      last = performance.now();
      setTimeout(beat, 20);
    };
    beat();
  });
  // As much as a text may be: it takes longer than it takes to press the button.
  await page.locator("textarea").fill(text.repeat(19));
  await page.evaluate(() => ((window as unknown as { gaps: number[] }).gaps.length = 0));
  await page.locator("[type=submit]").click();
  await page.locator("[data-cancel]").click();
  await page.getByText("Cancelled.").waitFor();
  expect(await page.locator(".coding-result .reading").count()).toBe(0);
  await page.locator("textarea").fill(text);
  await page.locator("[type=submit]").click();
  await page.waitForFunction(() =>
    /passages coded/.test(document.querySelector(".coding-form [role=status]")?.textContent ?? "")
  );
  // Coded by the page itself, it would have slept for nearly all of that time, on a slow machine too.
  const { worst, all } = await page.evaluate(() => {
    const { gaps } = window as unknown as { gaps: number[] };
    return { worst: Math.max(...gaps), all: gaps.reduce((sum, gap) => sum + gap, 0) };
  });
  expect(worst).toBeLessThan(all / 2);
  await close();
});

test("no text, an impossible date and a text that tells nothing are each answered in words", async () => {
  const { page, close } = await visit(browser, `${site}coder`);
  const status = page.locator(".coding-form [role=status]");
  await page.locator("[type=submit]").click();
  expect(await status.innerText()).toBe("Paste or choose a text first.");
  await page.locator("textarea").fill("Il gatto dorme sul divano e il cane lo guarda da lontano.");
  await page.locator("[name=published]").fill("2024-02-30");
  await page.locator("[type=submit]").click();
  await page.getByText("2024-02-30 is no date that the calendar has").waitFor();
  await page.locator("[name=published]").fill("");
  await page.locator("[type=submit]").click();
  await page.getByText("No diplomatic action of North Korea found.", { exact: true }).waitFor();
  expect(await page.locator(".coding-result .reading").count()).toBe(1);
  // A date in words, which the browser itself refuses: what stands below is of another date.
  await page.locator("[name=published]").fill("4 settembre");
  await page.locator("[type=submit]").click();
  expect(await status.innerText()).toBe("Write the date as above its field, for example 2024-06-18.");
  expect(await page.locator(".coding-result .reading").count()).toBe(0);
  await close();
});

test("markup that is pasted stays text", async () => {
  const { page, faults, close } = await visit(browser, `${site}coder`);
  await page
    .locator("textarea")
    .fill(
      `Il 3 marzo 2024 Kim Jong-un <img src=x onerror="document.title='caught'"> ha incontrato Xi Jinping <script>document.title="caught"</script>.`
    );
  await page.locator("[type=submit]").click();
  await page.locator(".coding-result .reading").waitFor();
  expect(await page.locator(".coding-result :is(img, script)").count()).toBe(0);
  expect(await page.title()).not.toBe("caught");
  await close();
  expect(faults).toEqual([]);
});

test("the page says how much it takes before a file is chosen, and refuses a longer one at once, without an old result", async () => {
  const { page, faults, close } = await visit(browser, `${site}coder.html`);
  expect(await page.locator(".coding-fields label").first().innerText()).toContain("at most 1 MB");
  await page.locator("input[type=file]").setInputFiles(SEED);
  await page.locator(".coding-result .reading").waitFor();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.alloc(5e6, "a ") });
  await page.getByText("5.0 MB of text").waitFor();
  expect(await page.locator(".coding-result .reading").count()).toBe(0);
  await close();
  expect(faults).toEqual([]);
});

test("a text that is emptied takes its result along", async () => {
  const { page, close } = await visit(browser, `${site}coder.html`);
  await page.locator("input[type=file]").setInputFiles(SEED);
  await page.locator(".coding-result .reading").waitFor();
  await page.locator("textarea").fill("");
  await page.locator("[type=submit]").click();
  await page.getByText("Paste or choose a text first.").waitFor();
  expect(await page.locator(".coding-result .reading").count()).toBe(0);
  await close();
});

test("a text in another language is answered beside the button, with the reason", async () => {
  const { page, close } = await visit(browser, `${site}coder`);
  await page
    .locator("textarea")
    .fill("The leader of North Korea met the president of Russia in Vladivostok, and they talked about the war.");
  await page.locator("[type=submit]").click();
  await page.locator(".coding-result h2").waitFor();
  expect(await page.locator(".coding-form [role=status]").innerText()).toMatch(/^Not in Italian/);
  await close();
});
