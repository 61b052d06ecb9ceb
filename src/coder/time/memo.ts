/** What has been worked out once and is asked for again: the reading of a place, the kind of a word. */
import type { Parse } from "./node.ts";
import type { Source } from "./words.ts";

/** The value kept for `key`, made on the first call; `make` never gives undefined. */
export function kept<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: (key: K) => V
): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make(key);
  known.set(key, made);
  return made;
}

/**
 * The same reader, its answers kept for as long as the text is being read: they depend on the place alone, however
 * many rules of the grammar ask for it there.
 */
export function remembered(read: (s: Source, i: number) => Parse | null): (s: Source, i: number) => Parse | null {
  const known = new WeakMap<Source, Map<number, Parse | null>>();
  const places = (): Map<number, Parse | null> => new Map();
  return (s, i) => kept(kept(known, s, places), i, () => read(s, i));
}
