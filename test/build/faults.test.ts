import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyProject } from "../setup/project-copy.ts";
import { type Outcome, run } from "../setup/run.ts";

const LOADER = 'process.stderr.write("The well is dry.\\n"); process.exit(1);\n';
let project: ReturnType<typeof copyProject>;
let file: (...path: string[]) => string;

/** A copy of the project whose report is one page, with an older report in dist/. */
beforeEach(() => {
  project = copyProject();
  file = (...path) => join(project.folder, ...path);
  for (const name of readdirSync(file("src"))) if (name.endsWith(".md")) rmSync(file("src", name));
  for (const folder of ["src/articles", "src/codebook"]) rmSync(file(folder), { recursive: true });
  writeFileSync(file("src/index.md"), "# One page\n\n{{articles}} were coded.\n");
  mkdirSync(file("dist"));
  writeFileSync(file("dist/index.html"), "an older report");
});
afterEach(() => project.remove());

type Command = [program: string, args: string[]];
/** A build, by the command that `within` puts around it. */
const build = (within = (...command: Command): Command => command): Promise<Outcome> =>
  run(...within(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), "src/commands/build.ts"]), { cwd: project.folder });

/** What lies beside dist/ that a finished or failed build must not leave. */
const leftovers = () => readdirSync(project.folder).filter((name) => name.startsWith(".dist"));

describe("a build that fails", () => {
  test("because of a loader leaves dist as it was and says what the loader said", async () => {
    writeFileSync(file("src/well.json.ts"), LOADER);
    appendFileSync(file("src/index.md"), '\n```js\nFileAttachment("well.json").json()\n```\n');
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("The build failed; dist is as it was.");
    expect(stderr).toContain("The well is dry.");
    expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");
    expect(leftovers()).toEqual([]);
  });

  test("because the disk takes no more leaves dist as it was and nothing beside it", async () => {
    // No file may be longer than 100 KB: what writes one gets an error from the system, as on a full disk.
    const command = `ulimit -f 100; trap "" XFSZ; exec "$0" "$@"`;
    const { code, stderr } = await build((program, args) => ["bash", ["-c", command, program, ...args]]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/The build failed; dist is as it was\.\n.*EFBIG/);
    expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");
    expect(leftovers()).toEqual([]);
  });

  test("because seeds/ is empty or missing says so in one line, and what to do where it is empty", async () => {
    rmSync(file("seeds"), { recursive: true });
    const missing = await build();
    mkdirSync(file("seeds"));
    const empty = await build();
    expect([missing.code, empty.code]).toEqual([1, 1]);
    expect(missing.stderr.trim().split("\n").at(-1)).toBe("seeds: there is no such folder");
    expect(empty.stderr.trim().split("\n").at(-1)).toBe("seeds: there is no article (.txt) that can be read. Put one there.");
    expect(missing.stderr + empty.stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");
  });

  test("because passages of corrections are no longer there names each correction by its line", async () => {
    const table = file("data/corrections.csv");
    const [header] = readFileSync(table, "utf8").split("\n");
    const stray = ["000_2e78ca603ce2cffe,una frase che non c'è più", "999_gone,una frase"];
    writeFileSync(table, [header, ...stray.map((passage) => `${passage},,,reject,,,it was a misprint`), ""].join("\n"));
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("data/corrections.csv:2: no coded passage");
    expect(stderr).toContain("data/corrections.csv:3: there is no article 999_gone");
    expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");
  });

  test("because of a name that nobody answers to says which, with page and line", async () => {
    appendFileSync(file("src/index.md"), '\n<figure data-chart="no-such-chart"></figure>\n');
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("src/index.md:5: no chart is called no-such-chart");
    expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");
  });
});

test("an interrupted build ends with the exit code of its signal, leaves dist as it was and nothing beside it", async () => {
  const running = build();
  await expect.poll(leftovers, { timeout: 300_000, interval: 50 }).toHaveLength(1);
  execFileSync("kill", ["-INT", leftovers()[0].slice(".dist-".length)]);
  expect((await running).code).toBe(130);
  expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");
  expect(leftovers()).toEqual([]);
});

test("a killed build leaves dist as it was; two at once clear up after it, end well, and name inputs that cannot be read by file and line", async () => {
  const running = build();
  await expect.poll(leftovers, { timeout: 300_000, interval: 50 }).toHaveLength(1);
  const pid = Number(leftovers()[0].slice(".dist-".length));
  execFileSync("kill", ["-KILL", String(pid)]);
  await running;
  expect(readFileSync(file("dist/index.html"), "utf8")).toBe("an older report");

  writeFileSync(file("seeds/latin.txt"), Buffer.from("Prima riga.\nKim \xe8 a Pyongyang.\n", "latin1"));
  writeFileSync(file("seeds/nothing.txt"), "");
  const line = readFileSync(file("data/calendar.csv"), "utf8").trimEnd().split("\n").length + 1;
  writeFileSync(
    file("data/calendar.csv"),
    `${readFileSync(file("data/calendar.csv"), "utf8").trimEnd()}\nbad-day,Bad Day,RUS,13,40\n`
  );
  const builds = await Promise.all([build(), build()]);
  expect(builds.map(({ stdout }) => stdout).join("")).toContain("Another build is running");
  for (const { code, stdout, stderr } of builds) {
    expect(stderr).toMatch(/^seeds\/latin\.txt:2: .*UTF-8/m);
    expect(stderr).toMatch(/^seeds\/nothing\.txt:1: \S/m);
    expect(stderr).toMatch(new RegExp(`^data/calendar\\.csv:${line}: \\S`, "m"));
    expect(code, stdout + stderr).toBe(0);
  }
  expect(readFileSync(file("dist/index.html"), "utf8")).toContain("One page");
  expect(readFileSync(file("dist/index.html"), "utf8")).toContain("were coded");
  const actions = readFileSync(file("dist/data/tables/actions.csv"), "utf8").trimEnd().split("\n").length - 1;
  expect(actions).toBeGreaterThan(20);
  expect(existsSync(file("dist/data/tables.zip"))).toBe(true);
  expect(leftovers()).toEqual([]);
});
