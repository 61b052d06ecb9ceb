/** Marks on one row of a time axis, moved apart so that none covers another. */

/** Horizontal extent in pixels. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * The lowest free lane for each extent, in the order given; extents on one lane do not overlap.
 *
 * @param extents in the order in which they should settle, usually by their start
 * @returns the lane of each, 0 being the lowest
 */
export function lanes(extents: readonly Extent[]): number[] {
  const ends: Extent[][] = [];
  return extents.map((extent) => {
    let lane = ends.findIndex((taken) => taken.every(({ from, to }) => extent.from >= to || extent.to <= from));
    if (lane === -1) lane = ends.push([]) - 1;
    ends[lane].push(extent);
    return lane;
  });
}
