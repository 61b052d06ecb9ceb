/** A text that was rewritten in places, and the way back from it to the text it was made from. */

export interface Edited {
  text: string;
  /** The place in the first text of a place in this one. */
  back: (offset: number) => number;
}

export const unedited = (text: string): Edited => ({ text, back: (offset) => offset });

/**
 * Replace each match of a global pattern; what stands between the matches keeps its place. A place inside a replacement
 * leads back to its match, no further than the match's last unit.
 */
export function edited(from: Edited, pattern: RegExp, replace: (match: RegExpMatchArray) => string): Edited {
  /** Places where the two texts part: from `at` on in the new one, `source` in the old one, `shift` apart. */
  const at: number[] = [0];
  const source: number[] = [0];
  const kept: boolean[] = [true];
  let out = "";
  let last = 0;
  const mark = (offset: number, same: boolean): void => {
    at.push(out.length);
    source.push(offset);
    kept.push(same);
  };
  for (const match of from.text.matchAll(pattern)) {
    const made = replace(match);
    if (made === match[0]) continue;
    out += from.text.slice(last, match.index);
    mark(match.index, false);
    out += made;
    last = match.index + match[0].length;
    mark(last, true);
  }
  if (last === 0 && at.length === 1) return from;
  out += from.text.slice(last);
  const back = (offset: number): number => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    const moved = source[low] + offset - at[low];
    return from.back(kept[low] ? moved : Math.min(moved, source[low + 1] - 1));
  };
  return { text: out, back };
}
