import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/clients/*.test.ts"],
    globalSetup: ["test/setup/temporary-folder.ts", "test/setup/build-site.ts"],
    testTimeout: 300_000,
    hookTimeout: 900_000
  }
});
