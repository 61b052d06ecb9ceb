/** The coder and the charts run anew at each change of the preview. */
import { tsImport } from "tsx/esm/api";
import { type Problem, problemText } from "../../coder/model/problem.ts";
import { readEditions } from "../editions/kept.ts";
import type { Statics } from "../blocks/statics.ts";

/**
 * Runs the coder and draws the charts with the code as it is on disk now: `tsImport` starts from an empty module cache, so
 * that a change in src/coder shows in the preview without a restart. Code that does not load gives statics that throw its
 * error wherever they are asked for, so that the preview shows it on the page and stays alive.
 */
export async function loadStatics(): Promise<Statics> {
  try {
    const module: typeof import("../blocks/statics.ts") = await tsImport("../blocks/statics.ts", import.meta.url);
    const damaged: Problem[] = [];
    const editions = await readEditions(damaged);
    const statics = module.makeStatics(undefined, editions);
    say([...statics.problems, ...damaged].map(problemText));
    return statics;
  } catch (error) {
    const fail = () => {
      throw error;
    };
    return { problems: [], prepare: fail, finding: fail, chart: fail, embed: fail, block: fail };
  }
}

let said: ReadonlySet<string> = new Set();

/** Prints the problems that were not there the time before: the config is read again at every change. */
function say(problems: readonly string[]): void {
  for (const problem of problems) if (!said.has(problem)) console.error(problem);
  said = new Set(problems);
}
