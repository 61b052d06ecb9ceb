import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./setup/run.ts";

/** What the check of imports says of a project with these files, and its exit code. */
async function check(files: Record<string, string>): Promise<{ code: number | null; stdout: string }> {
  const folder = mkdtempSync(join(tmpdir(), "imports-"));
  for (const [name, text] of Object.entries({ "tsconfig.json": "{}", "package.json": "{}", ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return run(resolve("node_modules/.bin/depcruise"), ["src", "--config", resolve(".dependency-cruiser.js")], { cwd: folder });
}

describe("the check of imports", () => {
  it("is content where folders import from those before them", async () => {
    const { code, stdout } = await check({
      "src/coder/model/dates.ts": "export const day = 1;",
      "src/coder/index.ts": 'export { day } from "./model/dates.ts";',
      "src/site/build.ts": 'import { day } from "../coder/index.ts";\nexport const site = day;'
    });
    expect(stdout).toContain("no dependency violations found");
    expect(code).toBe(0);
  });

  it.each([
    ["a type from a room that comes later", "coder-model", "src/coder/model/dates.ts", "src/coder/events/rule.ts"],
    ["a type from the door of a room that comes later", "coder-codebook", "src/coder/codebook/rows.ts", "src/coder/time.ts"],
    ["a type from the files above the rooms", "coder-actions", "src/coder/actions/merge.ts", "src/coder/code-article.ts"],
    ["a type from a folder that comes later", "components", "src/components/charts/ledger.ts", "src/site/build.ts"]
  ])("fails for %s", async (_, rule, from, to) => {
    const { code, stdout } = await check({
      [from]: `import type { Later } from "${"../".repeat(from.split("/").length - 2)}${to.slice(4)}";\nexport type Early = Later;`,
      [to]: "export type Later = string;"
    });
    expect(stdout).toContain(`nothing-after-${rule}: ${from} → ${to}`);
    expect(code).toBe(1);
  });

  it("fails for a circle, also of types alone", async () => {
    const { code, stdout } = await check({
      "src/data/hen.ts": 'import type { Egg } from "./egg.ts";\nexport interface Hen { lays: Egg }',
      "src/data/egg.ts": 'import type { Hen } from "./hen.ts";\nexport interface Egg { of: Hen }'
    });
    expect(stdout).toContain("no-circle");
    expect(code).toBe(1);
  });
});
