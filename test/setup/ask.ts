/** Questions put to the commands, to all of them in one process. */
import { fileURLToPath } from "node:url";
import { type Outcome, run } from "./run.ts";

/** A command of `src/commands/` and its arguments. */
export type Question = readonly [command: string, ...args: string[]];

/**
 * What each command says to its question, one after another, and its exit code. A process for each would load the same
 * modules again and again.
 *
 * @param folder where they are asked
 */
export async function ask(questions: readonly Question[], folder = "."): Promise<Outcome[]> {
  const answers = fileURLToPath(new URL("answers.ts", import.meta.url));
  const args = ["--import", import.meta.resolve("tsx"), answers, JSON.stringify(questions)];
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: folder });
  if (code !== 0) throw new Error(`The commands gave no answer:\n${stderr}`);
  return JSON.parse(stdout);
}
