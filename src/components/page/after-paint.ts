/** Work that can wait until what a reader asked for is on screen. */

const latest = new WeakMap<object, number>();

/** Does something once the next frame is painted. Of several pieces of work for one thing only the last is done. */
export function afterPaint(thing: object, work: () => void): void {
  const turn = (latest.get(thing) ?? 0) + 1;
  latest.set(thing, turn);
  // Before the second frame the first one is on screen.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => latest.get(thing) === turn && work())));
}
