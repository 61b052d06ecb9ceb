import { describe, expect, it } from "vitest";
import { durations } from "../../../src/coder/time.ts";

describe("durations", () => {
  it("are read in days", () => {
    expect(
      durations("una visita di due giorni, per tre settimane, una settimana, tre giorni di colloqui").map((d) => [d.text, d.days])
    ).toEqual([
      ["di due giorni", 2],
      ["per tre settimane", 21],
      ["una settimana", 7],
      ["tre giorni", 3]
    ]);
  });

  it("are not the distances and periods that date something", () => {
    expect(durations("due giorni fa, tra tre giorni, negli ultimi due anni, due giorni dopo")).toEqual([]);
  });

  it("give back the words at their place", () => {
    const text = "Ha concluso una visita di due giorni a Pyongyang";
    for (const { start, end, text: words } of durations(text)) expect(text.slice(start, end)).toBe(words);
    expect(durations(text)).toHaveLength(1);
  });
});
