/** The noun phrases of a text, for tests to look at. */
import { between, read } from "../fixture.ts";

/** The phrases of a text: their words, and who is meant as country/actor/role. */
export const phrases = (text: string, day?: string) =>
  read(text, day ? { earliest: day, latest: day } : undefined).flatMap((sentence) =>
    sentence.phrases.map((phrase) => ({ ...phrase, text: between(sentence, phrase) }))
  );
/** Who is meant by each. */
export const who = (text: string, day?: string) =>
  phrases(text, day).map(({ refs }) => refs.map(({ country, actor, role }) => `${country}/${actor}/${role}`).join(" + "));
