/** Reports that Framework builds by itself, to hold this one against. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { settleVersions } from "../build/cache.ts";
import { readCurated } from "../blocks/curated.ts";
import { startFramework } from "../build/framework.ts";

/** The smallest page that draws something. */
export const ONE_CHART =
  '# Bare\n\n```js\nimport * as Plot from "@observablehq/plot";\ndisplay(Plot.barY([1, 2, 3]).plot());\n```\n';

/** Builds pages, Markdown by name, with Framework and the installed packages alone; `fill` puts what they need into their folder. */
export async function buildBare(pages: Record<string, string>, fill: (root: string) => void = () => {}) {
  const project = mkdtempSync(join(tmpdir(), "bare-"));
  const root = join(project, "src");
  mkdirSync(root);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(root, `${name}.md`), text);
  fill(root);
  writeFileSync(join(project, "observablehq.config.js"), 'export default {root: "src", globalStylesheets: []};\n');
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  settleVersions(join(root, ".observablehq/cache"));
  const started = performance.now();
  const framework = startFramework(["build"], {}, project);
  const said: string[] = [];
  for (const stream of [framework.stdout, framework.stderr]) stream?.on("data", (data) => said.push(String(data)));
  const code = await new Promise((done) => framework.once("close", done));
  if (code !== 0) throw new Error(`The bare pages could not be built.\n${said.join("")}`);
  return {
    site: join(project, "dist"),
    /** How long Framework took, nothing cached. */
    milliseconds: performance.now() - started,
    remove: () => rmSync(project, { recursive: true, force: true })
  };
}

/** A bare page with the heading, the first paragraph and the first chart of the overview in dist/, drawn from the same tables. */
export async function sameChart() {
  const built = readFileSync("dist/index.html", "utf8");
  const part = (form: RegExp) => form.exec(built)?.[0].replace(/<a\b[^>]*>|<\/a>/g, "") ?? "";
  const page = `${part(/<h1[\s\S]*?<\/h1>/)}\n\n${part(/<p class="lead">[\s\S]*?<\/p>/)}

\`\`\`js
import {ContactsOverTime} from "./components/charts/contacts-over-time.js";
const tables = await Promise.all([FileAttachment("actions.json").json(), FileAttachment("articles.json").json()]);
const context = await FileAttachment("context.json").json();
display(ContactsOverTime({actions: tables[0], articles: tables[1], context}));
\`\`\`
`;
  return buildBare({ index: page }, (root) => {
    for (const folder of ["components", "coder", "data"]) cpSync(join("src", folder), join(root, folder), { recursive: true });
    for (const table of ["actions", "articles"]) cpSync(`dist/data/tables/${table}.json`, join(root, `${table}.json`));
    writeFileSync(join(root, "context.json"), JSON.stringify(readCurated().context));
  });
}
