import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../setup/project-copy.ts";
import { run } from "../setup/run.ts";

/** The hash of every file of a folder, by path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile()
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")
    ])
  );
}

test("a clean build in another folder, time zone and language gives the same bytes", async () => {
  const project = copyProject("test/articles");
  rmSync(join(project.folder, "src/.observablehq"), { recursive: true, force: true });
  const { code, stderr } = await run(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), "src/commands/build.ts"], {
    cwd: project.folder,
    env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }
  });
  expect(code, stderr).toBe(0);
  expect(hashes(join(project.folder, "dist"))).toEqual(hashes("dist"));
  project.remove();
});
