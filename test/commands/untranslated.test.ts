import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvFormat, csvFormatBody, csvParse } from "d3-dsv";
import { expect, it } from "vitest";
import { folderWith } from "../setup/folder.ts";

it("npm run untranslated prints the rows that the table lacks, which it takes once they have their English", {
  timeout: 300_000
}, () => {
  const place = folderWith();
  for (const folder of ["data", "seeds"]) cpSync(folder, join(place, folder), { recursive: true });
  const table = join(place, "data/translations.csv");
  const ask = () =>
    spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), resolve("src/commands/untranslated.ts")], {
      cwd: place,
      encoding: "utf8"
    });
  const all = csvParse(readFileSync(table, "utf8"));
  const [{ article_id }] = all;
  const others = csvFormat(
    all.filter((row) => row.article_id !== article_id),
    all.columns
  );
  writeFileSync(table, `${others}\n`);
  const { status, stdout, stderr } = ask();
  const lacking = csvParse(`${all.columns.join(",")}\n${stdout}`);
  expect(new Set(lacking.map((row) => row.article_id))).toEqual(new Set([article_id]));
  expect([status, stderr]).toEqual([1, `${lacking.length} missing.\n`]);
  for (const row of lacking) row.english = "In English";
  writeFileSync(table, `${others}\n${csvFormatBody(lacking, all.columns)}\n`);
  expect(ask().stderr).toMatch(/^Every title and every coded passage has a translation\.$/m);
});
