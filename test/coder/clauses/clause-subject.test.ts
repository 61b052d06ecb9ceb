import { describe, expect, it } from "vitest";
import { read } from "../fixture.ts";

/** The subject of each clause of a sentence, and how it was found. */
const subjects = (text: string) =>
  read(text)[0].clauses.map(({ subject, subjectBy, impersonal }) =>
    subject ? `${subject.flatMap(({ refs }) => refs.map((ref) => ref.actor || ref.country)).join("+")}: ${subjectBy}` : impersonal
  );

describe("the subject of a clause", () => {
  it.each([
    ["Kim Jong Un ha visto Putin.", ["Kim Jong Un: before-verb"]],
    ["È arrivato ieri a Pyongyang Sergej Lavrov.", ["Sergei Lavrov: after-verb"]],
    ["A smentire Minsk è stata Kim Yo Jong.", ["Kim Yo Jong: after-verb"]],
    ["Lavrov, che ha visto Kim, è partito.", ["Sergei Lavrov: antecedent", "Sergei Lavrov: before-parenthesis"]],
    ["Le tensioni aumentano.", [true]],
    ["Queste gesta, naturalmente, rafforzeranno i legami.", [true]],
    ["Una nota del governo russo accusa Washington.", ["RUS: issuer"]]
  ])("“%s”", (text, found) => {
    expect(subjects(text)).toEqual(found);
  });
});
