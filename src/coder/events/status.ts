/**
 * Whether: did it happen, is it going on, planned, possible, said to have happened, or denied? Small recognisers, each
 * with its Italian example, in the order in which they are tried: the first that knows decides. Those of verbs and of
 * nouns stand in files of their own.
 */
import type { Status } from "../model/code-lists.ts";
import type { Reader } from "../model/first-of.ts";

export interface Whether {
  status: Status;
  how: string;
}

/** One reason to say whether; what it knows nothing of it leaves to the next. */
export type Recogniser<Told> = Reader<[told: Told], Whether>;

export const is = (status: Status, how: string): Whether => ({ status, how });
export const when = (holds: unknown, status: Status, how: string): Whether | null => (holds ? is(status, how) : null);
