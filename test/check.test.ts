import { expect, test } from "vitest";
import { run } from "./setup/run.ts";

test.each([
  ["the types agree", ["tsc"]],
  ["code is linted and formatted", ["biome", "check", "--error-on-warnings", "--max-diagnostics=100"]],
  ["imports run one way, and in no circle", ["depcruise", "src", "--config", ".dependency-cruiser.js"]],
  ["every file, export and package is used", ["knip"]]
])(
  "%s",
  async (_, [program, ...options]) => {
    const { code, stdout, stderr } = await run(`node_modules/.bin/${program}`, options);
    expect(code === 0 ? "" : stdout + stderr).toBe("");
  },
  600_000
);
