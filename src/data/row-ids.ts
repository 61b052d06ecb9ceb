/** Where the rows of a codebook table stand on its page. */

/** A function that gives each row its id: what its first cell says, and for the same again `-2`, `-3` behind it. */
export function rowIds(): (first: string) => string {
  const taken = new Map<string, number>();
  return (first) => {
    const n = (taken.get(first) ?? 0) + 1;
    taken.set(first, n);
    return n === 1 ? first : `${first}-${n}`;
  };
}
