/** Small readers in the order in which they are tried. */

/** One that says what it makes of something, or null where it knows nothing of it, with an Italian example. */
export interface Reader<Of extends unknown[], Made> {
  example: string;
  read: (...of: Of) => Made | null;
}

/** What the first of some readers that knows makes of something. */
export function firstOf<Of extends unknown[], Made>(readers: readonly Reader<Of, Made>[], ...of: Of): Made | null {
  for (const { read } of readers) {
    const made = read(...of);
    if (made) return made;
  }
  return null;
}
