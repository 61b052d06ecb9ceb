/** Every page that stands by itself against axe-core; those of folders, made from templates, are in axe-folders.test.ts. */
import { expect, test } from "vitest";
import { faultsAt } from "../setup/axe-widths.ts";
import { pagesToVisit } from "../setup/pages.ts";

const pages = pagesToVisit().filter((file) => !file.includes("/"));

test.each(pages)("%s has no fault that axe finds, by day and by night, on a desk, a tablet and two phones", async (file) => {
  expect(await faultsAt(file, [1280, 768, 390, 320])).toEqual([]);
});
