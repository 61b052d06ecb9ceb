/** Which of the lines above a text is its title: not the rubric, the place or the button that may stand over it. */
import type { Span } from "../model/dataset.ts";

export interface Headline extends Span {
  text: string;
}

/** A rubric, a place or a button has fewer words. */
const WORDS = 4;

/**
 * The title among the lines above a text: the first of four words or more, else of two. A line that begins small goes on
 * with the one above: "Il leader nordcoreano⏎a Pechino".
 */
export function titleAmong(lines: readonly Headline[]): Headline | undefined {
  const whole: Headline[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above && line.start - above.end <= LINE_END && /^\p{Ll}/u.test(line.text))
      whole[whole.length - 1] = { ...above, end: line.end, text: `${above.text} ${line.text}` };
    else whole.push(line);
  }
  const words = ({ text }: Headline): number => text.match(/\p{L}[\p{L}'’.-]*/gu)?.length ?? 0;
  return whole.find((one) => words(one) >= WORDS) ?? whole.find((one) => words(one) >= 2);
}

/** A line end has no more units: "\r\n". */
const LINE_END = 2;
