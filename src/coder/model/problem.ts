/** Something wrong with an input: typed as long as code works with it, a sentence only when it is shown. */

export interface Problem {
  /** Path of the file, as it was given; where the coder speaks of an article or a table by itself, its bare name. */
  file: string;
  /** From 1; null where it is about the file as a whole. */
  line: number | null;
  /** In plain English, without a full stop. */
  message: string;
  /** The article that it is about; left out where it is about a table. */
  article_id?: string;
  /** Nothing of the table could be read, so that what depends on it cannot be told. */
  unread?: true;
}

/** What is wrong with an article, found by whoever knows only its text. */
export type ArticleProblem = Pick<Problem, "line" | "message">;

/** `file:line: message`, as compilers write it and editors open it; a file as a whole is opened at its first line. */
export const problemText = ({ file, line, message }: Problem): string => visible(`${file}:${line ?? 1}: ${message}`);

/** What would break the line, steer a terminal or turn the order of letters, as its code: file names and quoted cells hold anything. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What is wrong with an article, where its file is named already: `line 7: not UTF-8, read as Windows-1252`. */
export const articleProblemText = ({ line, message }: ArticleProblem): string =>
  line === null ? message : `line ${line}: ${message}`;

/** The same problem said twice is one problem. */
export const distinctProblems = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [problemText(problem), problem])).values()
];

/** As many problems of one kind as a reader reads. */
const MOST = 10;

/** The first problems of one kind; the last says how many more there are. */
export function fewProblems(problems: readonly Problem[]): Problem[] {
  const more = problems.length - MOST;
  const few = problems.slice(0, MOST);
  return few.map((one, k) =>
    more > 0 && k === MOST - 1 ? { ...one, message: `${one.message}; and so on, ${more} more lines` } : one
  );
}

/** A problem after which nothing can go on. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problemText(problem));
    this.problem = problem;
  }
}
