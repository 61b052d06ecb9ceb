/**
 * How many times the work four times as much text asks for: about four where work grows with the text, sixteen where it
 * grows with its square.
 *
 * Work is the time that the processor spent, and only a quotient of two, so that neither a slow machine nor a busy one
 * matters. What disturbs a measure all the same is gone at the next: the least of a few counts.
 */
export function growth(work: (length: number) => void, length: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > LINEAR; tries++) {
    const once = spent(() => work(length));
    least = Math.min(least, spent(() => work(4 * length)) / once);
  }
  return least;
}

/** A growth below this is no square's. */
export const LINEAR = 8;

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
