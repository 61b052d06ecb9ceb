/** The names most like one that is none: for whoever mistyped it. */

/** The few known names that take the fewest letters to change into, the nearest first. */
export const nearest = (name: string, known: readonly string[], few = 3): string[] =>
  known
    .map((one) => ({ one, letters: lettersBetween(name, one) }))
    .sort((a, b) => a.letters - b.letters)
    .slice(0, few)
    .map(({ one }) => one);

/** How many letters are added, left out or changed from one word to the other. */
function lettersBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, k) => k);
  for (let i = 0; i < from.length; i++)
    row = row.reduce<number[]>(
      (next, above, k) => [
        ...next,
        k === 0 ? i + 1 : Math.min(above + 1, next[k - 1] + 1, row[k - 1] + (from[i] === to[k - 1] ? 0 : 1))
      ],
      []
    );
  return row[to.length];
}
