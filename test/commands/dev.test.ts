import { createServer, type AddressInfo } from "node:net";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { copyProject } from "../setup/project-copy.ts";
import { run } from "../setup/run.ts";

it("npm run dev says in one line that the port is taken, and what to do", { timeout: 120_000 }, async () => {
  // A build of the report may be under way.
  const project = copyProject({ cache: false });
  const holder = createServer().listen(0, "127.0.0.1");
  try {
    await new Promise((listening) => holder.once("listening", listening));
    const { port } = holder.address() as AddressInfo;
    const args = [resolve("node_modules/tsx/dist/cli.mjs"), "src/commands/dev.ts", "--port", String(port)];
    const { code, stderr } = await run(process.execPath, args, { cwd: project.folder });
    expect(code).toBe(1);
    expect(stderr).toBe(`The port ${port} is taken; name another, or none: npm run dev takes the next that is free\n`);
  } finally {
    holder.close();
    project.remove();
  }
});
