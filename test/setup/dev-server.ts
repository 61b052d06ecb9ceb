import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** `npm run dev` in a folder, on a free port. Resolves when it says where it serves. */
export async function startPreview(folder: string): Promise<{ url: string; said(): string; stop(): Promise<void> }> {
  const server: ChildProcess = spawn(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), "src/commands/dev.ts"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"]
  });
  const closed = new Promise<void>((done) => server.once("close", () => done()));
  let said = "";
  const url = await new Promise<string>((serving, fail) => {
    const listen = (data: unknown) => {
      said += data;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address) serving(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => fail(new Error(`The preview ended:\n${said}`)));
  });
  return {
    url,
    said: () => said,
    stop: () => {
      server.kill("SIGTERM");
      return closed;
    }
  };
}
