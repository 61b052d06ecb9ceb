import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { type Marking, markedHtml } from "../../../src/components/marks/marked-text.ts";

const TEXT = "Il leader nordcoreano Kim & <Xi>";
const mark = (words: string, role: Marking["role"], group: number): Marking => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, role, group };
};
const parse = (html: string) => JSDOM.fragment(`<p>${html}</p>`).querySelector("p") as Element;

test("text without markings comes back as text, with nothing of it read as markup", () => {
  const html = markedHtml(TEXT, 0, TEXT.length, []);
  expect(html).toBe("Il leader nordcoreano Kim &amp; &lt;Xi&gt;");
});

test("words inside words carry the roles and groups of all that cover them, and no word is lost or doubled", () => {
  const place = parse(
    markedHtml(TEXT, 0, TEXT.length, [mark("leader nordcoreano Kim", "source", 1), mark("nordcoreano", "target", 2)])
  );
  expect(place.textContent).toBe(TEXT);
  const pieces = [...place.querySelectorAll<HTMLElement>(".coded")];
  expect(pieces.map((piece) => [piece.textContent, piece.className, piece.dataset.groups])).toEqual([
    ["leader ", "coded source", "1"],
    ["nordcoreano", "coded source target", "1 2"],
    [" Kim", "coded source", "1"]
  ]);
});

test("markings that reach beyond the stretch are cut at its ends", () => {
  const place = parse(markedHtml(TEXT, 3, 9, [{ start: 0, end: TEXT.length, role: "date", group: 1 }]));
  expect(place.innerHTML).toBe('<span class="coded date" data-groups="1">leader</span>');
});

test("an insert goes in behind the words that end there, also at the very end", () => {
  const place = parse(markedHtml(TEXT, 0, 9, [mark("leader", "source", 1)], [{ at: 9, html: "<b>1</b>" }]));
  expect(place.lastElementChild?.outerHTML).toBe("<b>1</b>");
  expect(place.textContent).toBe("Il leader1");
});
