/**
 * `npm run check`: types, lint and format, and what nobody uses any more. Also run by `npm test`.
 *
 * Exit code 0 when all three are content.
 */
import { spawnSync } from "node:child_process";

const CHECKS: readonly (readonly [what: string, command: string[]])[] = [
  ["types", ["tsc"]],
  ["lint and format", ["biome", "check", "--error-on-warnings", "--max-diagnostics=50"]],
  ["unused files, exports and packages", ["knip"]]
];

for (const [what, command] of CHECKS) {
  console.log(`Checking ${what} (${command.join(" ")}) …`);
  const { status } = spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
