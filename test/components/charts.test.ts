/** Every figure, drawn from a fixed table to a committed SVG; a warning of the drawing library is a failure. */
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { periodsOf } from "../../src/components/captions/periods.ts";
import { actionInterval } from "../../src/components/captions/dates.ts";
import { dayIsGiven } from "../../src/components/charts/drawing.ts";
import { isContact } from "../../src/data/contacts.ts";
import { CHARTS } from "../../src/components/catalogue.ts";
import { hasShape } from "../../src/components/marks/glyphs.ts";
import { WIDTHS } from "../../src/site/blocks/static-charts.ts";
import { fixture, noActions, nothing } from "./fixture.ts";

const warn = vi.spyOn(console, "warn");
beforeEach(() => warn.mockClear());
afterEach(() => expect(warn).not.toHaveBeenCalled());

const { document } = new JSDOM("").window;

/** What the figures draw whose tables hold counts: contacts of a settled period, or no links at all. */
const COUNTED: Record<string, () => string[]> = {
  "shift-by-group": () =>
    periodsOf(fixture.actions, fixture.curated.periods).flatMap(({ contacts }) => contacts.map(({ action_id }) => action_id)),
  "leave-one-out": () => [],
  elsewhere: () => fixture.actions.filter(isContact).flatMap((action) => (actionInterval(action) ? [action.action_id] : []))
};

describe.each([...CHARTS])("%s", (name, chart) => {
  it.each(Object.entries(WIDTHS))("is drawn as before, %s", async (kind, width) => {
    const drawing = chart.draw(fixture, { width, document });
    await expect(`${drawing.outerHTML.replace(/></g, ">\n<")}\n`).toMatchFileSnapshot(`snapshots/${name}-${kind}.svg`);
  });

  it("has a name for every link, and a plain address", () => {
    for (const link of chart.draw(fixture, { document }).querySelectorAll("a")) {
      expect(link.getAttribute("aria-label")).toMatch(/\w{3}/);
      expect(link.getAttribute("href")).toMatch(
        name === "elsewhere" ? /^(\.\/actions.html#|https:\/\/example\.org\/report$)/ : /^\.\/(actions.html#|articles\/)/
      );
    }
  });

  it("draws one mark for each action of its table, and no other", () => {
    const drawn = [...chart.draw(fixture, { document }).querySelectorAll("a[data-action]")].map((link) =>
      link.getAttribute("data-action")
    );
    const { rows } = chart.tell(fixture);
    const listed = "action_id" in rows[0] ? rows.map((row) => row.action_id) : COUNTED[name]();
    expect(drawn.sort()).toEqual(listed.sort());
  });

  it("draws a mark hollow where its day is not given, and only there, and says so in its key", () => {
    const [contact] = fixture.elsewhere ?? [];
    const month = { ...contact, id: "month", date_earliest: "2023-09-01", date_latest: "2023-09-30" };
    for (const width of Object.values(WIDTHS)) {
      const drawing = chart.draw({ ...fixture, elsewhere: [...(fixture.elsewhere ?? []), month] }, { width, document });
      const hollow = [...drawing.querySelectorAll("path, circle")].filter(
        (shape) =>
          // A cross of two lines encloses nothing.
          (shape.getAttribute("fill") ?? shape.closest("g")?.getAttribute("fill")) === "var(--paper)" &&
          !/^M\S+L\S+M\S+L\S+$/.test(shape.getAttribute("d") ?? "")
      );
      const drawn = new Set([...drawing.querySelectorAll("a[data-action]")].map((link) => link.getAttribute("data-action")));
      const ownDay = fixture.actions.filter(
        (action) => drawn.has(action.action_id) && hasShape(action.action_type) && !dayIsGiven(action)
      );
      const unknown = ownDay.length + (name === "elsewhere" ? 1 : 0);
      const key = /day inferred or unknown/.test(drawing.textContent ?? "") ? 1 : 0;
      expect(hollow).toHaveLength(unknown + key);
      if (unknown > 0) expect(key).toBe(1);
    }
  });

  it("sets no text smaller than twelve pixels", () => {
    for (const width of Object.values(WIDTHS)) {
      const sizes = [...chart.draw(fixture, { width, document }).querySelectorAll("[font-size]")].map((text) =>
        Number(text.getAttribute("font-size"))
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  it("stands tables without an action", () => {
    expect(chart.draw(noActions, { document }).localName).toBe("svg");
    expect(chart.draw(nothing, { document }).localName).toBe("svg");
    expect(chart.tell(noActions).title).toMatch(/\bno\b/i);
  });

  it("states n under its title", () => {
    expect(chart.tell(fixture).subtitle).toMatch(/n = \d+/);
  });
});
