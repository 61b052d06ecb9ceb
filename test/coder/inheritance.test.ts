import { describe, expect, it } from "vitest";
import { when } from "./fixture.ts";

/** Published on Wednesday 29 October 2025: the last action of each text. */
const last = (text: string): string => when(text).at(-1)!;

describe("an act without a date of its own", () => {
  it("does not take over the day of the background, if it is news", () => {
    expect(last("Martedì Trump aveva minacciato la Corea del Nord. La Cina ha invitato Pyongyang alla moderazione.")).toMatch(
      /2025-10-29 publication$/
    );
    expect(last("A fine settembre Kim Jong Un aveva visto Xi Jinping. Pechino ha espresso sostegno a Pyongyang.")).toMatch(
      /2025-10-29 publication$/
    );
  });

  it("takes over no day told of a noun on the way", () => {
    expect(when("Seul ha condannato il test nucleare effettuato domenica da Pyongyang.")[0]).toMatch(/2025-10-29 publication$/);
  });

  it("is of the time that history is told of", () => {
    expect(last("Nel 2000 il clima era un altro. Kim Jong Il incontrò Putin.")).toMatch(/2000 inherited$/);
  });

  it("lies some time before the article, told as history with nothing to date it", () => {
    expect(last("Kim Jong Un e Trump si scrissero ventisette volte.")).toMatch(/\.\.\/2025-10-29 publication$/);
  });

  it("lies some time before the article where it has happened more than now, or is only mentioned", () => {
    expect(last("Martedì Kim Jong Un ha incontrato Putin. Putin ha più volte lodato Kim Jong Un.")).toMatch(/\.\.\/2025-10-29/);
    expect(last("Kim Jong Un ha già incontrato Putin.")).toMatch(/\.\.\/2025-10-29 publication$/);
    expect(last("La mossa segue l’incontro tra Kim Jong Un e Putin.")).toMatch(/\.\.\/2025-10-29 publication$/);
  });

  it("goes on from the day of who speaks", () => {
    expect(last("Kim Jong Un ha incontrato lunedì Putin.\nKim Jong Un ha condannato gli Stati Uniti.")).toMatch(
      /2025-10-27 inherited$/
    );
  });
});
