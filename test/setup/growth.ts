import { existsSync, readFileSync } from "node:fs";

/** How many times as much text is asked of a coder for `growth`. */
const TIMES = 8;

/**
 * A growth below this is not that of work that grows with the square of the text, which eight times the text asks for
 * sixty-four times. Linear work asks for eight; on a busy machine, where every count is disturbed, up to sixteen was seen.
 */
export const LINEAR = 24;

/**
 * How many times the work eight times as much text asks for.
 *
 * Work is the time that the processor spent on it, and only a quotient of two, so that neither a slow machine nor a busy
 * one matters. Whatever disturbs a count makes it longer, so of both the least of several counts is taken.
 */
export function growth(work: (length: number) => void, length = 4_000): number {
  // Node makes code faster once it has run for a while.
  work(length);
  const least = (before: number, of: number) => Math.min(before, spent(work, of));
  let once = least(Number.POSITIVE_INFINITY, length);
  let many = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && many > LINEAR * once; tries++) {
    once = least(once, length);
    many = least(many, TIMES * length);
  }
  return many / once;
}

/** Microseconds below which what Node clears up counts for more than the work. */
const LEAST = 10_000;

function spent(work: (length: number) => void, length: number): number {
  const before = processorTime();
  work(length);
  return Math.max(LEAST, processorTime() - before);
}

/** What Linux knows of the thread that reads it. */
const THREAD = "/proc/thread-self/schedstat";
const NOTHING = new Int32Array(new SharedArrayBuffer(4));

/**
 * Microseconds that the processor has spent on this thread; where the system does not tell, on this process, whose other
 * threads clear up and compile beside it, the more of them the more processors there are.
 */
function processorTime(): number {
  if (!existsSync(THREAD)) {
    const { user, system } = process.cpuUsage();
    return user + system;
  }
  // Linux adds up what a thread has had when it lets go of the processor.
  Atomics.wait(NOTHING, 0, 0, 1);
  return Number(readFileSync(THREAD, "utf8").split(" ")[0]) / 1000;
}
