/** The whole grammar: everything that can start at one place in a text. */
import type { Node, Parse } from "./node.ts";
import { sideOf, since, until } from "./openends.ts";
import { timedPoint } from "./point.ts";
import { list, range } from "./ranges.ts";
import { longest, word, type Source } from "./words.ts";

/** The longest temporal expression that starts at token `i`. */
export function expression(s: Source, i: number): Parse | null {
  if (!/[\p{L}\d]/u.test(word(s, i))) return null;
  return longest<Node>(range(s, i), list(s, i), since(s, i), until(s, i), sideOf(s, i), timedPoint(s, i));
}
