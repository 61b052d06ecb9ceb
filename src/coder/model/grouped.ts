/** Lists by a key. */

/** Values by a key of theirs, in the order in which keys and values come; one walk, however many keys. */
export function grouped<T, K>(values: readonly T[], of: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) push(groups, of(value), value);
  return groups;
}

/** The same, the key of most values first. */
export const mostFirst = <T, K>(values: readonly T[], of: (value: T) => K): [K, T[]][] =>
  [...grouped(values, of)].sort((a, b) => b[1].length - a[1].length);

/** Adds a value to the list of a key. */
export function push<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
