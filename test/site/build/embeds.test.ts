import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { makeStatics } from "../../../src/site/blocks/statics.ts";
import { EMBED_WIDTHS } from "../../../src/site/blocks/embed-size.ts";
import { writeEmbeds } from "../../../src/site/build/embeds.ts";
import { aDataset } from "../../data/a-dataset.ts";
import { folderWith } from "../../setup/folder.ts";

const dataset = aDataset();
const statics = makeStatics(dataset);

/** The page of a chart, and how a browser that stands there sees it. */
function embed(name: string, { address, place = "partners.html" }: { address?: string; place?: string } = {}): Document {
  const site = folderWith({ "_file/curated.0123abcd.json": "{}" });
  writeEmbeds(site, statics, new Map([[name, place]]), { style: "", script: "_app/embed-1.js", address });
  const url = `https://example.org/report/embed/${name}.html`;
  return new JSDOM(readFileSync(join(site, `embed/${name}.html`), "utf8"), { url }).window.document;
}

describe.each([...CHARTS.keys()])("the page of %s", (name) => {
  const page = embed(name);

  test("has title, count, source and the way back as text", () => {
    const told = page.querySelector("main")?.textContent ?? "";
    expect(page.querySelector("h1")?.textContent).toMatch(/\w{3}/);
    expect(told).toMatch(/n = \d+/);
    expect(told).toMatch(/Source: .*Version [\d.]+, inputs [0-9a-f]{12}\. Chart: CC-BY-4\.0\./);
    expect(page.querySelector<HTMLAnchorElement>("[data-report]")?.href).toBe(`https://example.org/report/partners.html#${name}`);
  });

  test("has a drawing for each width, whose links lead into the report, beside whatever holds the frame", () => {
    expect(page.querySelectorAll("svg")).toHaveLength(EMBED_WIDTHS.length);
    for (const link of page.querySelectorAll("main a:not(h1 a)")) {
      if (link.getAttribute("rel") === "external") expect(link.getAttribute("aria-label")).toContain("Opens its source, ");
      else expect(new URL(link.getAttribute("href") ?? "", page.URL).pathname).toMatch(/^\/report\/(?!embed)/);
      expect(link.getAttribute("target")).toBe("_blank");
    }
  });

  test("runs nothing but the site's own scripts, forbids no frame, and is in no index", () => {
    expect(page.documentElement.innerHTML).not.toContain("frame-ancestors");
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content")).toMatch(
      /^default-src 'self'; script-src 'self' 'sha256-[^' ]+'; /
    );
    expect(page.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });
});

test("the page that is to be found instead is named, by its whole address where that of the site is known", () => {
  const canonical = (page: Document) => page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  expect(canonical(embed("ledger"))).toBe("../partners.html");
  expect(canonical(embed("ledger", { address: "https://example.org/r/" }))).toBe("https://example.org/r/partners.html");
});

test("a chart of the first page leads back to the folder, since some servers know no index.html in one", () => {
  const page = embed("ledger", { place: "index.html" });
  expect(page.querySelector("[data-report]")?.getAttribute("href")).toBe("../#ledger");
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe("../");
});

test("the tables that a choice looks into are found by the names that the build gave them", () => {
  const figure = embed("ledger").querySelector<HTMLElement>("figure");
  expect(figure?.dataset.curated).toBe("../_file/curated.0123abcd.json");
});
