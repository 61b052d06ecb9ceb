/** The names most like one that is none: for whoever mistyped it. */

/** The three known names that take the fewest letters to change into, the nearest first. */
export const nearest = (name: string, known: readonly string[]): string[] =>
  known
    .map((one) => ({ one, letters: lettersBetween(name, one) }))
    .sort((a, b) => a.letters - b.letters)
    .slice(0, 3)
    .map(({ one }) => one);

/** Of names that nobody knows the one that differs from a name by a letter or two, and by less than half of its letters. */
export function mistyped(name: string, unknown: readonly string[]): string | undefined {
  const most = Math.min(2, (name.length - 1) / 2);
  return unknown.find((one) => Math.abs(one.length - name.length) <= most && lettersBetween(one.toLowerCase(), name) <= most);
}

/** How many letters are added, left out or changed from one word to the other. */
function lettersBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, k) => k);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let k = 0; k < to.length; k++) next.push(Math.min(row[k + 1] + 1, next[k] + 1, row[k] + (letter === to[k] ? 0 : 1)));
    row = next;
  }
  return row[to.length];
}
