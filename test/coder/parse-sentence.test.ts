import { describe, expect, it } from "vitest";
import { Discourse } from "../../src/coder/actors/discourse.ts";
import { gazetteer } from "../../src/coder/actors/gazetteer.ts";
import { mentions, remember } from "../../src/coder/events/mention.ts";
import { ruleBook } from "../../src/coder/events/rule-book.ts";
import { parseSentence, sentencesOf } from "../../src/coder/parse-sentence.ts";
import { between, codebook, read } from "./fixture.ts";

const names = gazetteer(codebook);
const book = ruleBook(codebook);
const NOT_KNOWN = { earliest: "", latest: "" };
const sentences = (...paragraphs: string[]) => {
  const text = paragraphs.join("\n");
  const spans = [...text.matchAll(/.+/g)].map(({ 0: paragraph, index }) => ({ start: index, end: index + paragraph.length }));
  return { text, sentences: sentencesOf(text, spans, names, book) };
};

describe("the sentences of a text", () => {
  it("come in order, each with its paragraph, names and verbs", () => {
    const { text, sentences: found } = sentences("Kim Jong Un ha visto Putin. Putin è partito.", "La Cina tace.");
    expect(found.map(({ paragraph, start, end }) => [paragraph, text.slice(start, end)])).toEqual([
      [0, "Kim Jong Un ha visto Putin."],
      [0, "Putin è partito."],
      [1, "La Cina tace."]
    ]);
    expect(found.map(({ hits, groups }) => [hits.length, groups.length])).toEqual([
      [2, 1],
      [1, 1],
      [1, 1]
    ]);
  });

  it("have no verb in “tre settimane fa” nor in a name", () => {
    const [{ groups, tokens }] = sentences("Tre settimane fa Kim ha visto Putin.").sentences;
    expect(groups.map(({ main }) => tokens[main].text)).toEqual(["visto"]);
  });
});

describe("the parse of a sentence", () => {
  it("knows what the sentence itself has named, and leaves what was said before it as it was", () => {
    const [sentence] = sentences("Kim Jong Un ha visto Putin.").sentences;
    const before = new Discourse();
    const { discourse } = parseSentence(sentence, before, NOT_KNOWN, names, book);
    expect(discourse.partner?.country).toBe("RUS");
    expect(before).toEqual(new Discourse());
  });

  it("is the same when it is read again", () => {
    const [sentence] = sentences("Il leader nordcoreano ha ricevuto il suo omologo russo, che lo ha ringraziato.").sentences;
    const parse = () => parseSentence(sentence, new Discourse(), NOT_KNOWN, names, book);
    expect(parse()).toEqual(parse());
  });

  it("is left as it was by finding what it tells; what is to be remembered of it is said apart", () => {
    const [parse] = read("Kim Jong Un ha incontrato Putin e ha invitato Xi Jinping.");
    const copy = structuredClone(parse.discourse);
    const found = mentions(parse, book);
    expect(found.map(({ rule, target }) => `${rule.type} ${target.country}`)).toEqual(["meeting RUS", "invitation CHN"]);
    expect(structuredClone(parse.discourse)).toEqual(copy);
    const { subject, engaged, told } = remember(parse, found, book);
    expect([subject?.actor, engaged?.country, [...told.keys()]]).toEqual(["Kim Jong Un", "CHN", ["meeting", "invitation"]]);
  });

  it("has phrases where its words stand", () => {
    const [parse] = read("Il ministro degli Esteri russo Sergej Lavrov è a Pyongyang.");
    expect(parse.phrases.map((phrase) => between(parse, phrase))).toEqual([
      "Il ministro degli Esteri russo Sergej Lavrov",
      "Pyongyang"
    ]);
  });
});
