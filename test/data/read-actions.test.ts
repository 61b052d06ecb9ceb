import { expect, it } from "vitest";
import { readActions } from "../../src/data/read-actions.ts";

it("a device or a pipe, which might never end, is not read", async () => {
  await expect(readActions("/dev/null")).rejects.toThrow("/dev/null: there is no such file or folder; give a tables.zip");
});
