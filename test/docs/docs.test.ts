import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };
import { LONGEST_WORDS, tooLong } from "../../src/data/longest-article.ts";
import { MOST_MARKS } from "../../src/components/charts/counted.ts";
import { many } from "../components/many.ts";
import { DATA_ADDRESSES } from "../../src/data/addresses.ts";

/** Made by a command, not kept. */
const MADE = ["dist/", "out/", "editions/", "editions/editions.csv", "editions/2026-12-01.zip"];

/** Names in the text that stand for a reader's own files. */
const READERS_OWN = ["seeds/005.txt"];

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (name) => {
  const text = readFileSync(name, "utf8");
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside);

  test("names only commands that there are", () => {
    const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, command]) => command);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });

  test("names only files that there are", () => {
    const files = code.filter(
      (inside) =>
        /^(?:[\w.-]+\/)+[\w.-]*$|^[\w.-]+\.(?:md|cff|csv|ts)$/.test(inside) && !inside.startsWith("./") && !inside.startsWith("@")
    );
    const own = files.filter((file) => file.includes("/") || existsSync(file) || /^[A-Z]+\./.test(file));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((file) => !MADE.includes(file) && !READERS_OWN.includes(file) && !existsSync(file))).toEqual([]);
  });

  test("links and shows only files that there are", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)|\s(?:src|srcset)="(?!https?:)([^"]+)"/g)].map(
      ([, a, b]) => a ?? b
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test("names only addresses that are published", () => {
    const addresses = code.filter((inside) => /^\/data\/.*\.\w+$/.test(inside));
    expect(addresses.filter((address) => !DATA_ADDRESSES.includes(address))).toEqual([]);
  });
});

test("every command and every package is explained in the README", () => {
  const readme = readFileSync("README.md", "utf8");
  const commands = Object.keys(manifest.scripts).filter((command) => command !== "test");
  expect(commands.filter((command) => !readme.includes(`npm run ${command}\``))).toEqual([]);
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(packages.filter((name) => !name.startsWith("@types/") && !readme.includes(`\`${name}\``))).toEqual([]);
});

test("the first cell that the README shows changed keeps every line of the page’s own", () => {
  const cell = (file: string) => /const contacts = actions\n[\s\S]*?;\n/.exec(readFileSync(file, "utf8"))?.[0] ?? "";
  const lines = (text: string) => text.split("\n").map((line) => line.replace(/;$/, ""));
  expect(cell("src/index.md")).toContain(".filter(");
  expect(lines(cell("README.md"))).toEqual(expect.arrayContaining(lines(cell("src/index.md"))));
});

test("the README counts the packages as they are locked, none by the address of one mirror", () => {
  const locked = Object.entries(lock.packages as Record<string, { dev?: true; devOptional?: true; resolved?: string }>);
  const installed = locked.filter(([path]) => path !== "").map(([, entry]) => entry);
  const [direct, dev] = [manifest.dependencies, manifest.devDependencies].map((list) => Object.keys(list).length);
  const needed = installed.filter((entry) => !entry.dev && !entry.devOptional).length;
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain(`${direct} packages to make the report and ${dev} to work on it`);
  expect(readme).toContain(`${needed} and ${installed.length} stand in \`package-lock.json\``);
  expect(installed.filter(({ resolved }) => resolved)).toEqual([]);
});

test("the README says which locked packages have a hash, and what those are that have none", () => {
  type Entry = { integrity?: string; optional?: true; os?: string[]; inBundle?: true };
  const installed = Object.entries(lock.packages as Record<string, Entry>).filter(([path]) => path !== "");
  const without = installed.filter(([, { integrity }]) => !integrity);
  const inside = without.filter(([, { inBundle }]) => inBundle);
  const ofSystems = without.filter(([, { optional, os, inBundle }]) => optional && os && !inBundle);
  expect(without.filter((entry) => !inside.includes(entry) && !ofSystems.includes(entry))).toEqual([]);
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain(`${installed.length - without.length} have a hash`);
  expect(readme).toContain(`The other ${without.length} have none: ${ofSystems.length} are optional builds for other systems`);
  expect(readme).toContain(`${inside.length} comes inside another package`);
});

test("the README says which Node is needed, and the one install script there is", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, needed] = /^Node ([\d.]+) or later is needed/m.exec(readme) ?? [];
  expect(manifest.engines.node).toBe(`>=${needed}`);
  const locked = Object.entries(lock.packages as Record<string, { hasInstallScript?: true; optional?: true }>);
  const scripts = locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect([...new Set(scripts)]).toEqual(["esbuild"]);
});

test("the README names the limits that the code has", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain(`A drawing of more than ${MOST_MARKS} actions counts them`);
  expect(readme.match(/more than \d+ .?B|longer than \d+ .?B/g)).toEqual([
    `more than ${LONGEST_WORDS}`,
    `longer than ${LONGEST_WORDS}`
  ]);
  expect(tooLong(1_000_000)).toBe(null);
  expect(tooLong(1_000_001)).toMatch(/^1\.0 MB of text; one article has at most 1 MB/);
  const partners = new Set(many.actions.map(({ partner_country }) => partner_country)).size;
  expect(readme).toContain(`The tests draw ${many.actions.length.toLocaleString("en")} actions of ${partners} partners so.`);
});

test("the README’s mapper for Hadoop is the command that the tests run under Spark", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, code] = /^code = "(.*)"$/m.exec(readme) ?? [];
  const [, pipe] = /articles\.pipe\(f"\{code\} (.*?)", env/.exec(readme) ?? [];
  expect(readme).toContain(`-mapper "${code} ${pipe}"`);
});

test("the licence that the README names is that of the package and of the file", () => {
  const [, name] = /Code under the (\w+) licence \(`LICENSE`\)/.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(manifest.license).toBe(name);
  expect(readFileSync("LICENSE", "utf8")).toMatch(new RegExp(`^${name} License`));
});

test("every command is a file", () => {
  const files = Object.values(manifest.scripts).flatMap((script) => script.match(/src\/\S+\.ts/) ?? []);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
