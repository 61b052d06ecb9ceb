/** A folder served as a web server serves it, on this machine. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { NO_SUCH_PAGE } from "../build/no-such-page.ts";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { kept } from "../../coder/model/memo.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".zip": "application/zip"
};

/** Already compressed; a server sends them as they are. */
const PACKED = new Set([".png", ".woff2", ".zip", ".parquet"]);

/**
 * Serves a built site on this machine as a static host does: gzip, `/partners` for partners.html, a folder's name
 * led on to its index, 404.html for what is not there, and under a sub-folder, as project sites are, so that a link
 * that starts at the root shows.
 */
export async function serveSite(site: string, base = "/report/") {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(base) ? fileFor(site, decodeURIComponent(pathname.slice(base.length))) : undefined;
    if (file === undefined && existsSync(join(site, decodeURIComponent(pathname.slice(base.length)), "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    if (file === undefined) {
      const page = pathname.startsWith(base) ? fileFor(site, NO_SUCH_PAGE) : undefined;
      response.writeHead(404, { "Content-Type": TYPES[".html"] }).end(page && readFileSync(page));
      return;
    }
    const type = extname(file);
    const body = readFileSync(file);
    const headers = { "Content-Type": TYPES[type] ?? "application/octet-stream" };
    if (PACKED.has(type) || !/\bgzip\b/.test(String(request.headers["accept-encoding"])))
      response.writeHead(200, headers).end(body);
    else {
      // Packed once, however often it is asked for.
      const key = `${file} ${statSync(file).mtimeMs}`;
      response.writeHead(200, { ...headers, "Content-Encoding": "gzip" }).end(kept(packed, key, () => gzipSync(body)));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    /** Address of the site's root, ending in a slash. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      })
  };
}

function fileFor(site: string, path: string): string | undefined {
  const file = join(site, normalize(`/${path}`));
  const candidates = path === "" || path.endsWith("/") ? [join(file, "index.html")] : [file, `${file}.html`];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}
