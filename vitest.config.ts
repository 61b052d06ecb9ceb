import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/setup/longest-first.ts";

/** They start processes: the commands as a shell does, the loaders as Framework does, the programs that check the code. */
const commands = [
  "test/commands/**/*.test.ts",
  "test/{check,imports}.test.ts",
  "test/data/{closed-output,tables.zip}.test.ts",
  "test/site/build/{build-lock,framework,loaders}.test.ts"
];
const site = ["test/browser/**/*.test.ts"];
/** They build again and again, or need more than Node, and have a command each. */
const others = ["test/build/**", "test/clients/**", "test/engine/**"];

/** Of what needs no browser. */
const shared = {
  // Files share what they import: a third of the time was importing the same modules again.
  isolate: false,
  // As the commands have it: less is cleared up, and less often.
  execArgv: ["--max-semi-space-size=64"],
  maxWorkers: "100%",
  testTimeout: 300_000,
  hookTimeout: 300_000
};

export default defineConfig({
  test: {
    globalSetup: "test/setup/temporary-folder.ts",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...commands, ...site, ...others],
          ...shared,
          sequence: { groupOrder: 0 }
        }
      },
      {
        test: { name: "commands", include: commands, ...shared, sequence: { groupOrder: 0 } }
      },
      {
        // These look at the built report: one real build, begun at once and awaited here, then a browser for each process.
        test: {
          name: "site",
          include: site,
          globalSetup: "test/setup/build-site.ts",
          setupFiles: "test/setup/built-site.ts",
          isolate: false,
          // They wait for pages and builds now and then, when another can use the processor.
          maxWorkers: availableParallelism() + 1,
          // After all others.
          sequence: { groupOrder: 1 },
          testTimeout: 900_000,
          hookTimeout: 900_000,
          // A page of a busy machine takes its time.
          expect: { poll: { timeout: 300_000 } }
        }
      }
    ]
  }
});
