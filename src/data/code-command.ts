/** What `npm run code` does with its arguments: a folder of articles into tables, or a stream into a stream of actions. */
import { once } from "node:events";
import { createReadStream, existsSync, fstatSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { problemText } from "../coder/model/problem.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { codeFolder } from "./code-folder.ts";
import { readCodebook } from "./dataset.ts";
import { filter } from "./filter.ts";
import { mergeLines } from "./merge-lines.ts";
import { whyFiles, whyLines } from "./why.ts";

const USAGE = `Usage: npm run code -- [folder of .txt articles] [--articles file.csv] [--out folder]
       npm run code --silent -- - [--workers n] < articles.jsonl > actions.jsonl
       npm run code --silent -- --merge [actions.jsonl, or - for the input] > merged.jsonl
       npm run code --silent -- --why [folder, article.txt or -] [--articles file.csv]

Codes the articles and writes articles.csv, mentions.csv, actions.csv,
contacts_by_partner.csv and shift.csv.

  folder       where the articles are (seeds)
  --articles   publication dates that the texts lack (data/articles.csv)
  --out        where the tables go; made if missing (out)

With - in place of a folder, one article a line is read from the input,
{"id", "text", "published"?}, and its actions are written as a line to the
output, {"id", "actions": [...], "problems": [...]}, in the same order.

  --workers    threads (one for each core)
  --lenient    a line that is no article is named all the same, but the exit
               code is 0: it stays for failures after which a part has to be
               done again

With --merge the actions of such lines are read, and written once each, one a
line, however many articles tell them: by whom, towards whom and what, then by
day. Memory does not grow with the input; what is sorted goes to the system's
temporary folder.

With --why no table is written: the output has each sentence, what was coded
from it, and for each verb or noun that a rule knows the rule that was tried
and the first thing that it lacked.

Problems go to the error output as "file:line: what is wrong".
`;

/** Where a command reads and writes: the process, or what stands in for it. */
interface Streams {
  stdin: NodeJS.ReadableStream & { fd?: number; isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
}

/**
 * Runs the command. Gives the exit code: 0 when every article and table could be read, 1 when one could not (the rest is
 * written all the same), 2 when it was not asked right.
 */
export async function codeCommand(args: string[], streams: Streams): Promise<number> {
  try {
    const { values, positionals } = asked(args);
    const [place] = positionals;
    const reads = place === "-" || (values.merge === true && place === undefined);
    if (reads && !values.help && streams.stdin.isTTY)
      streams.stderr.write("Reads lines of JSON from the terminal, to their end (Ctrl+D); give a file with < articles.jsonl\n");
    if (values.help) streams.stdout.write(USAGE);
    else if (values.merge) return await runMerge(place ?? "-", streams);
    else if (values.why) await runWhy(place ?? "seeds", values.articles, streams);
    else if (place === "-") return await runFilter(Number(values.workers ?? availableParallelism()), values.lenient, streams);
    else return runFolder(place ?? "seeds", values.out ?? "out", values.articles, streams);
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    streams.stderr.write(`${code === "EPIPE" ? "The output was closed before all was written." : message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function runFolder(articles: string, out: string, curated: string | undefined, { stdout, stderr }: Streams): number {
  const onArticle = stderr.isTTY
    ? (done: number, of: number) => stderr.write(`\r${bar(done / of)}${done} of ${of} articles\x1b[K`)
    : undefined;
  const { dataset, problems, unread } = codeFolder({ articles, out, curated, onArticle });
  if (onArticle) stderr.write("\r\x1b[K");
  for (const problem of problems) stderr.write(`${problemText(problem)}\n`);
  stdout.write(
    `${out}: ${dataset.articles.length} articles, ${dataset.mentions.length} mentions, ${dataset.actions.length} actions.\n`
  );
  return unread ? 1 : 0;
}

/** Prints what was tried on each sentence; writes no table. */
async function runWhy(path: string, curated: string | undefined, { stdin, stdout }: Streams): Promise<void> {
  if (path !== "-" && !existsSync(path)) throw new Error(`${path}: there is no such folder of articles, nor such an article`);
  const explanations = path === "-" ? whyLines(createInterface({ input: stdin })) : whyFiles(path, curated);
  for await (const text of explanations) if (!stdout.write(`${text}\n`)) await once(stdout, "drain");
}

/** Writes the actions of coded lines once each. */
async function runMerge(path: string, { stdin, stdout, stderr }: Streams): Promise<number> {
  if (path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() !== false)
    throw new Error(`${path}: there is no such file of coded lines`);
  const input = path === "-" ? stdin : createReadStream(path);
  let status = 0;
  const report = (line: number, message: string) => {
    stderr.write(`${problemText({ file: path === "-" ? "stdin" : path, line, message })}\n`);
    status = 1;
  };
  for await (const line of mergeLines(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), readCodebook(), report))
    if (!stdout.write(line)) await once(stdout, "drain");
  return status;
}

async function runFilter(workers: number, lenient = false, { stdin, stdout, stderr }: Streams): Promise<number> {
  const input = stdin.fd === undefined ? undefined : fstatSync(stdin.fd);
  if (input?.isDirectory()) throw new Error("stdin: a folder, not lines of JSON; name the folder in place of -");
  const codebook = readCodebook();
  let status = 0;
  const report = (problem: string, failed = true) => {
    stderr.write(`${problem}\n`);
    if (failed) status = 1;
  };
  for (const problem of codebook.problems) report(problemText(problem));
  const onProgress = stderr.isTTY && !stdout.isTTY ? progressOfStream(input?.size ?? 0, stderr) : undefined;
  await filter(stdin as AsyncIterable<Uint8Array>, stdout, {
    codebook,
    workers,
    onError: (line, message) => report(problemText({ file: "stdin", line, message }), !lenient),
    onProgress
  });
  if (onProgress) stderr.write("\n");
  return status;
}

/** Writes on one line of the terminal how far the filter has come. */
function progressOfStream(size: number, stderr: Writable): (done: { lines: number; bytes: number }) => void {
  const started = performance.now();
  return ({ lines, bytes }) => {
    const seconds = (performance.now() - started) / 1000;
    const share = size > 0 ? bar(Math.min(1, bytes / size)) : "";
    stderr.write(`\r${share}${lines} articles, ${(bytes / 1e6 / seconds).toFixed(2)} MB a second\x1b[K`);
  };
}

/** How much is done, in blocks and in percent. */
function bar(share: number): string {
  return `${"█".repeat(Math.floor(20 * share)).padEnd(20, "░")} ${Math.floor(100 * share)} %  `;
}

/** The arguments, where they go together. */
function asked(args: string[]) {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      articles: { type: "string" },
      out: { type: "string" },
      workers: { type: "string" },
      lenient: { type: "boolean" },
      merge: { type: "boolean" },
      why: { type: "boolean" },
      help: { type: "boolean", short: "h" }
    }
  });
  if (positionals.length > 1)
    throw new UsageError(`One folder of articles, not ${positionals.length}: ${positionals.join(", ")}`, USAGE);
  const [what, fit] = values.merge
    ? ["--merge", ["merge"]]
    : values.why
      ? ["--why", ["why", "articles"]]
      : positionals[0] === "-"
        ? ["-", ["workers", "lenient"]]
        : ["a folder", ["articles", "out"]];
  const unfit = Object.keys(values).find((name) => name !== "help" && !fit.includes(name));
  if (unfit) throw new UsageError(`--${unfit} does not go with ${what}`, USAGE);
  if (values.workers !== undefined && !/^[1-9]\d{0,2}$/.test(values.workers))
    throw new UsageError(`--workers ${values.workers} is no number of threads`, USAGE);
  return { values, positionals };
}
