import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./setup/run.ts";
import { folderWith } from "./setup/folder.ts";

/** What the check of imports says of a project whose files import a type from one another. */
function check(imports: readonly (readonly [from: string, to: string])[]) {
  const folder = folderWith();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of ["tsconfig.json", "package.json"]) write(file, "{}");
  for (const [, to] of imports) write(to, "export type Name = string;");
  for (const [from, to] of imports)
    write(from, `import type { Name } from "./${relative(dirname(from), to)}";\nexport type Own = Name;`);
  return run(resolve("node_modules/.bin/depcruise"), ["src", "--config", resolve(".dependency-cruiser.js")], { cwd: folder });
}

/** What a rule forbids, and an import that it has to find, of a type alone. */
const FORBIDDEN: readonly [what: string, rule: string, from: string, to: string][] = [
  ["a room that comes later", "nothing-after-coder-model", "src/coder/model/dates.ts", "src/coder/events/rule.ts"],
  ["the door of a later room", "nothing-after-coder-codebook", "src/coder/codebook/rows.ts", "src/coder/time.ts"],
  ["the files above the rooms", "nothing-after-coder-actions", "src/coder/actions/merge.ts", "src/coder/code-article.ts"],
  ["a folder that comes later", "nothing-after-components", "src/components/charts/ledger.ts", "src/site/build.ts"],
  ["a folder without a place in the order", "folder-without-a-place", "src/commands/code.ts", "src/helpers/names.ts"],
  ["a room without a place in the order", "room-without-a-place", "src/commands/size.ts", "src/coder/helpers/names.ts"],
  ["a file that imports from this one", "no-circle", "src/data/hen.ts", "src/data/egg.ts"]
];

/** Imports from a folder, and a room, that come before. */
const ALLOWED = [
  ["src/coder/index.ts", "src/coder/events/noun.ts"],
  ["src/site/index.ts", "src/coder/article/mend.ts"]
] as const;

// That it is content with a project of which nothing is wrong, `check.test.ts` shows on this one.
describe("the check of imports", () => {
  it(`fails for an import from ${FORBIDDEN.map(([what]) => what).join(", ")}, and for none from what comes before`, async () => {
    const { code, stdout } = await check([
      ...FORBIDDEN.map(([, , from, to]) => [from, to] as const),
      ["src/data/egg.ts", "src/data/hen.ts"],
      ...ALLOWED
    ]);
    for (const file of ALLOWED.flat()) expect(stdout).not.toContain(file);
    for (const [, rule, from, to] of FORBIDDEN)
      expect(stdout).toMatch(new RegExp(`${rule}: (?:${from} → \\s*${to}|${to} → \\s*${from})`));
    expect(code).toBeGreaterThan(0);
  });
});
