import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { run } from "../setup/run.ts";

const commands = readdirSync("src/commands").map((file) => file.replace(".ts", ""));
const ask = (command: string, ...args: string[]) =>
  run(process.execPath, ["--import", "tsx", `src/commands/${command}.ts`, ...args]);

it.each(commands)(
  "npm run %s refuses an option that it does not know, with its usage, and does nothing",
  {
    timeout: 300_000
  },
  async (command) => {
    const { code, stdout, stderr } = await ask(command, "--bogus");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^Unknown option '--bogus'\n\nUsage: npm run ${command}\\b`));
  }
);

it.each(["build", "code", "evaluate"])(
  "npm run %s tells how it is used, and does nothing else",
  { timeout: 300_000 },
  async (command) => {
    const { code, stdout, stderr } = await ask(command, "--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${command}\\b`));
  }
);

it("a command that takes no folder refuses one, and what does not go together is refused", { timeout: 300_000 }, async () => {
  for (const [command, args, what] of [
    ["build", ["seeds"], "Unexpected argument 'seeds'"],
    ["untranslated", ["seeds"], "Unexpected argument 'seeds'"],
    ["diff", ["out", "out", "out"], "One place or two are compared"],
    ["evaluate", ["--records", "seeds"], "--records goes with nothing else"],
    ["evaluate", ["--agreement", "--quiet"], "--agreement goes with one folder alone"]
  ] as const) {
    const { code, stdout, stderr } = await ask(command, ...args);
    expect([code, stdout, stderr.split("\n")[0]]).toEqual([2, "", what]);
    expect(stderr).toMatch(/^Usage: npm run /m);
  }
});
