/** Which of the lines above a text is its title: not the rubric, the place or the button that may stand over it. */
import type { Span } from "../model/dataset.ts";

export interface Headline extends Span {
  text: string;
}

/** A rubric, a place or a button has fewer words. */
const WORDS = 4;

/**
 * The title among the lines above a text: the first of four words or more that does not begin small, as what stands over
 * a headline may ("accordo di pace a singapore"), else the first of two. A line that begins small right below another goes
 * on with it: "Il leader nordcoreano⏎a Pechino".
 */
export function titleAmong(lines: readonly Headline[], text: string): Headline | undefined {
  const whole: Headline[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above && LINE_END.test(text.slice(above.end, line.start)) && /^\p{Ll}/u.test(line.text))
      whole[whole.length - 1] = { ...above, end: line.end, text: `${above.text} ${line.text}` };
    else whole.push(line);
  }
  const words = ({ text }: Headline): number => text.match(/\p{L}[\p{L}'’.-]*/gu)?.length ?? 0;
  const long = whole.filter((one) => words(one) >= WORDS);
  return (
    long.find((one) => !/^\p{Ll}/u.test(one.text)) ??
    long[0] ??
    whole.find((one) => words(one) >= 2 && !/^\p{Ll}/u.test(one.text))
  );
}

/** One line end, and no empty line. */
const LINE_END = /^[ \t]*(?:\r\n?|\n)[ \t]*$/;
