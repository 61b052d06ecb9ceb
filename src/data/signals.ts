/** The signals by which a person or a system ends a command. */
import { constants } from "node:os";

export const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The exit code of a command that was ended so, as shells count it: 130 for Ctrl+C. */
export const exitCodeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];
