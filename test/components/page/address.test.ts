import { expect, test } from "vitest";
import { ACTION_LINKS, actionAt, actionHref, articleHref, pageHref } from "../../../src/components/page/address.ts";

test("an address names the file, from wherever it is asked, with what the page is to show", () => {
  expect(pageHref("partners")).toBe("./partners.html");
  expect(pageHref("codebook/verbs", { root: "../", hash: "send message" })).toBe("../codebook/verbs.html#send%20message");
  expect(pageHref("actions", { query: { partner: "Corea & Sud" } })).toBe("./actions.html?partner=Corea+%26+Sud");
  expect(articleHref({ article_id: "a (1)?" }, { hash: "m" })).toBe("./articles/a%20(1)%3F.html#m");
});

test("an action is known again by its address, and no other link is taken for one", () => {
  const href = actionHref({ action_id: "2021-03-22-prk-è" }, "https://example.org/report/");
  expect(actionAt(href)).toBe("2021-03-22-prk-è");
  expect(actionAt("./articles/a.html#m")).toBeUndefined();
  expect(ACTION_LINKS).toContain("actions.html#");
});
