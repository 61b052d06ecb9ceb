import { csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import { csvText } from "../../../src/components/page/csv-file.ts";
import { actionData, tableHtml } from "../../../src/components/page/data-table.ts";
import { anAction } from "../../data/an-action.ts";

const rows = actionData([anAction({ summary: `=SUM(A1), "quoted" <b>` })]);

it("writes a CSV that says in each row how it was chosen, and no formula", () => {
  const [row] = csvParse(csvText(rows, "type = message"));
  expect(row.filter).toBe("type = message");
  expect(row.summary).toBe(`'=SUM(A1), "quoted" <b>`);
  expect(csvParse(csvText(rows, ""))[0].filter).toBe("none");
});

it("has the same columns in the page's table as in the file, but for the filter", () => {
  const header = [...tableHtml(rows, "n = 1").matchAll(/<th scope="col">([^<]*)<\/th>/g)].map(([, name]) =>
    name.replaceAll(" ", "_")
  );
  expect([...header, "filter"]).toEqual(csvParse(csvText(rows, "")).columns);
});

it("shows what articles say as text", () => {
  expect(tableHtml(rows, "n = 1")).toContain("&lt;b&gt;");
});

it("says so where there is nothing to list", () => {
  expect(tableHtml([], "n = 0")).toMatch(/^<p>No rows/);
});
