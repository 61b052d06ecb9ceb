/** What a command is asked, read in one way: what it does not know is refused, with its usage. */
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Says what was asked wrong, and how to ask. */
export class UsageError extends Error {
  constructor(what: string, usage: string) {
    super(`${what}\n\n${usage.trimEnd()}`);
  }
}

/** How to ask was all that was asked. */
class HelpAsked extends UsageError {
  constructor(readonly usage: string) {
    super("", usage);
  }
}

/**
 * The arguments of the process, or those given. Throws a UsageError for one that the command does not know; for `--help`, one
 * that `endOnMisuse` answers with the usage.
 */
export function readArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  const { args = process.argv.slice(2), options = {} } = config;
  if (args.includes("--help") && !("help" in options)) throw new HelpAsked(usage.trimEnd());
  try {
    return parseArgs(config);
  } catch (error) {
    // What Node adds is about its own notation.
    throw new UsageError((error as Error).message.split(/\. (?:To specify|This command)/)[0], usage);
  }
}

/** Ends a command that was asked wrong, with its usage and the code 2; one that was asked how to ask, with the usage and 0. */
export function endOnMisuse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error instanceof HelpAsked) {
      console.log(error.usage);
      process.exit(0);
    }
    console.error(error.message);
    process.exit(2);
  }
}

/** Ends a command that takes no arguments where it was given one. */
export function takeNoArguments(command: string): void {
  endOnMisuse(() => readArguments(`Usage: npm run ${command}`, {}));
}
