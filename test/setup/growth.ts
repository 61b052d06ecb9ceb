/** How many times as much text is asked of a coder for `growth`. */
const TIMES = 8;

/** A growth below this is that of work that grows with the text; with its square it would be up to sixty-four. */
export const LINEAR = 12;

/**
 * How many times the work eight times as much text asks for.
 *
 * Work is the time that the processor spent on it, and only a quotient of two, so that neither a slow machine nor a busy
 * one matters. What disturbs a measure all the same is gone at the next: the least of a few counts.
 */
export function growth(work: (length: number) => void, length = 4_000): number {
  // Node makes code faster once it has run for a while.
  work(length);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > LINEAR; tries++) {
    const once = spent(() => work(length));
    least = Math.min(least, spent(() => work(TIMES * length)) / once);
  }
  return least;
}

/** Microseconds below which what Node clears up counts for more than the work. */
const LEAST = 10_000;

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(LEAST, user + system);
}
