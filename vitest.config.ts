import { defineConfig } from "vitest/config";

const site = ["test/browser/**/*.test.ts", "test/build/**/*.test.ts"];
const preview = "test/build/preview.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        // A preview that follows its inputs waits for much: it comes first, with the machine to itself.
        test: {
          name: "preview",
          include: [preview],
          globalSetup: "test/setup/build-site.ts",
          sequence: { groupOrder: 0 },
          testTimeout: 240_000,
          hookTimeout: 120_000
        }
      },
      {
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: site, testTimeout: 60_000, sequence: { groupOrder: 1 } }
      },
      {
        // These look at the built report: one real build first, then a browser a file, one at a time.
        test: {
          name: "site",
          include: site,
          exclude: [preview],
          globalSetup: "test/setup/build-site.ts",
          fileParallelism: false,
          // After the units, with the machine to themselves.
          sequence: { groupOrder: 2 },
          testTimeout: 240_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
