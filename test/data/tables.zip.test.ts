import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { folderWith } from "../setup/folder.ts";

/** Runs the loader as Framework does, in a project folder of its own with these articles. */
function load(articles: Record<string, string>) {
  const project = folderWith();
  mkdirSync(join(project, "seeds"));
  cpSync("data", join(project, "data"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(project, "seeds", name), text);
  return spawnSync(process.execPath, ["--import", "tsx", resolve("src/data/tables.zip.ts")], { cwd: project });
}

const article = " date 2021-03-24 Kim Jong-un ha inviato un messaggio al presidente cinese Xi Jinping.\n";

describe("the archive loader", { timeout: 300_000 }, () => {
  const doubtful = { "a.txt": article, "b.txt": " date 2021-13 Kim ha incontrato Putin.\n" };

  it("goes on with what can be read, leaves it to the build and the preview to say what could not, and writes the same bytes for the same inputs", async () => {
    const [once, again] = [load(doubtful), load(doubtful)];
    expect([once.status, String(once.stderr)]).toEqual([0, ""]);
    expect(Buffer.compare(once.stdout, again.stdout)).toBe(0);
    const csv = await (await JSZip.loadAsync(once.stdout)).file("articles.csv")?.async("string");
    expect(csv).toMatch(/^article_id,.*\na,/);
    expect(csv?.split("\n")).toHaveLength(4);
  });

  it("fails where there is no article at all", () => {
    const { status, stdout, stderr } = load({});
    expect(status).not.toBe(0);
    expect(stdout).toHaveLength(0);
    expect(String(stderr)).toContain("No article could be coded.");
  });
});
