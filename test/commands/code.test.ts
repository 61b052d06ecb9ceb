import { spawn, spawnSync } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { SCHEMA, TABLES } from "../../src/coder/model/schema.ts";
import { codeCommand } from "../../src/data/code-command.ts";
import { parseTable } from "../../src/data/csv.ts";
import { folderWith } from "../setup/folder.ts";

const MEETING =
  "Il presidente russo Vladimir Putin ha ricevuto lunedì a Mosca il ministro degli Esteri nordcoreano Choe Son Hui.";
const LETTER =
  "Il leader nordcoreano Kim Jong Un ha inviato ieri un messaggio al presidente cinese Xi Jinping per la festa nazionale.";
const ENGLISH = "The leader of North Korea has sent a letter to the president of the country, and it was not the first.";

/** Runs the command within the test, which takes a tenth of the time of a process; in a folder, or with its error output on a terminal. */
async function run(args: string[], input: string | Uint8Array = "", { cwd = ".", isTTY = false } = {}) {
  const said: string[][] = [[], []];
  const [stdout, stderr] = said.map((texts) => new Writable({ write: (text, _, next) => next(void texts.push(String(text))) }));
  const before = process.cwd();
  process.chdir(cwd);
  const status = await codeCommand(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr: Object.assign(stderr, { isTTY })
  }).finally(() => process.chdir(before));
  return { status, stdout: said[0].join(""), stderr: said[1].join("") };
}

const tsx = import.meta.resolve("tsx");
/** Runs the command as a process of its own. */
function spawned(args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, "src/commands/code.ts", ...args], {
    encoding: "utf8"
  });
  return { status, stdout, stderr };
}
const rows = (out: string, name: (typeof TABLES)[number]) => parseTable(name, readFileSync(join(out, `${name}.csv`), "utf8"));

describe("npm run code, with a folder", { timeout: 120_000 }, () => {
  it("writes the five tables, the same bytes again, and nothing is wrong", async () => {
    const articles = folderWith({
      "a.txt": `date 2025-10-29 ${MEETING}`,
      "b.txt": `date 2025-10-29 ${LETTER}`,
      "notes.md": "no article"
    });
    const out = join(folderWith(), "new", "tables");
    expect(spawned([articles, "--out", out])).toEqual({
      status: 0,
      stderr: "",
      stdout: `${out}: 2 articles, 2 mentions, 2 actions.\n`
    });
    expect(readdirSync(out).sort()).toEqual([...TABLES].map((name) => `${name}.csv`).sort());
    for (const name of TABLES) {
      const [header] = readFileSync(join(out, `${name}.csv`), "utf8").split("\n");
      expect(header.split(",")).toEqual(SCHEMA[name].columns.map((column) => column.name));
    }
    expect(rows(out, "actions").map(({ action_id }) => action_id)).toEqual([
      "2025-10-27-prk-rus-meeting",
      "2025-10-28-prk-chn-message"
    ]);
    expect(rows(out, "contacts_by_partner").map(({ partner_name, contacts }) => [partner_name, contacts])).toContainEqual([
      "China",
      1
    ]);
    const bytes = () => TABLES.map((name) => readFileSync(join(out, `${name}.csv`), "utf8"));
    const first = bytes();
    // In this process, so that what two of them make is the same to the byte.
    await run([articles, "--out", out]);
    expect(bytes()).toEqual(first);
  });

  it("says why instead, and writes nothing, with --why", async () => {
    const articles = folderWith({ "a.txt": `date 2025-10-29 ${MEETING}` });
    const { status, stdout, stderr } = await run(["--why", articles]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      "coded “ha ricevuto” receive: PRK → RUS meeting (mutual: North Korea stands first), actual: past tense; 2025-10-27"
    );
    expect(readdirSync(articles)).toEqual(["a.txt"]);
    expect(await run(["--why", articles, "--out", "x"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--out does not go with --why")
    });
    expect(await run(["--why", join(articles, "b.txt")])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("no such")
    });
    const line = JSON.stringify({ id: "x", text: MEETING, published: "2025-10-29" });
    expect((await run(["--why", "-"], line)).stdout).toContain("x:1: “Il presidente russo");
  });

  it("writes over tables that are there, and leaves all else as it is", async () => {
    const articles = folderWith({ "a.txt": `date 2025-10-29 ${MEETING}` });
    const out = folderWith({ "actions.csv": "old", "mine.txt": "kept" });
    await run([articles, "--out", out]);
    expect(rows(out, "actions")).toHaveLength(1);
    expect(readFileSync(join(out, "mine.txt"), "utf8")).toBe("kept");
    expect(readdirSync(out).sort()).toEqual([...TABLES.map((name) => `${name}.csv`), "mine.txt"].sort());
  });

  it("says what cannot be read, by file and line, exits with 1 and writes the rest", async () => {
    const articles = folderWith({ "empty.txt": "", "good.txt": `date 2025-10-29 ${MEETING}` });
    mkdirSync(join(articles, "folder.txt"));
    const out = folderWith();
    const { status, stderr } = await run([articles, "--out", out]);
    expect(status).toBe(1);
    const lines = stderr.trim().split("\n").sort();
    expect(lines[0]).toBe(`${articles}/empty.txt:1: the file is empty`);
    expect(lines[1]).toBe(`${articles}/folder.txt:1: left out: a folder, not a file`);
    expect(lines).toHaveLength(2);
    expect(rows(out, "actions")).toHaveLength(1);
    expect(rows(out, "articles").map(({ article_id }) => article_id)).toEqual(["empty", "good"]);
  });

  it("notes what was read with a doubt, and exits with 0", async () => {
    const articles = folderWith({
      "date.txt": `date 2021-13 ${MEETING}`,
      "english.txt": ENGLISH,
      "latin.txt": Buffer.from(`date 2025-10-29 ${LETTER} La città è in festa.`, "latin1"),
      "nothing.txt": "Il presidente russo ha incontrato ieri il presidente cinese a Mosca per la prima volta."
    });
    const { status, stderr } = await run([articles, "--out", folderWith()]);
    expect(stderr.trim().split("\n").sort()).toEqual([
      `${articles}/date.txt:1: impossible publication date 2021-13`,
      `${articles}/english.txt:1: not in Italian but, it seems, in English, so not coded`,
      `${articles}/latin.txt:1: not UTF-8, read as Windows-1252`,
      `${articles}/nothing.txt:1: no diplomatic action of North Korea found`
    ]);
    expect(status).toBe(0);
  });

  it("takes publication dates from another table, and says which of its rows are broken", async () => {
    const articles = folderWith({ "a.txt": MEETING });
    const dates = join(
      folderWith({ "dates.csv": "article_id,published,basis,note\nb,2025\na,2025-10-29,curated,why\n" }),
      "dates.csv"
    );
    const out = folderWith();
    const { status, stderr } = await run([articles, "--articles", dates, "--out", out]);
    expect(rows(out, "actions")[0].date).toBe("2025-10-27");
    expect(stderr).toBe(`${dates}:2: 2 cells where the header has 4; an empty cell needs its comma as well\n`);
    expect(status).toBe(1);
  });

  it("says of a folder in place of lines, and of a place that cannot be written, what is wrong, at once, and exits with 1", async () => {
    const folderIn = spawnSync("sh", ["-c", `"${process.execPath}" --import "${tsx}" src/commands/code.ts - < /tmp`], {
      encoding: "utf8"
    });
    expect([folderIn.status, folderIn.stderr]).toEqual([
      1,
      "stdin: a folder, not lines of JSON; name the folder in place of -\n"
    ]);
    const { status, stderr } = await run([folderWith({ "a.txt": MEETING }), "--out", "/proc/nowhere"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^\/proc\/nowhere: the folder cannot be made/)]);
  });

  it("goes on without a table of dates that is not there", async () => {
    const out = folderWith();
    const { status, stderr } = await run([folderWith({ "a.txt": MEETING }), "--articles", "no.csv", "--out", out]);
    expect(stderr).toBe("no.csv:1: there is no such table\n");
    expect(status).toBe(1);
    expect(rows(out, "actions")).toHaveLength(1);
  });

  it("names the broken rows of every table of data/, and codes with the others", async () => {
    const place = folderWith();
    cpSync("data", join(place, "data"), { recursive: true });
    writeFileSync(
      join(place, "data/verbs.csv"),
      `${readFileSync("data/verbs.csv", "utf8").trimEnd()}\nbad,verb,correre,,subject,a,no-such-type,\n`
    );
    writeFileSync(join(place, "data/periods.csv"), "period,first,last,note\nx,2025,2024,\n");
    const { status, stderr } = await run([folderWith({ "a.txt": `date 2025-10-29 ${MEETING}` })], "", { cwd: place });
    expect(stderr).toMatch(/^data\/verbs\.csv:\d+: type no-such-type is not in action-types\.csv$/m);
    expect(stderr).toMatch(/^data\/periods\.csv:2: first 2025 is after last 2024$/m);
    expect(status).toBe(1);
    expect(rows(join(place, "out"), "actions")).toHaveLength(1);
  });

  it("says in one line that a folder is missing, has no articles, or cannot be written to", async () => {
    expect(await run(["no/such/folder"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "no/such/folder: there is no such folder\n"
    });
    const empty = folderWith();
    expect(await run([empty, "--out", folderWith()])).toMatchObject({
      status: 1,
      stderr: `${empty}:1: no article (.txt) that can be read\n`
    });
    const file = join(folderWith({ file: "" }), "file", "out");
    expect((await run([folderWith({ "a.txt": LETTER }), "--out", file])).stderr).toMatch(/^[^\n]*not a directory[^\n]*\n$/);
  });

  it("shows on a terminal how far it is", async () => {
    const articles = folderWith({ "a.txt": `date 2025-10-29 ${MEETING}`, "b.txt": `date 2025-10-29 ${LETTER}` });
    const { stderr, stdout } = await run([articles, "--out", folderWith()], "", { isTTY: true });
    expect(stderr).toContain("50 %  1 of 2 articles");
    expect(stderr).toContain("100 %  2 of 2 articles");
    expect(stdout).toMatch(/2 articles, 2 mentions, 2 actions\.\n$/);
  });

  it.runIf(existsSync("/dev/full"))("says in a sentence that what it has to say cannot be written", () => {
    const help = `"${process.execPath}" --import "${tsx}" src/commands/code.ts --help > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", help], { encoding: "utf8" });
    expect([status, stderr]).toEqual([1, "ENOSPC: no space left on device, write\n"]);
  });

  it("says of lines to merge that there are none of that name, or a folder", async () => {
    for (const path of ["nowhere.jsonl", "data"])
      expect(await run(["--merge", path])).toMatchObject({
        status: 1,
        stderr: `${path}: there is no such file of coded lines\n`
      });
  });

  it("explains itself when asked, and when asked wrong", async () => {
    expect(await run(["--help"])).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Usage: npm run code -- /)
    });
    for (const args of [
      ["--bogus"],
      ["one", "two"],
      ["seeds", "--workers", "2"],
      ["-", "--out", "x"],
      ["seeds", "--lenient"],
      ["--merge", "--workers", "2"],
      ["-", "--workers", "none"]
    ]) {
      const { status, stderr, stdout } = await run(args);
      expect([status, stdout], args.join(" ")).toEqual([2, ""]);
      expect(stderr).toMatch(/^.+\n\nUsage: npm run code -- /);
    }
  });
});

describe("npm run code, as a filter", { timeout: 120_000 }, () => {
  const line = (id: string | number, text: string, published?: string) => JSON.stringify({ id, text, published });
  const out = (stdout: string) =>
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  /** Times of publication of one day, as machines write them. */
  const TIMES = ["2025-10-29T08:00:00Z", "2025-10-29 23:59:59.5+01:00", "2025-10-29"];
  /** What becomes of good articles, some of them doubtful, in one run: most of its time goes into a thread that loads the coder. */
  let good: Awaited<ReturnType<typeof run>>;
  /** What becomes of a bad line and a good one where the command is asked to be lenient, with more threads than lines. */
  let lenient: { said: typeof good; threads: number; cwd: string };
  beforeAll(async () => {
    const lines = [
      line("a", MEETING, "2025-10-29"),
      line(7, LETTER),
      line("c", MEETING, "2025-10-29"),
      line("english", ENGLISH),
      line("no-month", MEETING, "2021-13"),
      ...TIMES.map((time, i) => line(i, MEETING, time))
    ];
    good = await run(["-"], lines.join("\n"));

    const cwd = folderWith();
    cpSync("data", join(cwd, "data"), { recursive: true });
    let threads = 0;
    const count = () => void threads++;
    subscribe("worker_threads", count);
    const said = await run(["-", "--lenient", "--workers", "50"], `no\n${line("z", LETTER)}\n`, { cwd });
    unsubscribe("worker_threads", count);
    lenient = { said, threads, cwd };
  }, 120_000);

  it("answers each article with its actions, in order, each by itself", () => {
    const { status, stdout, stderr } = good;
    expect([status, stderr]).toEqual([0, ""]);
    expect(out(stdout).map(({ id }) => id)).toEqual(["a", "7", "c", "english", "no-month", "0", "1", "2"]);
    const [first, second, third] = out(stdout);
    expect(first).toMatchObject({
      id: "a",
      actions: [{ action_id: "2025-10-27-prk-rus-meeting", article_id: "a", contact: true, mentions: 1 }],
      problems: []
    });
    expect(Object.keys(first.actions[0])).toEqual(SCHEMA.actions.columns.map(({ name }) => name));
    expect(second).toMatchObject({ id: "7", actions: [{ action_type: "message", partner_country: "CHN" }] });
    expect(third.actions).toMatchObject([{ article_id: "c", mentions: 1 }]);
  });

  it("passes over a bad line and a text longer than an article can be, names it by its number, and exits with 1", async () => {
    const bad = ["not json", "[]", '{"text":"x"}', '{"id":"x"}', '{"id":"x","text":"x","published":2025}'];
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${line("a", LETTER)}\r\n\n${bad.join("\n")}\n`),
      Buffer.of(0xff, 0xfe, 0x0a),
      Buffer.from(`${line("long", MEETING.repeat(20_000))}\n${line("z", LETTER)}`)
    ]);
    const { status, stdout, stderr } = await run(["-"], input);
    expect(status).toBe(1);
    expect(out(stdout).map(({ id }) => id)).toEqual(["a", "z"]);
    const said = stderr.trim().split("\n");
    expect(said.map((line) => line.replace(/^(stdin:\d+: \w+).*/, "$1"))).toEqual([
      "stdin:3: not",
      "stdin:4: not",
      "stdin:5: id",
      "stdin:6: text",
      "stdin:7: published",
      "stdin:8: not",
      `stdin:9: ${Math.trunc((20_000 * MEETING.length) / 1e6)}`
    ]);
    expect(said.slice(5)).toEqual([
      "stdin:8: not UTF-8",
      `stdin:9: ${((20_000 * MEETING.length) / 1e6).toFixed(1)} MB of text; one article has at most 1 MB, so give each its own file or line`
    ]);
  });

  it("takes bad lines for no failure where it is asked to be lenient, and still names them", () => {
    const { status, stdout, stderr } = lenient.said;
    expect([status, out(stdout).length, stderr.split(":").slice(0, 2)]).toEqual([0, 1, ["stdin", "1"]]);
  });

  it("merges what it wrote, so that two articles of one meeting give one action", async () => {
    const [a, , c] = good.stdout.split("\n");
    const { status, stdout, stderr } = await run(["--merge"], `${a}\n${c}\nno\n`);
    expect(out(stdout)).toMatchObject([{ action_id: "2025-10-27-prk-rus-meeting", mentions: 2, articles: ["a", "c"] }]);
    expect([status, stderr.slice(0, 17)]).toEqual([1, "stdin:3: not JSON"]);
  });

  it("takes the day of a time of publication, as machines write it", () => {
    for (const { actions, problems } of out(good.stdout).slice(-TIMES.length))
      expect([actions[0].action_id, problems]).toEqual(["2025-10-27-prk-rus-meeting", []]);
  });

  it("says with the article what was doubtful about it", () => {
    expect(out(good.stdout).slice(3, 5)).toMatchObject([
      {
        actions: [],
        problems: ["names neither North Korea nor any of its people and institutions in Italian, so it was not read"]
      },
      { actions: [{}], problems: ["published is no date: 2021-13"] }
    ]);
  });

  it("keeps the order whatever the number of threads", async () => {
    const input = Array.from({ length: 400 }, (_, i) => line(i, i % 40 === 0 ? `${MEETING} `.repeat(60) : LETTER)).join("\n");
    const one = await run(["-", "--workers", "1"], input);
    expect(out(one.stdout).map(({ id }) => Number(id))).toEqual(Array.from({ length: 400 }, (_, i) => i));
    expect((await run(["-", "--workers", "3"], input)).stdout).toBe(one.stdout);
  });

  it("begins no thread that has nothing to do, and writes no table", () => {
    expect(out(lenient.said.stdout)).toHaveLength(1);
    expect(lenient.threads).toBe(1);
    expect(readdirSync(lenient.cwd)).toEqual(["data"]);
  });

  it("says on a terminal, where nobody may know that it waits for lines, what it reads and how that ends", async () => {
    for (const args of [["-"], ["--merge"], ["--why", "-"]]) {
      const stdin = Object.assign(Readable.from([]), { isTTY: true });
      const said: string[] = [];
      const stderr = new Writable({ write: (text, _, next) => next(void said.push(String(text))) });
      const stdout = new Writable({ write: (_, __, next) => next() });
      expect(await codeCommand(args, { stdin, stdout, stderr })).toBe(0);
      expect(said).toEqual(["Reads lines of JSON from the terminal, to their end (Ctrl+D); give a file with < articles.jsonl\n"]);
    }
  });

  it("of nothing is nothing", async () => {
    expect(await run(["-"], "")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("says that the output was closed before all was written, and exits with 1", async () => {
    const input = `${Array.from({ length: 3000 }, (_, i) => line(i, LETTER)).join("\n")}\n`;
    const filter = spawn(process.execPath, ["--import", tsx, resolve("src/commands/code.ts"), "-", "--workers", "1"]);
    let said = "";
    filter.stderr.on("data", (data) => (said += data));
    filter.stdin.on("error", () => {});
    filter.stdin.end(input);
    await once(filter.stdout, "data");
    filter.stdout.destroy();
    const [status] = await once(filter, "close");
    expect([status, said]).toEqual([1, "The output was closed before all was written.\n"]);
  });

  it("answers a line before the next one comes, and ends when it is interrupted while it waits for that", async () => {
    const filter = spawn(process.execPath, ["--import", tsx, resolve("src/commands/code.ts"), "-", "--workers", "1"]);
    filter.stdin.write(`${line("a", LETTER)}\n`);
    await once(filter.stdout, "data");
    filter.kill("SIGINT");
    expect(await once(filter, "close")).toEqual([null, "SIGINT"]);
  });
});
