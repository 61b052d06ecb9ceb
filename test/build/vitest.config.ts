import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/build/*.test.ts"],
    globalSetup: ["test/setup/temporary-folder.ts", "test/setup/build-site.ts"],
    setupFiles: "test/setup/built-site.ts",
    isolate: false,
    // They wait for pages and builds now and then, when another can use the processor.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 900_000,
    hookTimeout: 900_000
  }
});
