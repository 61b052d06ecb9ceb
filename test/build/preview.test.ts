import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browser } from "../setup/browser.ts";
import { startPreview } from "../setup/dev-server.ts";
import { copyProject } from "../setup/project-copy.ts";

const project = copyProject();
let preview: Awaited<ReturnType<typeof startPreview>>;
let page: Page;

beforeAll(async () => {
  preview = await startPreview(project.folder);
  page = await browser.newPage();
  // A machine that has other things to do is no fault of the preview.
  page.setDefaultTimeout(300_000);
});
afterAll(async () => {
  await page?.close();
  await preview?.stop();
  project.remove();
});

/** Opens a page and waits until Framework has greeted it; it begins to watch a moment later, and a change before that must not be missed. */
async function open(path: string): Promise<void> {
  // The page of the test before may still be greeted.
  await page.goto("about:blank");
  const greeted = page.waitForEvent("console", {
    predicate: (message) => message.text().includes("welcome"),
    timeout: 300_000
  });
  await Promise.all([greeted, page.goto(preview.url + path)]);
}

/** Changes a file of the project; what is to be replaced must be there. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(project.folder, file);
  const text = readFileSync(path, "utf8");
  expect(text.search(from), `${file} holds ${from}`).toBeGreaterThanOrEqual(0);
  writeFileSync(path, text.replace(from, to));
}

/** Until the open page, left alone, holds the text; or, with `false`, no longer holds it. */
async function shows(text: string, there = true): Promise<void> {
  await page.waitForFunction(
    ([text, there]) => document.body?.innerHTML.includes(String(text)) === there,
    [text, there] as const,
    {
      timeout: 300_000,
      polling: 250
    }
  );
}

test("an article dropped into seeds/ and a changed row of a table in data/ show on the open page, and the article goes when it is deleted", async () => {
  const article = join(project.folder, "seeds/zz-just-in.txt");
  await open("actions");
  await shows("zz-just-in", false);
  edit("data/countries.csv", /^RUS,Russia,/m, "RUS,Muscovy,");
  writeFileSync(
    article,
    " date 2026-02-03 Il presidente cinese Xi Jinping ha incontrato a Pyongyang il leader nordcoreano Kim Jong-un.\n"
  );
  await shows("zz-just-in");
  await shows("Muscovy");
  rmSync(article);
  await shows("zz-just-in", false);
});

test("a table that is broken while the preview runs is said in the terminal and on the open page, where it goes when it is mended", async () => {
  await open("actions");
  const table = join(project.folder, "data/calendar.csv");
  const whole = readFileSync(table, "utf8");
  const problem = "data/calendar.csv:1: cells are separated by semicolons; save the table as CSV with commas";
  await shows(problem, false);
  writeFileSync(table, whole.replaceAll(",", ";"));
  await shows(problem);
  expect(
    preview
      .said()
      .split("\n")
      .filter((line) => line === problem)
  ).toHaveLength(1);
  writeFileSync(table, whole);
  await shows(problem, false);
});

test("the preview answers on this machine only", async () => {
  const { port } = new URL(preview.url);
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address } of others.filter(({ family, internal }) => family === "IPv4" && !internal))
    await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow();
});

test("a changed rule of the coder shows on the open page, and a broken one says so until it is mended", async () => {
  await open("tables");
  edit("src/coder/model/schema.ts", '"Whether it happened"', '"Whether it came to pass"');
  await shows("Whether it came to pass");
  // At once, while the page still loads: it must not be missed.
  edit("src/coder/model/schema.ts", '"Whether it came to pass"', '"Whether it came to pass');
  await shows("observablehq--error");
  edit("src/coder/model/schema.ts", '"Whether it came to pass', '"Whether it took place"');
  await shows("Whether it took place");
});

test("an address that is none does not end the preview", async () => {
  await fetch(`${preview.url}%E0%A4%A`).catch(() => null);
  await expect
    .poll(async () => (await fetch(`${preview.url}method`).catch(() => null))?.status, { timeout: 300_000, interval: 250 })
    .toBe(200);
});

describe("the README's examples", () => {
  const story = readFileSync("src/index.md", "utf8");
  // Each example starts from the page as it is.
  beforeEach(() => writeFileSync(join(project.folder, "src/index.md"), story));

  const readme = readFileSync("README.md", "utf8");
  /** The drawing of a figure as it is now. */
  const drawing = (chart = "contacts-over-time") => page.$eval(`figure[data-chart="${chart}"] svg`, (svg) => svg.outerHTML);
  const drawnWithout = (text: string, chart = "contacts-over-time") =>
    page.waitForFunction(
      ([text, chart]) => {
        const svg = document.querySelector(`figure[data-chart="${chart}"] svg`);
        return svg !== null && !svg.outerHTML.includes(text);
      },
      [text, chart],
      { timeout: 300_000, polling: 250 }
    );
  const title = (chart: string) => page.textContent(`figure[data-chart="${chart}"] .figure-title`);

  test("other filters in the first and the last cell draw another selection, and titles follow; so does a changed heading", async () => {
    const [first] = /const contacts = actions\n[\s\S]*?;\n/.exec(readme) ?? [""];
    const [last] = /const wider = .*;\n/.exec(readme) ?? [""];
    await open("");
    const before = [await title("contacts-over-time"), await title("elsewhere")];
    expect(await drawing()).toContain("Exchange of messages");
    // Its list is loaded when a reader comes near.
    await page.locator('figure[data-chart="elsewhere"]').scrollIntoViewIfNeeded();
    await expect.poll(() => drawing("elsewhere"), { timeout: 300_000 }).toContain("Defence ministers meet");
    edit("src/index.md", /const contacts = actions\n[\s\S]*?;\n/, first);
    await drawnWithout("Exchange of messages");
    edit("src/index.md", /const wider = .*;\n/, last);
    await drawnWithout("Defence ministers meet", "elsewhere");
    expect(await title("contacts-over-time")).not.toBe(before[0]);
    expect(await title("elsewhere")).not.toBe(before[1]);
    edit("src/index.md", /^<h1.*<\/h1>$/m, "# A heading of my own");
    await shows("A heading of my own");
  });

  test("a changed chart is drawn anew where it is open", async () => {
    const [, line] = /```ts\n {2}(message: "\w+",)\n```/.exec(readFileSync("README.md", "utf8")) ?? [];
    await open("");
    const before = await drawing();
    const [diamond] = /d="M0,-[^"]*Z"/.exec(before) ?? [];
    edit("src/components/marks/glyphs.ts", /message: "\w+",/, line);
    await page.waitForFunction(
      (before) => document.querySelector('figure[data-chart="contacts-over-time"] svg')?.outerHTML !== before,
      before,
      { timeout: 300_000, polling: 250 }
    );
    expect(diamond).toBeDefined();
    await drawnWithout(diamond ?? "");
  });
});

/** A file is put back, and the preview serves again; saved once more where the preview was just looking at the file of before. */
const mendedBy = (file: string, whole: string) =>
  expect
    .poll(
      async () => {
        writeFileSync(file, whole);
        return (await fetch(`${preview.url}method`).catch(() => null))?.status;
      },
      { timeout: 300_000, interval: 3_000 }
    )
    .toBe(200);

test("a broken config is a line in the terminal, and the preview goes on when it is mended", async () => {
  const config = join(project.folder, "observablehq.config.ts");
  const whole = readFileSync(config, "utf8");
  const before = preview.said().length;
  const line = whole.slice(0, whole.indexOf("title: SITE,")).split("\n").length;
  edit("observablehq.config.ts", "title: SITE,", "title: SITE,,");
  await fetch(`${preview.url}method`).catch(() => null);
  await expect
    .poll(() => preview.said().slice(before).split("\n"), { timeout: 300_000, interval: 250 })
    .toContain(`observablehq.config.ts:${line}: Expected identifier but found ","`);
  await mendedBy(config, whole);
});

test("a config that is deleted is said in one line, without a report that is not this one, and the preview goes on when it is back", async () => {
  const config = join(project.folder, "observablehq.config.ts");
  const whole = readFileSync(config, "utf8");
  const before = preview.said().length;
  rmSync(config);
  await expect
    .poll(
      async () => {
        await fetch(`${preview.url}method`).catch(() => null);
        return preview.said().slice(before).trim();
      },
      { timeout: 300_000, interval: 250 }
    )
    .toBe("observablehq.config.ts:1: there is no such file\nThe preview waits until this is mended.");
  await mendedBy(config, whole);
});
