import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CURATED_SCHEMA } from "../../src/coder/codebook/curated-schema.ts";
import { type Problem, problemText } from "../../src/coder/model/problem.ts";
import { codeMeanings } from "../../src/data/code-meanings.ts";
import { curatedRows, readTableTexts } from "../../src/data/curated.ts";
import { readCodebook, readDataset } from "../../src/data/dataset.ts";
import { readElsewhere } from "../../src/data/elsewhere.ts";
import { readCurated } from "../../src/site/blocks/curated.ts";
import { folderWith } from "../setup/folder.ts";

const TABLES = Object.keys(CURATED_SCHEMA);

/** A copy of the project's tables, one of them changed. */
function changed(name: string, change: (bytes: Buffer) => Buffer | string): string {
  const folder = folderWith();
  cpSync("data", folder, { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join("data", name))));
  return folder;
}
const said = (folder: string) =>
  readCodebook(folder)
    .problems.map(problemText)
    .map((text) => text.slice(folder.length + 1));

/** Everything that anybody reads of the tables of a folder. */
function everything(folder: string) {
  const { actions, articles, mentions } = readDataset({ tables: folder });
  const { problems, ...codebook } = readCodebook(folder);
  return {
    tables: { actions, articles, mentions },
    codebook,
    curated: readCurated(folder),
    elsewhere: readElsewhere(folder),
    meanings: codeMeanings(folder),
    sources: curatedRows("sources.csv", folder)
  };
}

it("dates that one caller puts into its codebook are not another's", () => {
  const one = readCodebook();
  one.curated.clear();
  expect(readCodebook().curated.size).toBeGreaterThan(0);
});

describe("every curated table", { timeout: 120_000 }, () => {
  it("of the project has a schema, and nothing wrong in it", () => {
    expect(
      readdirSync("data")
        .filter((name) => name.endsWith(".csv"))
        .sort()
    ).toEqual([...TABLES].sort());
    expect(readCodebook().problems).toEqual([]);
  });

  it("reads the same with a byte order mark and with the line ends of Windows, as Excel saves it, for whoever asks", () => {
    const folder = changed("roles.csv", (bytes) => bytes);
    for (const name of TABLES)
      writeFileSync(join(folder, name), `\uFEFF${readFileSync(join("data", name), "utf8").replace(/\n/g, "\r\n")}`);
    expect(said(folder)).toEqual([]);
    expect(everything(folder)).toEqual(everything("data"));
  });

  describe("each broken in the same way", () => {
    const broken = (change: (bytes: Buffer) => Buffer | string) => {
      const folder = folderWith();
      for (const name of TABLES) writeFileSync(join(folder, name), change(readFileSync(join("data", name))));
      return { folder, problems: said(folder) };
    };
    const latin = broken((bytes) => Buffer.from(bytes.toString("utf8").replace("\n", "è\n"), "latin1"));
    const semicolons = broken((bytes) => bytes.toString("utf8").replaceAll(",", ";"));
    const empty = broken(() => "");
    const others = broken(() => "what\nnothing\n");

    it.each(TABLES)("%s saved in Windows-1252 is read, and the encoding is named once", (name) => {
      const problems = latin.problems.filter((text) => text.startsWith(`${name}:`) && text.includes("Windows-1252"));
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}:1: not UTF-8, read as Windows-1252`))]);
    });

    it.each(TABLES)("%s with semicolons in place of commas is said to be so, and not read", (name) => {
      expect(semicolons.problems).toContain(`${name}:1: cells are separated by semicolons; save the table as CSV with commas`);
      const problems: Problem[] = [];
      expect(curatedRows(name, semicolons.folder, problems)).toEqual([]);
      expect(problems.some(({ unread }) => unread)).toBe(true);
    });

    it.each(TABLES.filter((name) => !CURATED_SCHEMA[name].mayBeMissing))(
      "%s that is empty, or all of whose columns are others, is said",
      (name) => {
        expect(empty.problems).toContain(`${name}:1: the table is empty`);
        expect(others.problems).toContainEqual(expect.stringMatching(new RegExp(`^${name}:1: column .* missing`)));
      }
    );
  });
});

describe("a misprint in a cell that has to be one of a list, or stand in another table, is said with file, line and what is allowed:", () => {
  it.each([
    ["articles.csv", /,curated,/, ",curatd,", "2: basis is curatd, not one of curated, inferred"],
    ["articles.csv", /2021-03-24/, "2021-13-24", "2: published is 2021-13-24, not a date, month, year or range of them"],
    ["roles.csv", /^leader,leader,/m, "leader,leadr,", "2: level is leadr, not one of leader, minister, other"],
    ["modals.csv", /^potere,hypothetical/m, "potere,hypotetical", "2: status is hypotetical, not one of"],
    ["boilerplate.csv", /^home,line/m, "home,lien", "2: extent is lien, not one of line, notice, tail"],
    ["words.csv", /^pair,/m, "piar,", "2: no rule of verbs.csv and no step of the coder asks for a class piar"],
    ["words.csv", /^pair,/m, "piar,", "1: the class pair, which the coder asks for, is missing"],
    ["irregular-verbs.csv", /^visto,vedere,part/m, "visto,vedere,prat", "2: mood is prat, not one of"],
    ["sources.csv", /^source,title,path/, "source,titel,path", "1: column title is missing; is “titel” meant for it?"],
    ["sources.csv", /^source,title,path/, "source,heading,path", "1: column title is missing"],
    ["articles.csv", /^(.*),outlet,/, "$1,otlet,", "1: column otlet is none that is read; there are article_id,"],
    ["elsewhere.csv", /,message,outbound,/, ",mesage,outbound,", "2: action_type mesage is not in action-types.csv"],
    ["elsewhere-totals.csv", /,SYR,/, ",SYY,", "2: partner_country SYY is not in countries.csv"],
    ["actors.csv", /^(Kim Il Sung,person),PRK,/m, "$1,PKR,", "2: country PKR is not in countries.csv"],
    ["actors.csv", /^(Kim Il Sung,person,PRK),leader,/m, "$1,laeder,", "2: role laeder is not in roles.csv"],
    ["calendar.csv", /,RUS,5,9,/, ",RSU,5,9,", "2: country RSU is not in countries.csv"]
  ])("%s %s", (name, from, to, problem) => {
    const folder = changed(name, (bytes) => bytes.toString("utf8").replace(from, to));
    expect(said(folder)).toContainEqual(expect.stringContaining(`${name}:${problem}`));
  });
});

describe("a table as a spreadsheet saves it", () => {
  it("says true and false in capitals or Italian, writes numbers with a comma, and leaves empty rows and columns behind: nothing is lost", () => {
    const name = "action-types.csv";
    for (const [yes, no] of [
      ["TRUE", "FALSE"],
      ["VERO", "FALSO"]
    ]) {
      const folder = changed(name, (bytes) =>
        bytes
          .toString("utf8")
          .trimEnd()
          .replace(/\btrue\b/g, yes)
          .replace(/\bfalse\b/g, no)
          .replace(/,(-?\d+)\.(\d+),/g, ',"$1,$2",')
          .replace(/$/gm, ",,")
          .concat("\n,,,,\n,,,,,,,,,,,,,,,\n")
      );
      const problems: Problem[] = [];
      expect(curatedRows(name, folder, problems)).toEqual(curatedRows(name));
      expect(problems).toEqual([]);
    }
  });

  it("with its ending in capitals is the same table", () => {
    const folder = changed("articles.csv", (bytes) => bytes);
    renameSync(join(folder, "articles.csv"), join(folder, "articles.CSV"));
    expect(curatedRows("articles.csv", folder)).toEqual(curatedRows("articles.csv"));
  });

  it("that lost a letter on the way leaves out the row, and says so", () => {
    for (const lost of ["\0", "\uFFFD"]) {
      const folder = changed("countries.csv", (bytes) => bytes.toString("utf8").replace("RUS,Russia", `RUS,Rus${lost}ia`));
      expect(said(folder)).toContainEqual(expect.stringMatching(/^countries\.csv:\d+: a character was lost/));
      expect(curatedRows("countries.csv", folder).some(({ country }) => country === "RUS")).toBe(false);
    }
  });

  it("with the same fault in every row says it ten times, and how often more", () => {
    const folder = changed("actors.csv", (bytes) => bytes.toString("utf8").replace(/,true$|,false$/gm, ",ja"));
    const problems = said(folder).filter((text) => text.startsWith("actors.csv:"));
    expect(problems.length).toBeLessThanOrEqual(11);
    expect(problems.some((text) => /and so on, \d{3,} more lines/.test(text))).toBe(true);
  });
});

it("an article is not blamed for telling nothing where a table of the coder could not be read", () => {
  const { problems } = readDataset({ tables: changed("verbs.csv", () => "") });
  expect(problems.map(({ message }) => message)).toEqual(["the table is empty"]);
});

it("an address of an original that is none is left out and said; the row keeps its date", () => {
  const folder = changed("articles.csv", (bytes) => bytes.toString("utf8").replace("https://www.agcnews.eu/", "www.agcnews.eu/"));
  const whole = curatedRows("articles.csv");
  expect(curatedRows("articles.csv", folder)).toEqual([{ ...whole[0], url: "" }, ...whole.slice(1)]);
  expect(said(folder)).toEqual([
    expect.stringMatching(
      /^articles\.csv:2: url is www\.agcnews\.eu\S+, not an address that begins with https:\/\/ and has \S.*; the row is read/
    )
  ]);
});

it("the same tables in another folder have their problems there", () => {
  const [one, other] = [1, 2].map(() => changed("verbs.csv", () => ""));
  readDataset({ tables: one });
  expect(readDataset({ tables: other }).problems[0].file).toBe(join(other, "verbs.csv"));
});

it("a quotation mark that is not closed, which makes the rest of a table one cell, is said", () => {
  const folder = changed("periods.csv", () => 'period,first,last,note\n2021,2021,2021,"why\n2022,2022,2022,x\n');
  expect(said(folder)).toContainEqual(
    expect.stringContaining("periods.csv:2: a quotation mark that opens here or below is not closed")
  );
});

it("what lies among the tables and is none is left out and said", () => {
  const folder = changed("places.csv", (bytes) => bytes);
  writeFileSync(join(folder, "._roles.csv"), "");
  const { texts, problems } = readTableTexts(folder);
  expect(Object.keys(texts)).not.toContain("._roles.csv");
  expect(problems.map(problemText)).toEqual([`${join(folder, "._roles.csv")}:1: left out: a hidden file`]);
});
