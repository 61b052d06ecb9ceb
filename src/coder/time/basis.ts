/** How an expression tells its date: written out, named, or counted from another date. */
import type { DateBasis } from "../model/code-lists.ts";
import type { Node } from "./node.ts";

/** explicit: written out; relative: told from the publication or another date; named: a row of the calendar. */
export function basisOf(node: Node): DateBasis {
  switch (node.kind) {
    case "day":
      return typeof node.month === "number" && typeof node.year !== "object" && !node.which ? "explicit" : "relative";
    case "month":
      return typeof node.year !== "object" && !node.which ? "explicit" : "relative";
    case "season":
      return typeof node.year === "number" ? "explicit" : "relative";
    case "year":
    case "decade":
      return "explicit";
    case "named":
      return "named";
    case "part":
    case "since":
    case "until":
    case "around":
      return basisOf(node.of);
    case "weekend-of":
      return basisOf(node.day);
    case "nth":
      return node.of ? basisOf(node.of) : "relative";
    case "range":
      return weaker(basisOf(node.from), basisOf(node.to));
    case "list":
      return weaker(basisOf(node.first), basisOf(node.second));
    default:
      return "relative";
  }
}

/** Of two bases the one that needs more to be known. */
const weaker = (a: DateBasis, b: DateBasis): DateBasis => (a === "explicit" ? b : a === "named" && b === "relative" ? b : a);
