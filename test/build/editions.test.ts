import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import manifest from "../../package.json" with { type: "json" };
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../src/site/measure/serve.ts";
import { deadLinks } from "../../src/site/build/dead-links.ts";
import { NO_SUCH_PAGE } from "../../src/site/build/no-such-page.ts";
import { pageFiles } from "../../src/site/build/page-files.ts";
import { browser } from "../setup/browser.ts";
import { copyProject } from "../setup/project-copy.ts";
import { run } from "../setup/run.ts";
import { visit } from "../setup/visit.ts";

const project = copyProject();
const file = (...path: string[]) => join(project.folder, ...path);
const frozen = file("dist/editions/2026-12-01");
const command = (name: string, ...args: string[]) =>
  run(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), `src/commands/${name}.ts`, ...args], {
    cwd: project.folder,
    env: { ...process.env, SITE_URL: "https://example.org/report/" }
  });

/** The files of a folder with their bytes. */
function bytes(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile()
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path)).toString("base64")]));
}

const page = (path: string) => new JSDOM(readFileSync(file("dist", path), "utf8")).window.document;
const json = (path: string) => JSON.parse(readFileSync(file("dist", path), "utf8"));

beforeAll(async () => {
  rmSync(file("editions"), { recursive: true, force: true });
  const made = await command("edition", "2026-12-01", "--doi", "10.5281/zenodo.1234567");
  expect([made.code, made.stderr]).toEqual([0, ""]);
});
afterAll(() => project.remove());

test("an edition is the whole report under its own address, cited by its name", () => {
  expect(pageFiles(frozen)).toEqual(pageFiles(file("dist")));
  const [, size] = /\(about (\d+) MB for five articles\)/.exec(readFileSync("README.md", "utf8")) ?? [];
  // "About": each rule that is added makes it a little larger.
  expect(Math.abs(statSync(file("editions/2026-12-01.zip")).size / 1e6 - Number(size))).toBeLessThan(1);
  const { version, id } = json("editions/2026-12-01/data/tables/datapackage.json");
  expect([version, id]).toEqual(["2026-12-01", "https://doi.org/10.5281/zenodo.1234567"]);
  expect(json("data/tables/datapackage.json").version).not.toBe(version);
  const tables = page("editions/2026-12-01/tables.html");
  expect(tables.querySelector("#how-to-cite")?.closest("main")?.textContent).toContain("Edition 2026-12-01 (version");
  expect(tables.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(
    "https://example.org/report/editions/2026-12-01/tables.html"
  );
  const ownData = JSON.parse(tables.querySelector('script[type="application/ld+json"]')?.textContent ?? "");
  expect(ownData).toMatchObject({ version: `${manifest.version}+${version}`, identifier: id, datePublished: version });
  expect(readFileSync(file("dist/sitemap.xml"), "utf8")).not.toContain("editions/2026");
  for (const absent of ["sitemap.xml", "actions.atom"]) expect(existsSync(join(frozen, absent))).toBe(false);
});

test("its links stay within it, but for those that say they lead to the newest report, on every page", () => {
  // The page for addresses that have none is found from any folder: its links start at the server's root.
  const isFound = (path: string) => path !== NO_SUCH_PAGE;
  expect([...deadLinks(frozen)].filter(([path, dead]) => isFound(path) && dead.length > 0)).toEqual([]);
  for (const path of pageFiles(frozen).filter(isFound)) {
    const html = readFileSync(join(frozen, path), "utf8");
    const out = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, href]) => href)
      .filter((href) => !/^[a-z]+:/.test(href) && join(path, "..", href).startsWith(".."));
    const up = "../".repeat(path.split("/").length - 1);
    // A chart in a frame leads to the page that it is from, which says it.
    const framed = path.startsWith("embed/");
    const newest = [
      ...(framed ? [] : [`${up}../../index.html`]),
      ...(path === "all-editions.html" ? ["../../all-editions.html"] : [])
    ];
    expect([path, [...new Set(out)]]).toEqual([path, newest]);
  }
});

test("its pages run in a browser, and say which edition they are", async () => {
  const server = await serveSite(file("dist"));
  try {
    for (const path of ["index.html", "tables.html", "actions.html", "coder.html", "all-editions.html"]) {
      const opened = await visit(browser, `${server.url}editions/2026-12-01/${path}`);
      expect([path, opened.faults]).toEqual([path, []]);
      expect(await opened.page.innerText("header")).toContain("Edition 2026-12-01, kept as it was. The newest report");
      await opened.close();
    }
    // The list stays within a narrow phone, hashes and all.
    const { page, close } = await visit(browser, `${server.url}all-editions.html`, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.click('main a:text-is("Report")');
    await page.waitForURL(/\/editions\/2026-12-01\//);
    await close();
  } finally {
    await server.close();
  }
});

test("a later build, of other articles and pages, leaves it as it was to the byte, and says what changed since", async () => {
  const before = bytes(frozen);
  expect(before.size).toBeGreaterThan(100);
  // One of which passages are corrected: they go with it.
  const [, correction] = readFileSync(file("data/corrections.csv"), "utf8").split("\n");
  rmSync(file("seeds", `${correction.split(",")[0]}.txt`));
  appendFileSync(file("src/method.md"), "\n\nAnother word.\n");
  const { code, stderr } = await command("build");
  expect([code, stderr.includes("The build failed")]).toEqual([0, false]);
  expect(stderr).toContain("data/corrections.csv:2: there is no article");
  expect(bytes(frozen)).toEqual(before);
  expect(page("method.html").body.textContent).toContain("Another word.");
  expect(page("all-editions.html").querySelector("summary")?.textContent).toMatch(
    /^Actions since 2026-12-01: 0 added, [1-9]\d* gone/
  );
  expect(page("tables.html").querySelector('a[href="./editions/2026-12-01/tables.html#how-to-cite"]')).not.toBeNull();
});

test("a name that was given is refused, and an archive that is not whole ends the build with its name", async () => {
  const kept = readFileSync(file("editions/2026-12-01.zip"));
  const again = await command("edition", "2026-12-01");
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("There is an edition 2026-12-01 already");
  expect((await command("edition", "../x")).stderr).toMatch(/is no name of an edition.*\n\nUsage: npm run edition/);
  expect(readFileSync(file("editions/2026-12-01.zip")).equals(kept)).toBe(true);

  const site = bytes(file("dist"));
  writeFileSync(file("editions/2026-12-01.zip"), kept.subarray(0, kept.length - 1000));
  const { code, stderr } = await command("build");
  expect(code).toBe(1);
  expect(stderr).toContain("editions/2026-12-01.zip:1: this is no ZIP archive, or not a whole one");
  expect(bytes(file("dist"))).toEqual(site);
});
