import { csvParse } from "d3-dsv";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { chartFiles } from "../../../src/site/pictures/images.ts";
import { kept } from "../../../src/coder/model/memo.ts";
import { sourceLine } from "../../../src/components/captions/caption.ts";
import { chartAddresses } from "../../../src/data/addresses.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { tablesOf } from "../../../src/data/tables.ts";
import { chartTables } from "../../../src/site/blocks/static-charts.ts";
import { aDataset } from "../../data/a-dataset.ts";

const names = [...CHARTS.keys()];
let files: Record<string, string | Uint8Array>;
beforeAll(async () => {
  files = await chartFiles(aDataset());
}, 120_000);

const roots = new Map<string, Element>();
/** The root of an SVG file; throws where it is not well-formed XML. */
const svg = (file: string) =>
  kept(roots, file, () => new JSDOM(files[file], { contentType: "image/svg+xml" }).window.document.documentElement);

describe("chartFiles", () => {
  it("are exactly what the stable addresses name", () => {
    expect(chartAddresses(names).sort()).toEqual(
      Object.keys(files)
        .map((file) => `/charts/${file}`)
        .sort()
    );
  });

  it.each(names)("hold the rows of %s, each with the word that nothing was filtered", (name) => {
    const rows = csvParse(files[`${name}.csv`] as string);
    expect(rows.length).toBe(CHARTS.get(name)?.tell(chartTables(tablesOf(aDataset()))).rows.length);
    expect(new Set(rows.map(({ filter }) => filter))).toEqual(new Set(rows.length > 0 ? ["none"] : []));
  });

  it.each(names)("carry the finding, the source and the licence of %s within the image", (name) => {
    const root = svg(`${name}.svg`);
    const text = [...root.querySelectorAll("text")].map((line) => line.textContent).join(" ");
    const title = root.querySelector("title")?.textContent ?? "";
    expect(title).toMatch(/\w{3}/);
    expect(text).toContain(title);
    expect(text).toContain(sourceLine(aDataset(), CHARTS.get(name)!.tell(chartTables(tablesOf(aDataset())))));
    expect(text).toContain("CC-BY-4.0");
  });

  it.each(names)("need nothing from outside, and %s has no link left", (name) => {
    const text = files[`${name}.svg`] as string;
    expect(text).not.toMatch(/var\(|href=|url\((?!data:)|transparent/);
    expect(svg(`${name}.svg`).querySelectorAll("a")).toHaveLength(0);
  });

  it.each(names)("show %s by day and by night", (name) => {
    const paper = (file: string) => svg(file).querySelector("rect")?.getAttribute("fill");
    expect(paper(`${name}.svg`)).not.toBe(paper(`${name}-dark.svg`));
  });

  it.each(names)("give %s as PNG at twice the size of the SVG", (name) => {
    for (const file of [name, `${name}-dark`]) {
      const png = Buffer.from(files[`${file}.png`] as Uint8Array);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const root = svg(`${file}.svg`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
        ["width", "height"].map((side) => 2 * Number(root.getAttribute(side)))
      );
    }
  });
});
