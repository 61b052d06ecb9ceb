/** Pages of folders against axe-core: those of one folder are made from one template, and the first of them is looked at in every width. */
import { expect, test } from "vitest";
import { faultsAt } from "../setup/axe-widths.ts";
import { pagesToVisit } from "../setup/pages.ts";

const pages = pagesToVisit().filter((file) => file.includes("/"));
const folderOf = (file: string) => file.slice(0, file.indexOf("/") + 1);
const first = pages.filter((file, i) => pages.findIndex((other) => folderOf(other) === folderOf(file)) === i);

test.each([
  ...first.map((file) => [file, "a desk, a tablet and two phones", [1280, 768, 390, 320]] as const),
  ...pages.filter((file) => !first.includes(file)).map((file) => [file, "a desk and a phone", [1280, 320]] as const)
])("%s has no fault that axe finds, by day and by night, on %s", async (file, _, widths) => {
  expect(await faultsAt(file, widths)).toEqual([]);
});
