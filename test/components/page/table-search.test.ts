import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { liveTableSearch } from "../../../src/components/page/table-search.ts";

const HTML = `<div id="place"><p class="table-search" inert><input type="search"><span role="status"></span></p>
<table><tbody><tr><td>Perù</td></tr><tr><td>Corea del Nord</td></tr><tr><td>Corea del Sud</td></tr></tbody></table></div>`;
let place: HTMLElement;
let signal: AbortSignal;

beforeEach(() => {
  const { window } = new JSDOM(HTML, { url: "http://localhost/codebook/countries?q=sud" });
  vi.stubGlobal("location", window.location);
  vi.stubGlobal("history", window.history);
  signal = new window.AbortController().signal;
  place = window.document.getElementById("place") as HTMLElement;
});
afterEach(() => vi.unstubAllGlobals());

const shown = () => [...place.querySelectorAll("tr")].filter((row) => !row.hidden).map((row) => row.textContent);
const type = (text: string) => {
  const field = place.querySelector("input") as HTMLInputElement;
  field.value = text;
  const { Event } = place.ownerDocument.defaultView as unknown as typeof globalThis;
  field.dispatchEvent(new Event("input"));
};

test("the words of the address are searched for at once", () => {
  liveTableSearch(place, signal);
  expect(shown()).toEqual(["Corea del Sud"]);
});

test("rows hold all words, in any order, accents and case aside, and the address follows", () => {
  liveTableSearch(place, signal);
  type("nord COREA");
  expect(shown()).toEqual(["Corea del Nord"]);
  expect(location.search).toBe("?q=nord+COREA");
  type("peru");
  expect(shown()).toEqual(["Perù"]);
  expect(place.querySelector("[role=status]")?.textContent).toBe("1 of 3 rows");
});
