import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pythonWith } from "../setup/python.ts";
import { corpus } from "./corpus.ts";
import { twoHosts } from "./hosts.ts";
import { folderWith } from "../setup/folder.ts";

/** Articles to code; 100000 is the size of the figures in docs/corpus.md. */
const ARTICLES = Number(process.env.ENGINE_ARTICLES ?? 4000);

const folder = folderWith();
const at = (name: string) => join(folder, name);
const lines = corpus(ARTICLES);
const bad = lines.filter((line) => !/^\{"id":"e-/.test(line)).length;
const figures: Record<string, number> = { articles: ARTICLES, bad };

/** The README's commands, the project where it lies here. */
const blocks = [...readFileSync("README.md", "utf8").matchAll(/^```(sh|python)\n([\s\S]*?)\n```$/gm)].map(
  ([, language, code]) => ({ language, code: code.replaceAll("/opt/nordcorea", resolve(".")) })
);

function command(language: string, ...parts: string[]): string {
  const found = blocks.filter((block) => block.language === language && parts.every((part) => block.code.includes(part)));
  if (found.length !== 1) throw new Error(`The README has ${found.length} commands with ${parts.join(" and ")}`);
  return found[0].code;
}

/** Runs a command of the README from the project's folder, its files in the temporary one. */
function shell(text: string, env: Record<string, string> = {}, lenient = false): void {
  const placed = text.replace(/(?<=[\s<>]|^)((?:articles|actions|merged)\.jsonl)/g, (name) => at(name));
  try {
    execFileSync("bash", ["-c", placed], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "pipe"],
      maxBuffer: 1e9
    });
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: Buffer };
    if (!lenient || status !== 1 || String(stderr).trim().split("\n").length !== bad)
      throw new Error(String(stderr), { cause: error });
  }
}

function timed<T>(name: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  figures[name] = Math.round((performance.now() - started) / 100) / 10;
  return result;
}

const partsOf = (name: string) =>
  readdirSync(at(name))
    .filter((file) => file.startsWith("part-"))
    .sort();
const joined = (name: string) => Buffer.concat(partsOf(name).map((file) => readFileSync(join(at(name), file))));
const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

let expected: { coded: Buffer; merged: Buffer };

beforeAll(() => {
  writeFileSync(at("articles.jsonl"), `${lines.join("\n")}\n`);
  figures.megabytes = Math.round(statSync(at("articles.jsonl")).size / 1e5) / 10;
  timed("one machine, coding, s", () => shell(command("sh", "- < articles.jsonl > actions.jsonl", "npm run code"), {}, true));
  timed("one machine, merging, s", () => shell(command("sh", "--merge actions.jsonl > merged.jsonl")));
  expected = { coded: readFileSync(at("actions.jsonl")), merged: readFileSync(at("merged.jsonl")) };
});

afterAll(() => {
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n")
  );
  rmSync(folder, { recursive: true, force: true });
});

test("one machine codes every good line once, in order, and merges what two articles tell", () => {
  const ids = lines.flatMap((line) => (/^\{"id":"(e-\d+)"/.exec(line)?.[1] ? [JSON.parse(line).id] : []));
  const coded = String(expected.coded)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(coded.map(({ id }) => id)).toEqual(ids);
  expect(ids).toHaveLength(ARTICLES - bad);
  expect(bad).toBe(Math.ceil((ARTICLES - 500) / 1000));
  const merged = String(expected.merged)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const mentions = coded.flatMap(({ actions }) => actions).reduce((sum, action) => sum + action.mentions, 0);
  expect(merged.reduce((sum, action) => sum + action.mentions, 0)).toBe(mentions);
  expect(merged.filter(({ articles }) => articles.length > 1).length).toBeGreaterThan(ARTICLES / 10);
});

test("GNU parallel with two processes gives the same bytes", () => {
  if (!existsSync("/usr/bin/parallel")) return console.log("GNU parallel is not on this machine: not tried.");
  rmSync(at("actions.jsonl"));
  timed("parallel, two processes, s", () => shell(command("sh", "--pipepart")));
  expect(digest(readFileSync(at("actions.jsonl")))).toBe(digest(expected.coded));
});

test("GNU parallel on two hosts gives the same bytes", () => {
  const hosts = twoHosts();
  if (hosts === undefined) return;
  try {
    rmSync(at("actions.jsonl"));
    timed("parallel, two hosts, s", () => shell(command("sh", "--sshlogin"), { PARALLEL_SSH: hosts.ssh }));
    expect(digest(readFileSync(at("actions.jsonl")))).toBe(digest(expected.coded));
  } finally {
    hosts.stop();
  }
});

describe("Spark with two workers", () => {
  const spark = (step: string, ...options: string[]) => {
    writeFileSync(at("step.py"), step);
    const said = execFileSync(pythonWith("pyspark"), [resolve("test/engine/spark.py"), at("step.py"), ...options], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"]
    });
    const [, seconds] = /seconds: ([\d.]+)/.exec(said) ?? [];
    return { said, seconds: Number(seconds) };
  };
  const coding = command("python", 'saveAsTextFile("actions")');
  const merging = command("python", 'saveAsTextFile("merged")');

  test("gives the same bytes, although one of them is killed half-way", () => {
    const { said, seconds } = spark(coding, "kill");
    figures["Spark, one worker killed, coding, s"] = seconds;
    expect(said).toMatch(/killed one worker of 2 after \d+ of \d+ parts/);
    expect(partsOf("actions").length).toBeGreaterThanOrEqual(16);
    expect(digest(joined("actions"))).toBe(digest(expected.coded));
  });

  test("merges to the same actions, each dyad in a part of its own", () => {
    const { seconds } = spark(`${coding.slice(0, coding.indexOf("articles ="))}\n${merging}`);
    figures["Spark, merging, s"] = seconds;
    const sorted = (bytes: Buffer) => String(bytes).trimEnd().split("\n").sort();
    expect(sorted(joined("merged"))).toEqual(sorted(expected.merged));
  });
});
