/** Where the rows of a codebook table stand on its page. */
import { numbered } from "../coder/model/numbered.ts";

/** A function that gives each row its id: what its first cell says, and for the same again `-2`, `-3` behind it. */
export function rowIds(): (first: string) => string {
  const taken = new Map<string, number>();
  return (first) => numbered(first, taken);
}
