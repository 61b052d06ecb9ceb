import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { actionRowsHtml } from "../../../src/components/page/actions-table.ts";
import { hitsHtml, searchTest, searchWords } from "../../../src/components/page/search-text.ts";
import { anAction } from "../../data/an-action.ts";

const action = anAction({ action_id: "a1", article_id: "letters", summary: "Kim Jong Un (North Korea) sent a message to Cuba." });
const quote = "Kim ha inviato un messaggio per la città di L’Avana.";
const mentions = [{ action_id: "a1", article_id: "letters", quote }];
const words = { trigger: "", source: "", target: "", date: "", trigger_italian: "" };
const translations = [{ article_id: "letters", quote, english: "Kim sent a message for the city of Havana.", ...words }];

const tables = { actions: [action], mentions, translations };

const found = (search: string, one = action) => searchTest(search, { actions: [one], mentions, translations })(one);

test("a search finds the words of a passage in Italian and in English, whatever their case and accents", () => {
  for (const search of ["citta avana", "HAVANA", "messaggio city"]) expect(found(search), search).toBe(true);
  expect(found("banquet")).toBe(false);
});

test("a search finds what the table prints: date, partner, type and status", () => {
  const refusal = anAction({
    action_id: "a1",
    action_type: "military-aid",
    status: "hypothetical",
    partner_name: "United States",
    date: "2024-09-01/2025-10-27",
    date_earliest: "2024-09-01",
    date_latest: "2025-10-27"
  });
  const printed = new JSDOM(`<table>${actionRowsHtml([refusal], { articles: [], mentions, translations })}</table>`);
  const cells = [...printed.window.document.querySelectorAll("td")].slice(0, 4).map(({ textContent }) => textContent ?? "");
  expect(cells).toEqual(["1 September 2024 – 27 October 2025", "United States", "military aid", "possible"]);
  for (const search of [...cells.map((cell) => cell.replace(" –", "")), "2025", "27 October 2025", "2024-09-01"])
    expect(found(search, refusal), search).toBe(true);
  expect(found("2023", refusal)).toBe(false);
});

test("a search finds beginnings of words, and a short word that is one only as it is", () => {
  expect(found("mess")).toBe(true);
  expect(found("saggio")).toBe(false);
  const late = { action_id: "a2", article_id: "letters", quote: "Da metà febbraio." };
  const two = { actions: [action, anAction({ action_id: "a2" })], mentions: [...mentions, late], translations };
  const which = (search: string, tables = two) => tables.actions.filter(searchTest(search, tables)).map((one) => one.action_id);
  expect(which("met")).toEqual(["a2"]);
  const met = { ...two, actions: [{ ...action, summary: "Kim Jong Un met Putin." }, two.actions[1]] };
  expect(which("met", met)).toEqual(["a1"]);
  expect(which("meta", met)).toEqual(["a2"]);
  expect(hitsHtml("met, metà", searchWords("met", met))).toBe("<mark>met</mark>, metà");
});

test("hits are marked in the text as it stands, and markup in it stays text", () => {
  expect(hitsHtml("per la città <di> L’Avana", searchWords("citta L'Avana", tables))).toBe(
    "per la <mark>città</mark> &lt;di&gt; <mark>L’Avana</mark>"
  );
  expect(hitsHtml("<b>", [])).toBe("&lt;b&gt;");
});

test("a row quotes a found sentence once, however many passages of it were coded", () => {
  const twice = [...mentions, ...mentions];
  const html = actionRowsHtml([action], { articles: [], mentions: twice, translations }, searchWords("Avana", tables));
  expect(html.match(/class="found"/g)).toHaveLength(1);
});
