import { describe, expect, it } from "vitest";
import { type CodebookFiles, type GazetteerActor, parseCodebook } from "../../../src/coder/codebook/codebook.ts";
import { gazetteer, hits, inOffice, keys } from "../../../src/coder/actors/gazetteer.ts";
import { tokens } from "../../../src/coder/syntax/token.ts";

const FILES: CodebookFiles = {
  "countries.csv": `country,name,group,names,demonyms,capital,metonyms
PRK,North Korea,,Corea del Nord|Repubblica Popolare Democratica di Corea,nordcoreano|nordcoreana,Pyongyang,regno eremita
KOR,South Korea,us-allies,Corea del Sud|Corea,sudcoreano,Seul,
USA,United States,us-allies,Stati Uniti|USA,americano|americani,Washington,Casa Bianca
RUS,Russia,russia,Russia,russo|russe,Mosca,Cremlino`,
  "actors.csv": `actor,kind,country,role,from,to,spellings,short,default
Kim Jong Il,person,PRK,leader,1994-07-08,2011-12-17,Kim Jong Il,Kim,true
Kim Jong Un,person,PRK,leader,2011-12-17,,Kim Jong Un|Kim Jong-un,Kim,true
Kim Yo Jong,person,PRK,party official,2014,,Kim Yo Jong,Yo Jong,false
KCNA,agency,PRK,,,,Kcna|agenzia Kcna,,
La Repubblica,agency,USA,,,,La Repubblica,,
Workers' Party of Korea,institution,PRK,,,,Partito del Lavoro di Corea,,`,
  "roles.csv": `role,level,patterns,traits,short_for
foreign minister,minister,ministro degli Esteri,,
leader,leader,leader,,
party secretary,leader,segretario|segretario del partito,,
party official,other,dirigente,,`,
  "places.csv": `place,country
Vladivostok,RUS`,
  "words.csv": `class,words
pair,i due leader
say,dire`
};
const names = gazetteer(parseCodebook(FILES));
const read = (text: string) => tokens(text, { start: 0, end: text.length }, [], new Map());
const found = (text: string) =>
  hits(read(text), names).map(({ start, end, entries }) => [
    read(text)
      .slice(start, end)
      .map(({ text }) => text)
      .join(" "),
    entries.map(({ kind }) => kind).join()
  ]);

describe("names in a sentence", () => {
  it("are countries, capitals, metonyms, demonyms, people, agencies, places and roles", () => {
    expect(found("il ministro degli Esteri nordcoreano a Mosca, Vladivostok e al Cremlino, dice l’agenzia Kcna")).toEqual([
      ["ministro degli Esteri", "role"],
      ["nordcoreano", "demonym"],
      ["Mosca", "capital"],
      ["Vladivostok", "place"],
      ["Cremlino", "metonym"],
      ["agenzia Kcna", "agency"]
    ]);
  });

  it("leave to an institution the words of an office that its name begins with", () => {
    expect(found("il segretario del Partito del Lavoro di Corea")).toEqual([
      ["segretario", "role"],
      ["Partito del Lavoro di Corea", "institution"]
    ]);
    expect(found("il segretario del partito")).toEqual([["segretario del partito", "role"]]);
  });

  it("are the longest that fit, and none overlap", () => {
    expect(found("la Corea del Sud e la Corea")).toEqual([
      ["Corea del Sud", "country"],
      ["Corea", "country"]
    ]);
    expect(found("Kim Jong Un e Kim")).toEqual([
      ["Kim Jong Un", "person"],
      ["Kim", "short"]
    ]);
    expect(found("La Repubblica Popolare Democratica di Corea, scrive La Repubblica")).toEqual([
      ["Repubblica Popolare Democratica di Corea", "country"],
      ["La Repubblica", "agency"]
    ]);
  });

  it("are found with a hyphen, after an elision and at the head of a sentence", () => {
    expect(found("Kim Jong-un")).toEqual([["Kim Jong un", "person"]]);
    expect(found("REGNO EREMITA, Regno eremita")).toHaveLength(2);
  });

  it("need a capital letter where the table gives them one", () => {
    expect(found("si usa in russia")).toEqual([]);
    expect(found("gli USA in Russia")).toHaveLength(2);
  });

  it("of peoples are not meant after “anti” and the like", () => {
    expect(found("le sanzioni anti-russe")).toEqual([]);
    expect(found("le sanzioni russe")).toEqual([["russe", "demonym"]]);
  });

  it("keep all who share a short name", () => {
    const [hit] = hits(read("Kim"), names);
    expect(hit.entries).toHaveLength(1);
    const [entry] = hit.entries;
    expect("actors" in entry && entry.actors.map(({ actor }) => actor)).toEqual(["Kim Jong Il", "Kim Jong Un"]);
  });

  it("hold only the word classes that stand for actors", () => {
    expect(found("i due leader")).toEqual([["i due leader", "class"]]);
    expect(found("dire")).toEqual([]);
  });

  it("are matched word by word in folded form", () => {
    expect(keys("Casa dell’Onu")).toEqual(["casa", "dell'", "onu"]);
  });
});

describe("who was in office", () => {
  const kims = parseCodebook(FILES).actors.filter(({ role }) => role === "leader");
  const on = (day: string) => inOffice(kims, { earliest: day, latest: day }).map(({ actor }) => actor);

  it("is who held the office on the day", () => {
    expect(on("2005-06-01")).toEqual(["Kim Jong Il"]);
    expect(on("2025-10-29")).toEqual(["Kim Jong Un"]);
    expect(on("2011-12-17")).toEqual(["Kim Jong Il", "Kim Jong Un"]);
  });

  it("is anyone when the article has no date", () => {
    expect(inOffice(kims, { earliest: "", latest: "" })).toHaveLength(2);
  });

  it("is who came nearest where nobody held it", () => {
    expect(on("1980-01-01")).toEqual(["Kim Jong Il", "Kim Jong Un"]);
  });

  it("counts an office known by its year from the first to the last day of it", () => {
    const sister: GazetteerActor[] = parseCodebook(FILES).actors.filter(({ actor }) => actor === "Kim Yo Jong");
    expect(inOffice(sister, { earliest: "2014-01-01", latest: "2014-01-01" })).toHaveLength(1);
  });
});
