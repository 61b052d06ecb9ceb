/** The web servers that people put a folder of files on, each with its defaults. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import serveHandler from "serve-handler";
import { serveSite } from "../../src/site/measure/serve.ts";
import { folderWith } from "./folder.ts";

export interface WebServer {
  name: string;
  /** Whether it answers `/partners` with partners.html. */
  maps: boolean;
  /** Whether it leads `/partners.html?view=all` on to another address, without what follows the question mark. */
  dropsFilters?: true;
  /** Whether an address without a page gets 404.html. */
  sendsOwn404?: true;
  /** Serves a folder; undefined where the program is not on this machine. */
  start: (folder: string) => Promise<{ url: string; stop: () => void | Promise<void> } | undefined>;
}

export const SERVERS: readonly WebServer[] = [
  {
    name: "python3 -m http.server",
    maps: false,
    start: (folder) =>
      started("python3", ["--version"], (port) => [
        "-m",
        "http.server",
        String(port),
        "--bind",
        "127.0.0.1",
        "--directory",
        folder
      ])
  },
  {
    name: "nginx",
    maps: false,
    sendsOwn404: true,
    start: (folder) =>
      started("nginx", ["-v"], (port) => ["-p", tmpdir(), "-c", nginxConfiguration(folder, port), "-g", "daemon off;"])
  },
  {
    name: "npx serve",
    maps: true,
    sendsOwn404: true,
    dropsFilters: true,
    start: (folder) => listening((request, response) => void serveHandler(request, response, { public: folder }))
  },
  {
    // A file of the name, or of the name with .html, else a folder's index; a folder's name without its slash is led on.
    name: "GitHub Pages",
    maps: true,
    sendsOwn404: true,
    start: async (folder) => {
      const server = await serveSite(folder, "/");
      return { url: server.url, stop: () => server.close() };
    }
  }
];

async function listening(answer: RequestListener): Promise<{ url: string; stop: () => void }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}

async function started(program: string, probe: string[], args: (port: number) => string[]) {
  if (spawnSync(program, probe).error) return undefined;
  const port = await freePort();
  const child: ChildProcess = spawn(program, args(port), { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/`;
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${program} ended at once`);
    await new Promise((later) => setTimeout(later, 50));
  }
  return { url, stop: () => void child.kill("SIGTERM") };
}

/**
 * A port that nobody has. It is none of those that the system gives to whoever asks for any port or connects to one: it
 * might give it to a browser before the server has it.
 */
async function freePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 10_000); ; port++) {
    const server = createServer();
    const isFree = await new Promise<boolean>((told) => {
      server.once("error", () => told(false)).listen(port, "127.0.0.1", () => told(true));
    });
    server.close();
    if (isFree) return port;
  }
}

/** What nginx does of itself with a folder and the line that the README gives, in a file of its own, as whoever runs the tests. */
function nginxConfiguration(folder: string, port: number): string {
  const own = folderWith();
  const file = join(own, "nginx.conf");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own};`).join(" ");
  const [, errorPage] = /nginx with `(error_page [^`]*)`/.exec(readFileSync("README.md", "utf8")) ?? [];
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    file,
    `${user} pid ${own}/pid; error_log ${own}/error.log; events {}
http { access_log off; ${paths} types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${folder}; index index.html; ${errorPage} } }\n`
  );
  return file;
}
