/** A share as one says it: "about one in six". */
import { spell } from "../../components/captions/words.ts";

/** What lies this near to a half is called nearly, or more than, a half. */
const NEAR_HALF = 0.07;
const NEARLY_ALL = 0.95;
/** Beside one in three, one in four, and so on. */
const PLAIN: readonly (readonly [number, number])[] = [
  [2, 5],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10]
];

/** "none", "about one in six", "nearly half", "two in three", "all": the plain share that is nearest. */
export function plainShare(part: number, whole: number): string {
  if (part === 0) return "none";
  if (part === whole) return "all";
  const share = part / whole;
  if (share === 1 / 2) return "half";
  if (Math.abs(share - 1 / 2) < NEAR_HALF) return share < 1 / 2 ? "nearly half" : "more than half";
  if (share > NEARLY_ALL) return "nearly all";
  const away = ([n, of]: readonly [number, number]) => Math.abs(n / of - share);
  const [n, of] = [[1, Math.max(3, Math.round(1 / share))] as const, ...PLAIN].reduce((best, next) =>
    away(next) < away(best) ? next : best
  );
  return `${away([n, of]) < 1e-9 ? "" : "about "}${spell(n)} in ${spell(of)}`;
}
