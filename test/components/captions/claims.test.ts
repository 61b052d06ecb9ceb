import { expect, test } from "vitest";
import { periodSentences } from "../../../src/components/captions/claims.ts";
import { periodsOf } from "../../../src/components/captions/periods.ts";
import { fixture } from "../fixture.ts";

test("years without a contact are told together", () => {
  const [first] = periodsOf(fixture.actions, []).filter(({ contacts }) => contacts.length > 0);
  const held = { ...first, contacts: first.contacts.slice(0, 1) };
  const empty = (label: string) => ({ ...first, label, contacts: [] });
  expect(periodSentences([held, empty("2"), empty("3"), empty("4"), held, empty("6")]).slice(1)).toEqual([
    "from 2 to 4 there is none",
    expect.stringMatching(/^in .* the only contact is with /),
    "in 6 there is no contact"
  ]);
});
