/** What a name is called where it was taken before: itself, and for the same again `-2`, `-3` behind it. */
export function numbered(name: string, taken: Map<string, number>): string {
  const n = (taken.get(name) ?? 0) + 1;
  taken.set(name, n);
  return n === 1 ? name : `${name}-${n}`;
}
