import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const site = ["test/browser/**/*.test.ts"];
/** They build again and again, or need more than Node, and have a command each. */
const others = ["test/build/**", "test/clients/**", "test/engine/**"];

export default defineConfig({
  test: {
    globalSetup: "test/setup/temporary-folder.ts",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...site, ...others],
          // Files share what they import: a third of the time was importing the same modules again.
          isolate: false,
          maxWorkers: "100%",
          testTimeout: 300_000,
          sequence: { groupOrder: 0 }
        }
      },
      {
        // These look at the built report: one real build first, then a browser for each process.
        test: {
          name: "site",
          include: site,
          globalSetup: "test/setup/build-site.ts",
          isolate: false,
          // They wait for pages and builds now and then, when another can use the processor.
          maxWorkers: availableParallelism() + 1,
          // After the units.
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
