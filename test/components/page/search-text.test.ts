import { expect, test } from "vitest";
import { hitsHtml, searchTest } from "../../../src/components/page/search-text.ts";
import { anAction } from "../../data/an-action.ts";

const action = anAction({ action_id: "a1", article_id: "letters", summary: "Kim Jong Un (North Korea) sent a message to Cuba." });
const quote = "Kim ha inviato un messaggio per la città di L’Avana.";
const mentions = [{ action_id: "a1", article_id: "letters", quote }];
const words = { trigger: "", source: "", target: "", date: "", trigger_italian: "" };
const translations = [{ article_id: "letters", quote, english: "Kim sent a message for the city of Havana.", ...words }];

test("a search finds the words of a passage in Italian and in English, whatever their case and accents", () => {
  for (const search of ["citta avana", "HAVANA", "messaggio city"])
    expect(searchTest(search, [action], mentions, translations)(action), search).toBe(true);
  expect(searchTest("banquet", [action], mentions, translations)(action)).toBe(false);
});

test("hits are marked in the text as it stands, and markup in it stays text", () => {
  expect(hitsHtml("per la città <di> L’Avana", ["citta", "avana"])).toBe(
    "per la <mark>città</mark> &lt;di&gt; L’<mark>Avana</mark>"
  );
  expect(hitsHtml("<b>", [])).toBe("&lt;b&gt;");
});
