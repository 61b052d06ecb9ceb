import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CodebookFiles, parseCodebook } from "../../../src/coder/codebook/codebook.ts";
import { readTable } from "../../../src/coder/codebook/table.ts";
import { CLASSES_OF_VERBS } from "../../../src/coder/codebook/word-classes.ts";
import { type Problem, problemText } from "../../../src/coder/model/problem.ts";
import { readCodebook, readCodebookFiles } from "../../../src/data/dataset.ts";

const table = (text: string, columns = ["a", "b"]) => {
  const problems: Problem[] = [];
  return {
    rows: readTable("t.csv", text, columns, problems),
    problems: problems.map(problemText)
  };
};
const TYPES =
  "action_type,contact,cameo,cameo_name,plover,quad_class,goldstein,counts_when,past,infinitive,participle,mutual,verbal,traits\n";
const MESSAGE = "message,true,040,Consult,CONSULT,1,1.0,when,sent,send,sent,false,false,sent|occasion\n";
const COUNTRIES = "country,name,group,names,demonyms,capital,metonyms\nRUS,Russia,russia,Russia|URSS,russo,Mosca,Cremlino\n";
const problemsOf = (files: CodebookFiles, file: string) =>
  parseCodebook(files)
    .problems.filter((problem) => problem.file === file)
    .map(({ line, message }) => `${line}: ${message}`);

describe("a table", () => {
  it("is read by the names of its columns, in any order, with the line of each row", () => {
    expect(table("b,a\n1,2\n3,4\n").rows).toEqual([
      { a: "2", b: "1", line: "2" },
      { a: "4", b: "3", line: "3" }
    ]);
  });

  it("may have a byte order mark, CRLF, blank lines and spaces around cells", () => {
    expect(table("\uFEFFa,b\r\n\r\n 1 ,2\r\n").rows).toEqual([{ a: "1", b: "2", line: "3" }]);
  });

  it("counts the lines inside quoted cells", () => {
    const { rows } = table('a,b\n"one\ntwo",2\n3,4\n');
    expect(rows.map(({ line }) => line)).toEqual(["2", "4"]);
    expect(rows[0].a).toBe("one\ntwo");
  });

  it("reports a row with a cell too few or too many by its line, and reads the others", () => {
    const { rows, problems } = table("a,b\n1\n1,2,3\n4,5\n");
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      "t.csv:2: 1 cell where the header has 2; an empty cell needs its comma as well",
      "t.csv:3: 3 cells where the header has 2; a cell that holds a comma stands in quotation marks"
    ]);
  });

  it("names the line of a quotation mark that is not closed before what follows from it", () => {
    expect(table('a,b\n"1, 2",3\n4,"5\n6,7\n').problems[0]).toBe(
      "t.csv:3: a quotation mark that opens here or below is not closed"
    );
  });

  it("without a column that is needed, or with nothing in it, has no rows", () => {
    expect(table("a,c\n1,2\n")).toEqual({ rows: [], problems: ["t.csv:1: column b is missing"] });
    expect(table("")).toEqual({ rows: [], problems: ["t.csv:1: the table is empty"] });
  });

  it("in which a column stands twice has no rows, as nobody can say which of the two is meant", () => {
    expect(table("a,b,a\n1,2,3\n")).toEqual({ rows: [], problems: ["t.csv:1: column a is there twice; leave one of the two"] });
  });

  it("has the blanks of office programs, which do not break, as any others", () => {
    expect(table("a\u00A0,b\nparty\u00A0official,x\u202Fy\u00A0\n").rows).toEqual([{ a: "party official", b: "x y", line: "2" }]);
  });

  it("has its accents composed", () => {
    expect(table("a,b\nperché,x\n".normalize("NFD")).rows[0].a).toBe("perché");
  });
});

describe("the codebook", () => {
  it("of the project has no problem, and something in every table", () => {
    const { classifier, ...codebook } = readCodebook();
    expect(codebook.problems).toEqual([]);
    expect(classifier.features.length * classifier.types.length).toBeGreaterThan(0);
    for (const [name, part] of Object.entries(codebook)) {
      if (name === "problems" || name === "corrections") continue;
      expect(Array.isArray(part) ? part.length : part.size, name).toBeGreaterThan(0);
    }
  });

  it("names every table that is missing, but for those that it can do without", () => {
    const files = Object.keys(readCodebookFiles().files);
    const missing = parseCodebook({}).problems.map(({ file, message }) => `${file} ${message}`);
    expect(missing).toContain("countries.csv the table is missing");
    expect(missing.some((problem) => /^(?:articles|corrections)\.csv/.test(problem))).toBe(false);
    for (const problem of missing) expect(files).toContain(problem.split(" ")[0]);
  });

  it("splits cells of several values, and leaves empty ones out", () => {
    const [russia] = parseCodebook({ "countries.csv": COUNTRIES }).countries;
    expect(russia).toMatchObject({ names: ["Russia", "URSS"], capital: ["Mosca"] });
    expect(parseCodebook({ "words.csv": "class,words\npair,i due | le due||\n" }).classes.get("pair")).toEqual([
      "i due",
      "le due"
    ]);
  });

  it("leaves out a row whose key was there before, and says where", () => {
    expect(problemsOf({ "countries.csv": `${COUNTRIES}RUS,Again,,x,,,\n` }, "countries.csv")).toEqual([
      "3: repeats the key of line 2: RUS"
    ]);
    expect(parseCodebook({ "countries.csv": `${COUNTRIES}RUS,Again,,x,,,\n` }).countries).toHaveLength(1);
  });

  it.each([
    ["countries.csv", `${COUNTRIES}Russia,Russia,russia,x,,,`, "3: country is Russia, not an ISO 3166-1 alpha-3 code"],
    [
      "countries.csv",
      `${COUNTRIES}CHN,China,friends,x,,,`,
      "3: group is friends, not one of socialist, russia, us-allies, other"
    ],
    ["action-types.csv", `${TYPES}call,true,041,x,x,5,1,w,p,i,p,false,false,`, "2: quad_class is 5, not one of 1, 2, 3, 4"],
    ["action-types.csv", `${TYPES}call,yes,041,x,x,1,1,w,p,i,p,false,false,`, "2: contact is yes, not true or false"],
    [
      "action-types.csv",
      `${TYPES}call,true,041,x,x,1,1,w,p,i,p,true,false,occasion|loud`,
      expect.stringMatching(/^2: traits is loud, not one of stay, occasion, /)
    ],
    [
      "calendar.csv",
      "day_id,name,country,month,day,founded,patterns\nx,X,PRK,2,30,,x",
      "2: month 2, day 30 is no day of the year"
    ],
    ["articles.csv", "article_id,published,basis,note\na,,curated,why", "2: published is empty"]
  ])("reports of %s what cannot be used", (file, text, problem) => {
    expect(problemsOf({ [file]: text }, file)).toEqual([problem]);
  });

  it.each([
    ["x,adverb,inviare,,subject,a,message,", "2: form is adverb, not one of verb, noun, said"],
    ["x,verb,inviare,,subject,a,letter,", "2: type letter is not in action-types.csv"],
    ["x,verb,inviare,@nothing,subject,a,message,", "2: word class @nothing is not in words.csv"],
    ["x,verb,inviare,+@nothing,subject,a,message,", "2: word class +@nothing is not in words.csv"],
    ["x,verb,inviare,-next:@nothing,subject,a,message,", "2: word class -next:@nothing is not in words.csv"],
    ["x,verb,inviare,+soon,subject,a,message,", "2: +soon is nothing that a rule can ask for"],
    [
      "x,verb,inviare,,suject,a,message,",
      expect.stringMatching(
        /^2: suject is no place in a sentence that a rule knows; the nearest are subject, .{3,40} src\/coder\/codebook\/argument-names\.ts$/
      )
    ]
  ])("reports the rule %s", (row, problem) => {
    const files = {
      "action-types.csv": TYPES + MESSAGE,
      "words.csv": "class,words\nsay,dire",
      "verbs.csv": `rule,form,heads,with,source,target,type,status\n${row}`
    };
    expect(problemsOf(files, "verbs.csv")).toEqual([problem]);
    expect(parseCodebook(files).rules).toEqual([]);
  });

  it("takes a class of words that must not follow at once for each of its words", () => {
    const files = {
      "action-types.csv": TYPES + MESSAGE,
      "words.csv": "class,words\nby-deeds,sparando|con la forza",
      "verbs.csv": "rule,form,heads,with,source,target,type,status\nx,verb,rispondere,-next:@by-deeds,subject,a,message,"
    };
    expect(parseCodebook(files).rules[0].with).toEqual(["-sparando", "-con la forza"]);
  });

  it("says which heads no text can meet, as no form of theirs is known, and uses the rest of their rule", () => {
    const files = {
      "action-types.csv": TYPES + MESSAGE,
      "verbs.csv": `rule,form,heads,with,source,target,type,status\n${[
        "x,verb,deridere|sbeffeggiare|opporsi|far deridere|fare pressione|avere,,subject,a,message,",
        "y,noun,sbeffeggio,,subject,a,message,"
      ].join("\n")}`,
      "verb-forms.csv": "form,lemma,mood,tense,person\nderide,deridere,ind,pres,S3\noppone,opporre,ind,pres,S3\n"
    };
    const other = "2: “fare pressione” is no infinitive, nor “far” with one";
    expect(problemsOf(files, "verbs.csv")).toEqual([
      "2: no forms are known for “sbeffeggiare”; add them to irregular-verbs.csv",
      other
    ]);
    expect(parseCodebook(files).rules).toHaveLength(2);
    const irregular = "form,lemma,mood,tense,person\nsbeffeggia,sbeffeggiare,ind,pres,S3\n";
    expect(problemsOf({ ...files, "irregular-verbs.csv": irregular }, "verbs.csv")).toEqual([other]);
  });

  it("knows actors and places of listed countries only", () => {
    const files = {
      "countries.csv": COUNTRIES,
      "actors.csv":
        "actor,kind,country,role,from,to,spellings,short,default\nA,person,RUS,,,,A,,\nB,person,XXX,,,,B,,\nC,robot,RUS,,,,C,,",
      "places.csv": "place,country\nKursk,RUS\nOz,OZZ"
    };
    expect(parseCodebook(files).actors.map(({ actor }) => actor)).toEqual(["A"]);
    expect(problemsOf(files, "actors.csv")).toEqual([
      "3: country XXX is not in countries.csv",
      "4: kind is robot, not one of person, institution, agency, group"
    ]);
    expect(problemsOf(files, "places.csv")).toEqual(["3: country OZZ is not in countries.csv"]);
  });

  it("keeps a leading zero", () => {
    expect(parseCodebook({ "action-types.csv": TYPES + MESSAGE }).types.get("message")?.cameo).toBe("040");
  });
});

describe("the classes of words that the coder asks for by name", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("word-classes.ts"))
    .map((name) => readFileSync(join("src", name), "utf8"))
    .join("\n");
  const { classes } = readCodebook();

  it("are in words.csv", () => {
    const asked = [...sources.matchAll(/(?:classes\.get\(|isVerbOf\([^"()]+, )"([\w-]+)"/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((name) => !classes.get(name)?.length)).toEqual([]);
  });

  it("have the forms of their verbs, where a verb is asked for", () => {
    const ofVerbs = [...sources.matchAll(/isVerbOf\([^"()]+, "([\w-]+)"/g)].map(([, name]) => name);
    expect(ofVerbs.length).toBeGreaterThan(15);
    expect(ofVerbs.filter((name) => !CLASSES_OF_VERBS.has(name))).toEqual([]);
  });

  it("are all that stand there, besides those of the rules", () => {
    const ofRules = readFileSync("data/verbs.csv", "utf8");
    const idle = [...classes.keys()].filter((name) => !sources.includes(`"${name}"`) && !ofRules.includes(`@${name}`));
    expect(idle.filter((name) => !CLASSES_OF_VERBS.has(name))).toEqual([]);
  });
});
