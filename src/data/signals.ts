/** The signals by which a person or a system ends a command. */
import { constants } from "node:os";

const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls `end` when a signal ends the command. Gives what leaves that off. */
export function onEnding(end: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of ENDINGS) process.once(signal, end);
  return () => {
    for (const signal of ENDINGS) process.off(signal, end);
  };
}

/** The exit code of a command that was ended so, as shells count it: 130 for Ctrl+C. */
export const exitCodeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];
