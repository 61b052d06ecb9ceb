import { describe, expect, it } from "vitest";
import { when } from "../fixture.ts";

/** Published on Wednesday 29 October 2025: what a message is dated whose next sentence is the given one. */
const reported = (next: string): string => when(`Putin ha inviato un messaggio a Kim Jong Un. ${next}`)[0];

describe("the day of a report", () => {
  it.each([
    ["Lo ha reso noto ieri il Cremlino.", "2025-10-28 inherited"],
    ["Ne ha dato notizia domenica la Kcna.", "2025-10-26 inherited"],
    ["La notizia è stata diffusa sabato dalla Kcna.", "2025-10-25 inherited"],
    ["Il testo è apparso sabato sul sito del Cremlino.", "2025-10-25 inherited"],
    ["\n\nLa nota è apparsa lunedì.", "2025-10-27 inherited"]
  ])("dates what was told before it: %s", (next, date) => {
    expect(reported(next)).toMatch(new RegExp(`${date}$`));
  });

  it.each([
    "Lo ha seguito lunedì il maltempo.",
    "La Kcna ha scritto lunedì di un messaggio di Xi.",
    "Lo ha riferito la Kcna.",
    "La riunione è durata lunedì tre ore."
  ])("is none that the next sentence does not give: %s", (next) => {
    expect(reported(next)).toMatch(/2025-10-29 publication$/);
  });

  it("gives way to the act's own", () => {
    expect(when("Ieri Putin ha inviato un messaggio a Kim Jong Un. Lo ha riferito oggi la Kcna.")[0]).toMatch(/2025-10-28/);
  });
});
