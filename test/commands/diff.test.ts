import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveMembers, zip } from "../../src/data/archive.ts";
import { formatTable } from "../../src/data/csv.ts";
import { readActions } from "../../src/data/read-actions.ts";
import { aDataset } from "../data/a-dataset.ts";
import { ask } from "../setup/ask.ts";
import { folderWith } from "../setup/folder.ts";
import type { Outcome } from "../setup/run.ts";

const folder = folderWith();
const dataset = aDataset();

describe("npm run diff", { timeout: 300_000 }, () => {
  const same = folderWith({ "actions.csv": formatTable("actions", dataset.actions) });
  const archive = join(folder, "tables.zip");
  const noArchive = join(folder, "text.zip");
  let outcomes: Outcome[] = [];
  beforeAll(async () => {
    writeFileSync(archive, await zip(archiveMembers(dataset)));
    writeFileSync(noArchive, "not a zip");
    outcomes = await ask([["diff", archive, same], ["diff"], ["diff", join(folder, "missing.zip")], ["diff", noArchive, same]]);
  }, 300_000);

  it("compares an archive with a folder: 0 where they are the same, 1 where they are not", () => {
    expect(outcomes[0]).toEqual({ code: 0, stdout: "The actions are the same.\n", stderr: "" });

    const changed = folderWith({ "actions.csv": formatTable("actions", dataset.actions.slice(1)) });
    // A process of its own, whose exit code a shell would see.
    const diff = ["--import", "tsx", "src/commands/diff.ts", archive, changed];
    const { status, stdout } = spawnSync(process.execPath, diff, { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^- a1 .*\n\nActions: 0 added, 1 gone, 0 changed\.\n$/);
  });

  it("exits with 2 and says why where there is nothing to compare", () => {
    const [, nothing, missing] = outcomes;
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^.*missing\.zip: there is no such file or folder; give a tables\.zip/);
  });

  it("says in one line which file is no edition of the tables, and what to give instead", async () => {
    const edition = (name: string, content: string | Uint8Array) => {
      const place = join(folder, name);
      writeFileSync(place, content);
      return place;
    };
    const noTable = join(folder, "no-table");
    mkdirSync(noTable);
    const wrongTable = join(folder, "wrong-table");
    mkdirSync(wrongTable);
    writeFileSync(join(wrongTable, "actions.csv"), "a;b\n1;2\n");
    const whole = await zip(archiveMembers(dataset));
    const tried = {
      [edition("actions-alone.csv", formatTable("actions", dataset.actions))]: "this is no ZIP archive",
      [noArchive]: "this is no ZIP archive",
      [edition("half.zip", whole.slice(0, whole.length / 2))]: "this is no ZIP archive, or not a whole one",
      [edition("other.zip", await zip({ "README.md": "x" }))]: "there is no actions.csv in it",
      [noTable]: "there is no actions.csv in it",
      [wrongTable]: "no column action_id"
    };
    for (const [place, why] of Object.entries(tried)) {
      const message = await readActions(place).then(String, (error: Error) => error.message);
      expect(message.startsWith(place), message).toBe(true);
      expect(message).toContain(why);
      expect(message).toMatch(/; give a tables\.zip, or a folder with actions\.csv in it[^\n]*$/);
    }
    const said = await readActions(noArchive).catch((error: Error) => error.message);
    expect(outcomes[3]).toEqual({ code: 2, stdout: "", stderr: `${said}\n` });
  });
});
