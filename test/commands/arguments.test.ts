import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, type Question } from "../setup/ask.ts";
import type { Outcome } from "../setup/run.ts";

const commands = readdirSync("src/commands").map((file) => file.replace(".ts", ""));
const HELPFUL = ["build", "code", "evaluate"];

/** Arguments that do not go together, or of which there are none, and what is said of them. */
const REFUSED: readonly [question: Question, what: string][] = [
  [["build", "seeds"], "Unexpected argument 'seeds'"],
  [["untranslated", "seeds"], "Unexpected argument 'seeds'"],
  [["diff", "out", "out", "out"], "One place or two are compared"],
  [["evaluate", "--records", "seeds"], "--records goes with nothing else"],
  [["evaluate", "--agreement", "--quiet"], "--agreement goes with one folder alone"],
  [["dev", "--prt"], "Unknown option '--prt'"],
  [["dev", "--port=many"], "--port many is no port"]
];

/** The processes of `code`, `diff` and `evaluate` themselves, with their exit codes, have tests of their own. */
describe("a command that is asked how it is used, or was asked wrong", { timeout: 300_000 }, () => {
  const answers = new Map<string, Outcome>();
  const answerTo = (...question: Question) => answers.get(question.join(" "))!;
  beforeAll(async () => {
    const questions: Question[] = [
      ...commands.map((command) => [command, "--bogus"] as const),
      ...HELPFUL.map((command) => [command, "--help"] as const),
      ...REFUSED.map(([question]) => question)
    ];
    const outcomes = await ask(questions);
    questions.forEach((question, i) => void answers.set(question.join(" "), outcomes[i]));
  }, 300_000);

  it.each(commands)("npm run %s refuses an option that it does not know, with its usage, and does nothing", (command) => {
    const { code, stdout, stderr } = answerTo(command, "--bogus");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^Unknown option '--bogus'\n\nUsage: npm run ${command}\\b`));
  });

  it.each(HELPFUL)("npm run %s tells how it is used, and does nothing else", (command) => {
    const { code, stdout, stderr } = answerTo(command, "--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${command}\\b`));
  });

  it.each(REFUSED)("npm run %j is refused in a sentence", (question, what) => {
    const { code, stdout, stderr } = answerTo(...question);
    expect([code, stdout, stderr.split("\n")[0]]).toEqual([2, "", what]);
    expect(stderr).toMatch(new RegExp(`^Usage: npm run ${question[0]}\\b`, "m"));
  });

  it("npm run dev says the whole of how it is used", () => {
    expect(answerTo("dev", "--prt").stderr).toBe("Unknown option '--prt'\n\nUsage: npm run dev [-- --port 3000]\n");
  });
});
