import { mkdirSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "../setup/folder.ts";
import { run } from "../setup/run.ts";

it("npm run dev says in one line that the port is taken, and what to do", { timeout: 120_000 }, async () => {
  // A report of one page, which takes Framework no time to read.
  const folder = folderWith({
    "observablehq.config.ts": 'export default { root: "src", pages: [] };\n',
    "package.json": '{ "type": "module" }\n',
    "src/index.md": "# A page\n"
  });
  for (const inputs of ["seeds", "data"]) mkdirSync(join(folder, inputs));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const holder = createServer().listen(0, "127.0.0.1");
  try {
    await new Promise((listening) => holder.once("listening", listening));
    const { port } = holder.address() as AddressInfo;
    const args = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("src/commands/dev.ts"), "--port", String(port)];
    const { code, stderr } = await run(process.execPath, args, { cwd: folder });
    expect([code, stderr]).toEqual([
      1,
      `The port ${port} is taken; name another, or none: npm run dev takes the next that is free\n`
    ]);
  } finally {
    holder.close();
  }
});
