/**
 * Inverse Simpson index 1/Σp², as n²/Σc² so that whole counts give an exact result: with how many equally
 * frequent partners the contacts would be as concentrated as they are. Null for no contacts.
 * @see https://doi.org/10.1038/163688a0 Simpson, "Measurement of Diversity", Nature 163 (1949), 688
 */
export function effectiveNumber(counts: readonly number[]): number | null {
  const n = counts.reduce((sum, c) => sum + c, 0);
  return n === 0 ? null : n ** 2 / counts.reduce((sum, c) => sum + c ** 2, 0);
}
