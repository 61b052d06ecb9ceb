/** Questions that the commands answer without doing anything, put to all of them in one process. */
import { type Outcome, run } from "./run.ts";

/** A command of `src/commands/` and its arguments. */
export type Question = readonly [command: string, ...args: string[]];

/** What each command says to its question, and its exit code. A process for each would load the same modules again and again. */
export async function ask(questions: readonly Question[]): Promise<Outcome[]> {
  const args = ["--import", "tsx", "test/setup/answers.ts", JSON.stringify(questions)];
  const { code, stdout, stderr } = await run(process.execPath, args);
  if (code !== 0) throw new Error(`The commands gave no answer:\n${stderr}`);
  return JSON.parse(stdout);
}
