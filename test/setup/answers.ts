/**
 * Puts questions to the commands, in one process for all of them, and prints what each says and its exit code. What several
 * commands import is loaded once. A command that ends the process ends its own module.
 */
import { fileURLToPath } from "node:url";
import type { Question } from "./ask.ts";

const { exit } = process;
const print = process.stdout.write.bind(process.stdout);
const ended = new Error("ended");
const questions: Question[] = JSON.parse(process.argv[2]);
const outcomes = [];
for (const [i, [command, ...args]] of questions.entries()) {
  const outcome = { code: NaN, stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    process[name].write = (part: string | Uint8Array) => {
      outcome[name] += part;
      return true;
    };
  process.exitCode = undefined;
  process.exit = (code = process.exitCode ?? 0) => {
    outcome.code = Number(code);
    throw ended;
  };
  const module = new URL(`../../src/commands/${command}.ts`, import.meta.url);
  process.argv = [process.execPath, fileURLToPath(module), ...args];
  try {
    // With a number after it, it is another module each time.
    await import(`${module}?${i}`);
    outcome.code = Number(process.exitCode ?? 0);
  } catch (error) {
    if (error !== ended) outcome.stderr += (error as Error).stack;
  }
  outcomes.push(outcome);
}
print(JSON.stringify(outcomes), () => exit(0));
