/** A chart's own page, drawn for a choice in its address. */
import { CHARTS } from "../catalogue.ts";
import type { ChartTables } from "../captions/caption.ts";
import { readChoice, useful, writeChoice } from "./controls.ts";
import { reword } from "./frame.ts";
import { leadOut } from "./lead-out.ts";
import { need } from "./need.ts";

/** Tables that a choice may look into; the other two have the addresses that the build gave them. */
const TABLES = ["actions", "articles", "mentions", "translations"] as const;

/**
 * Draws the chart as the address asks for it, at the width of the frame, and calls `drawn` after each drawing. What cannot
 * be shown is said, and the whole chart stays.
 */
export async function showChoice(figure: HTMLElement, place: HTMLElement, drawn: () => void): Promise<void> {
  const chart = CHARTS.get(figure.dataset.chart ?? "");
  const status = need(figure, ".figure-status");
  const tables = await load(figure.dataset).catch(() => null);
  if (!chart || !tables) {
    status.textContent = "What the address asks for could not be loaded. This is the whole chart.";
    return;
  }
  const controls = useful(chart.controls(tables));
  const { choice, refused } = readChoice(location.search, controls);
  status.textContent = refused.join(" ");
  if (Object.keys(choice).length === 0) return;
  reword(figure, chart.tell(tables, choice));
  const report = need<HTMLAnchorElement>(figure, "[data-report]");
  report.search = writeChoice("", choice, controls);
  let width = 0;
  const draw = () => {
    if (place.clientWidth === 0 || place.clientWidth === width) return;
    width = place.clientWidth;
    const drawing = leadOut(chart.draw(tables, { width }, choice));
    for (const old of place.querySelectorAll(":scope > :not(.figure-tip)")) old.remove();
    place.prepend(drawing);
    drawn();
  };
  new ResizeObserver(draw).observe(place);
}

async function load({ curated, elsewhere }: DOMStringMap): Promise<ChartTables> {
  const read = async (address: string) => {
    const response = await fetch(new URL(address, location.href));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const addresses = [...TABLES.map((name) => `../data/tables/${name}.json`), curated ?? "", elsewhere ?? ""];
  const files = await Promise.all(addresses.map(read));
  return Object.fromEntries([...TABLES, "curated", "elsewhere"].map((name, i) => [name, files[i]])) as unknown as ChartTables;
}
