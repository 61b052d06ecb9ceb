import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/engine/*.test.ts"],
    globalSetup: "test/setup/temporary-folder.ts",
    testTimeout: 3 * 3_600_000,
    hookTimeout: 3 * 3_600_000
  }
});
