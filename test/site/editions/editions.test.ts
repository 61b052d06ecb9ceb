import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, test } from "vitest";
import { problemText, type Problem } from "../../../src/coder/model/problem.ts";
import { formatTable } from "../../../src/data/csv.ts";
import { readActions } from "../../../src/data/read-actions.ts";
import { editionsList } from "../../../src/site/blocks/static-editions.ts";
import { pageFiles } from "../../../src/site/build/page-files.ts";
import { freeze, requireNew } from "../../../src/site/editions/freeze.ts";
import { doiFault, nameFault, readEditions } from "../../../src/site/editions/kept.ts";
import { MANIFEST } from "../../../src/site/editions/manifest.ts";
import { unpackEdition } from "../../../src/site/editions/unpack.ts";
import { anAction } from "../../data/an-action.ts";
import { folderWith } from "../../setup/folder.ts";

let folder: string;
beforeEach(() => {
  folder = folderWith();
});

/** A site with these actions. */
function siteOf(...ids: string[]): string {
  const site = folderWith();
  const files = {
    "index.html": `<h1>${ids.join()}</h1>`,
    "articles/à b.html": "un articolo",
    "data/tables/actions.csv": formatTable(
      "actions",
      ids.map((action_id) => anAction({ action_id, evidence: action_id, summary: `The action ${action_id}` }))
    )
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}

const named = (name: string, doi = "") => ({ name, doi });
const kept = (name = "a") => join(folder, `${name}.zip`);

/** What is wrong with the editions, as it is said. */
async function said(): Promise<string[]> {
  const problems: Problem[] = [];
  for (const edition of await readEditions(problems, folder))
    await unpackEdition(edition, folderWith()).catch((error) => problems.push(error.problem));
  return problems.map(problemText);
}

/** The files of a folder with their bytes. */
function bytes(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path)).toString("latin1")]));
}

test("an edition comes out as it went in, byte for byte, whatever is frozen after it", async () => {
  const first = siteOf("one", "two");
  await freeze(first, named("a"), folder);
  const archive = readFileSync(kept());
  await freeze(siteOf("three"), named("b", "10.5281/zenodo.1"), folder);
  expect(readFileSync(kept()).equals(archive)).toBe(true);
  const problems: Problem[] = [];
  const editions = await readEditions(problems, folder);
  expect([problems, editions.map(({ name, doi }) => [name, doi])]).toEqual([
    [],
    [
      ["a", ""],
      ["b", "10.5281/zenodo.1"]
    ]
  ]);
  const out = folderWith();
  for (const edition of editions) await unpackEdition(edition, out);
  const { [MANIFEST]: manifest, ...files } = bytes(join(out, "editions/a"));
  expect(files).toEqual(bytes(first));
  expect(manifest.trimEnd().split("\n")).toHaveLength(Object.keys(files).length);
  // They are no pages of the site: no crawler's map, no test of weight, names them.
  expect(pageFiles(out)).toEqual([]);
});

test("an edition's archive is one of the states that can be compared", async () => {
  await freeze(siteOf("one", "two"), named("a"), folder);
  expect((await readActions(kept())).map(({ action_id }) => action_id)).toEqual(["one", "two"]);
});

test("the same site gives the same archive and the same hash", async () => {
  const { hash } = await freeze(siteOf("one"), named("a"), folder);
  const again = await freeze(siteOf("one"), named("b"), folder);
  expect([again.hash, readFileSync(kept("b")).equals(readFileSync(kept()))]).toEqual([hash, true]);
});

test("sha256sum, where it is, finds the list of files true", async () => {
  const { hash } = await freeze(siteOf("one"), named("a"), folder);
  const [edition] = await readEditions([], folder);
  await unpackEdition(edition, folder);
  const cwd = join(folder, "editions/a");
  const sum = (...args: string[]) => execFileSync("sha256sum", args, { cwd, encoding: "utf8" });
  try {
    sum("--version");
  } catch {
    return console.log("sha256sum is not on this machine: not tried.");
  }
  expect(sum(MANIFEST)).toBe(`${hash}  ${MANIFEST}\n`);
  expect(sum("--check", "--quiet", MANIFEST)).toBe("");
});

describe("a build says with its name what is wrong with an edition", () => {
  beforeEach(async () => {
    await freeze(siteOf("one"), named("a"), folder);
  });

  /** Changes the archive from within, as a program that opens zips would. */
  async function change(how: (archive: JSZip) => void): Promise<void> {
    const archive = await JSZip.loadAsync(readFileSync(kept()));
    how(archive);
    writeFileSync(kept(), await archive.generateAsync({ type: "uint8array" }));
  }

  test("of one that is whole, nothing", async () => expect(await said()).toEqual([]));

  test("a file in it that was changed, taken out or put in", async () => {
    await change((archive) => archive.file("index.html", "<h1>other</h1>"));
    expect(await said()).toEqual([`${kept()}:1: index.html is not as it was frozen; put back the archive that was made`]);
    await change((archive) => archive.remove("index.html"));
    expect(await said()).toEqual([expect.stringContaining("index.html is missing")]);
    await change((archive) => archive.file("index.html", "<h1>one</h1>").file("new.html", "new"));
    expect(await said()).toEqual([expect.stringContaining("new.html was added after the edition was frozen")]);
  });

  test("a list of files that was made anew to fit", async () => {
    await change((archive) => archive.file(MANIFEST, ""));
    expect(await said()).toEqual([expect.stringContaining(`its ${MANIFEST} is not as it was frozen`)]);
    await change((archive) => archive.remove(MANIFEST));
    expect(await said()).toEqual([expect.stringContaining(`${MANIFEST} cannot be read in it`)]);
  });

  test("half an archive, none at all", async () => {
    const whole = readFileSync(kept());
    writeFileSync(kept(), whole.subarray(0, whole.length / 2));
    expect(await said()).toEqual([expect.stringContaining("this is no ZIP archive, or not a whole one")]);
    rmSync(kept());
    expect(await said()).toEqual([`${kept()}:1: the archive of this edition is gone; put back the archive that was made`]);
  });

  test("an archive that the table does not name, rows that cannot be, by their line", async () => {
    const table = join(folder, "editions.csv");
    const rows = readFileSync(table, "utf8");
    writeFileSync(table, rows.split("\n")[0]);
    expect(await said()).toEqual([expect.stringMatching(/a\.zip:1: .*editions\.csv has no row for it/)]);
    writeFileSync(table, `${rows}../b,0,\na,0,\nc,0,https://doi.org/10.1\n`);
    expect(await said()).toEqual([
      expect.stringMatching(/editions\.csv:3: "\.\.\/b" is no name of an edition/),
      expect.stringMatching(/editions\.csv:4: a has a row above/),
      expect.stringMatching(/editions\.csv:5: .* is no DOI; write it as 10\./)
    ]);
  });
});

test("whichever byte of an archive turns, it is said or what is published is the same", async () => {
  const site = siteOf("one");
  await freeze(site, named("a"), folder);
  const whole = readFileSync(kept());
  let noticed = 0;
  for (let at = 0; at < whole.length; at += 5) {
    const turned = Buffer.from(whole);
    turned[at] ^= 1 << (at % 8);
    writeFileSync(kept(), turned);
    const problems: Problem[] = [];
    const out = folderWith();
    for (const edition of await readEditions(problems, folder))
      await unpackEdition(edition, out).catch((error) => problems.push(error.problem));
    if (problems.length > 0) noticed++;
    else expect(bytes(join(out, "editions/a"))).toMatchObject(bytes(site));
  }
  expect(noticed).toBeGreaterThan(whole.length / 10);
});

test("no edition is made a second time, also where only its row or only its archive is left", async () => {
  await freeze(siteOf("one"), named("a"), folder);
  const before = readFileSync(kept());
  await expect(freeze(siteOf("two"), named("a"), folder)).rejects.toThrow(
    `There is an edition a already (${join(folder, "editions.csv")}). It stays as it is; choose another name.`
  );
  expect(readFileSync(kept()).equals(before)).toBe(true);
  writeFileSync(join(folder, "b.zip"), "");
  expect(() => requireNew(named("b"), folder)).toThrow("There is an edition b already");
  expect(() => requireNew(named("c"), folder)).not.toThrow();
});

test("a name can stand in an address on every system; a DOI is one", () => {
  for (const name of ["2026-12-01", "v1", "paper-2026"]) expect(nameFault(name)).toBeNull();
  for (const name of ["", "..", "a/b", "A", "a b", "index.html", "-a", "à", "a".repeat(41)])
    expect(nameFault(name)).toMatch(/no name/);
  for (const doi of ["", "10.5281/zenodo.1234567"]) expect(doiFault(doi)).toBeNull();
  for (const doi of ["https://doi.org/10.5281/zenodo.1", "10.5281", '10.5281/"x"']) expect(doiFault(doi)).toMatch(/no DOI/);
});

test("the table takes a DOI that came later, and a row after a table without a last line end", async () => {
  await freeze(siteOf("one"), named("a"), folder);
  const table = join(folder, "editions.csv");
  writeFileSync(table, `${readFileSync(table, "utf8").trimEnd()}10.5281/zenodo.7`);
  await freeze(siteOf("two"), named("b"), folder);
  expect((await readEditions([], folder)).map(({ name, doi }) => [name, doi])).toEqual([
    ["a", "10.5281/zenodo.7"],
    ["b", ""]
  ]);
});

describe("the list of editions", () => {
  const list = async (...now: string[]) =>
    new JSDOM(
      editionsList(
        await readEditions([], folder),
        now.map((action_id) => ({ ...anAction({ action_id, evidence: action_id }) }))
      )
    ).window.document;

  test("says where there is none yet", async () => {
    expect((await list("one")).body.textContent).toBe("There is no edition yet.");
  });

  test("has the newest first, cited by the hash of its files, with what changed in the words of the command", async () => {
    await freeze(siteOf("one", "two"), named("a"), folder);
    const { hash } = await freeze(siteOf("one", "three", "four"), named("b"), folder);
    const page = await list("one");
    expect([...page.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "The report as it is today",
      "Edition b",
      "Edition a"
    ]);
    const [since, changed] = [...page.querySelectorAll("details")].map(({ textContent }) => textContent);
    expect(since).toContain("Actions since b: 0 added, 2 gone");
    expect(changed).toContain("Actions since a: 2 added, 1 gone, 0 changed");
    expect(changed).toMatch(/^- two {2}The action two$/m);
    expect(page.body.textContent).toContain(`Edition b, manifest sha256:${hash}.`);
    expect(page.body.textContent).toContain("The first edition: two actions.");
    expect([...page.querySelectorAll('a[href^="./editions/b/"]')].map((link) => link.getAttribute("href"))).toEqual([
      "./editions/b/index.html",
      "./editions/b/manifest.txt"
    ]);
  });

  test("breaks off a long difference, and says how to see it whole", async () => {
    await freeze(siteOf("one"), named("a"), folder);
    await freeze(siteOf(...Array.from({ length: 150 }, (_, i) => `x${i}`)), named("b"), folder);
    const [, { textContent }] = (await list("x1")).querySelectorAll("pre");
    expect(textContent).toMatch(/… and 51 more lines: npm run diff -- editions\/a\.zip editions\/b\.zip$/);
  });
});

test("a change by hand to a frozen file in the site is gone with the next build, which takes it from the archive", async () => {
  await freeze(siteOf("one"), named("a"), folder);
  const [edition] = await readEditions([], folder);
  await unpackEdition(edition, folder);
  appendFileSync(join(folder, "editions/a/index.html"), "scribble");
  await unpackEdition(edition, folder);
  expect(readFileSync(join(folder, "editions/a/index.html"), "utf8")).toBe("<h1>one</h1>");
});
