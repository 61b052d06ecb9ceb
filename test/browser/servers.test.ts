import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { NO_SUCH_PAGE } from "../../src/site/build/no-such-page.ts";
import { LEADING_ON } from "../../src/site/build/old-addresses.ts";
import { pageFiles } from "../../src/site/build/page-files.ts";
import { browser } from "../setup/browser.ts";
import { SERVERS, type WebServer } from "../setup/servers.ts";
import { openPage } from "../setup/visit.ts";
import { folderWith } from "../setup/folder.ts";

/** All but the one that no address has. */
const pages = pageFiles("dist").filter((page) => page !== NO_SUCH_PAGE);

/** The report at the root of one folder, and under a path in another. */
const folder = folderWith();
beforeAll(() => {
  cpSync("dist", join(folder, "root"), { recursive: true });
  mkdirSync(join(folder, "path"));
  cpSync("dist", join(folder, "path", "report"), { recursive: true });
});

test("no page has the name of a folder, and no folder that has had one is without its way on", () => {
  const entries = readdirSync("dist", { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  expect(folders.filter((name) => existsSync(`${name}.html`))).toEqual([]);
  expect([...LEADING_ON].filter((file) => !existsSync(join("dist", file)))).toEqual([]);
});

describe.each(SERVERS)("$name", ({ name, maps, dropsFilters, sendsOwn404, start }: WebServer) => {
  test.each(["root/", "path/report/"])("answers to every link of the report in %s with its page, anchors too", async (place) => {
    const [served, base] = [join(folder, place.split("/")[0]), place.split("/").slice(1).join("/")];
    const server = await start(served);
    if (server === undefined) return console.log(`${name} is not on this machine: not tried.`);
    try {
      const { pages: reached, dead } = await follow(`${server.url}${base}`);
      expect(dead).toEqual([]);
      expect(reached).toBeGreaterThanOrEqual(pages.length);
    } finally {
      await server.stop();
    }
  });

  test(`answers to the addresses of before and to one without a page, and ${dropsFilters ? "drops" : "keeps"} the filters of a link`, async () => {
    const server = await start(join(folder, "root"));
    if (server === undefined) return console.log(`${name} is not on this machine: not tried.`);
    try {
      const moved = ["data", "articles", "codebook", "charts", "codebook/furniture.html"];
      for (const path of [...moved, ...(maps ? ["codebook/furniture"] : [])]) {
        const response = await fetch(`${server.url}${path}`);
        expect([path, response.status, /another address<\/a>/.test(await response.text())]).toEqual([path, 200, true]);
      }
      const { status, url } = await fetch(`${server.url}actions.html?partner=RUS`);
      // As the README says of each.
      expect([status, new URL(url).search === ""]).toEqual([200, dropsFilters === true]);
      const missing = await fetch(`${server.url}nothing/here`);
      expect([missing.status, (await missing.text()).includes("There is no page at this address")]).toEqual([
        404,
        sendsOwn404 === true
      ]);
      for (const path of maps ? pages.map((file) => file.replace(/\.html$/, "")) : [])
        expect([path, (await fetch(server.url + path)).status]).toEqual([path, 200]);
    } finally {
      await server.stop();
    }
  });
});

test("from a folder on a disk every page is reached and read; what scripts add is not there", async () => {
  const page = await openPage(browser);
  try {
    const site = pathToFileURL(resolve(folder, "root")).href;
    await page.goto(`${site}/index.html`);
    const links = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.textContent ?? ""));
    for (const link of links) {
      await page.locator("nav a", { hasText: link }).first().click();
      await page.waitForURL(/\.html$/);
      expect(await page.locator("h1").count()).toBe(1);
    }
    for (const file of pageFiles("dist")) {
      // What the page holds is there before its pictures and typefaces are.
      await page.goto(`${site}/${file}`, { waitUntil: "domcontentloaded" });
      const bare = await page.$$eval("figure[data-chart], [data-static]", (blocks) =>
        blocks.filter((block) => block.childElementCount === 0).map((block) => block.outerHTML)
      );
      expect([file, await page.locator("h1").count(), bare]).toEqual([file, 1, []]);
    }
    await page.goto(`${site}/articles/../data/index.html#actions`);
    await page.waitForURL(`${site}/tables.html#actions`);
    await page.goto(`${site}/shift.html`);
    expect(await page.locator("figure[data-chart] svg").count()).toBeGreaterThan(1);
  } finally {
    await page.close();
  }
});

test("an old address takes its anchor along, also where a server sends the folder's index without a slash", async () => {
  const page = await openPage(browser);
  const server = await SERVERS[2].start(join(folder, "path"));
  try {
    await page.goto(`${server?.url}report/data#actions`);
    await page.waitForURL(/\/report\/tables#actions$/);
    expect(await page.locator("h1").textContent()).toContain("data");
    await page.goto(`${server?.url}report/codebook/furniture#row`);
    await page.waitForURL(/\/report\/codebook\/boilerplate#row$/);
  } finally {
    await page.close();
    await server?.stop();
  }
});

/** Follows every link from the first page on as a browser does, and says which do not answer or lack their anchor. */
async function follow(home: string): Promise<{ pages: number; dead: string[] }> {
  const dead: string[] = [];
  const answers = new Map<string, { url: string; anchors: Set<string> | null }>();
  const waiting: { from: string; to: string }[] = [{ from: "", to: home }];
  while (waiting.length > 0) {
    const { from, to } = waiting.shift()!;
    const [address, anchor = ""] = to.split("#");
    let answer = answers.get(address);
    if (answer === undefined) {
      const response = await fetch(address);
      const isPage = response.ok && (response.headers.get("content-type") ?? "").startsWith("text/html");
      const body = await response.text();
      if (!response.ok) dead.push(`${from}: ${to} is answered with ${response.status}`);
      if (isPage && !body.includes("<h1")) dead.push(`${from}: ${to} is no page of the report`);
      const { anchors, links } = isPage ? read(body) : { anchors: null, links: [] };
      answer = { url: response.url, anchors };
      answers.set(address, answer);
      for (const href of links) {
        const next = new URL(href, answer.url);
        if (next.origin === new URL(home).origin) waiting.push({ from: answer.url, to: next.href });
      }
    }
    if (anchor && answer.anchors && !answer.anchors.has(decodeURIComponent(anchor)))
      dead.push(`${from}: no #${anchor} in ${address}`);
  }
  return { pages: [...answers.values()].filter(({ anchors }) => anchors !== null).length, dead };
}

const SIGNS: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">" };
const pagesRead = new Map<string, { anchors: Set<string>; links: string[] }>();

/** The anchors and links of a page, read once however many servers send it. The build writes every attribute in double quotes. */
function read(html: string): { anchors: Set<string>; links: string[] } {
  const known = pagesRead.get(html);
  if (known) return known;
  const values = (name: RegExp) =>
    [...html.matchAll(name)].map(([, value]) => value.replace(/&(amp|quot|lt|gt);/g, (_, of) => SIGNS[of]));
  const page = { anchors: new Set(values(/\sid="([^"]*)"/g)), links: [...new Set(values(/\s(?:href|src)="([^"]*)"/g))] };
  pagesRead.set(html, page);
  return page;
}
