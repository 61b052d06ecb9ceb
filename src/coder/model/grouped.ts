/** Values by a key of theirs, in the order in which keys and values come; one walk, however many keys. */
export function grouped<T, K>(values: readonly T[], of: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = of(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
