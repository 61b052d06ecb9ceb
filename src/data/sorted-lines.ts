/** Lines in their order, more of them than fit in memory. */
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { diskFault } from "./disk-fault.ts";
import { exitCodeOf, onEnding } from "./signals.ts";

/** Characters that are sorted at once, and then written to a file of their own. */
const AT_ONCE = 64 * 1024 * 1024;

/** Gives lines without line ends back in the order of their characters. Files in the temporary folder go when all are read, or a signal ends the command. */
export async function* sortedLines(lines: AsyncIterable<string>, atOnce = AT_ONCE): AsyncGenerator<string> {
  let held: string[] = [];
  let size = 0;
  const files: string[] = [];
  let folder = "";
  const clear = () => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  const goOn = onEnding((signal) => {
    clear();
    process.exit(exitCodeOf(signal));
  });
  try {
    for await (const line of lines) {
      held.push(line);
      size += line.length;
      if (size < atOnce) continue;
      folder ||= temporary();
      files.push(await written(held.sort(), join(folder, String(files.length))));
      [held, size] = [[], 0];
    }
    held.sort();
    if (files.length === 0) yield* held;
    else yield* together([...files.map(read), held[Symbol.iterator]()]);
  } finally {
    clear();
    goOn();
  }
}

function temporary(): string {
  try {
    return mkdtempSync(join(tmpdir(), "sorted-"));
  } catch (error) {
    throw elsewhere(error);
  }
}

const elsewhere = (error: unknown): Error =>
  diskFault(`${tmpdir()}, where lines are sorted (TMPDIR names another folder)`, error);

async function written(lines: readonly string[], file: string): Promise<string> {
  const out = createWriteStream(file);
  try {
    for (const line of lines) if (!out.write(`${line}\n`)) await once(out, "drain");
    out.end();
    await once(out, "close");
  } catch (error) {
    throw elsewhere(error);
  }
  return file;
}

const read = (file: string): AsyncIterator<string> => createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();

/** The lines of several sorted sources as one. */
async function* together(sources: readonly (AsyncIterator<string> | Iterator<string>)[]): AsyncGenerator<string> {
  const heads = await Promise.all(sources.map((source) => source.next()));
  for (;;) {
    let least = -1;
    heads.forEach(({ done, value }, i) => {
      if (!done && (least < 0 || value < heads[least].value)) least = i;
    });
    if (least < 0) return;
    yield heads[least].value;
    heads[least] = await sources[least].next();
  }
}
