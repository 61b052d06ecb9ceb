/** A coded passage in its article, and the action that such passages tell together. */
import type { ActorReference } from "../actors/discourse.ts";
import type { When } from "../dating/dating.ts";
import type { Found } from "../events/dyad.ts";
import type { Span } from "../model/dataset.ts";

/** What merging asks of whatever tells an action. */
export interface Telling {
  article: string;
  found: Pick<Found, "source" | "target" | "status" | "again"> & { rule: { type: string } };
  when: Pick<When, "edtf" | "earliest" | "latest" | "basis">;
}

/** A mention with its article, place and date. */
export interface Mention extends Telling {
  found: Found;
  when: When;
  /** Raw offsets of the sentence, trigger, actors and date. */
  start: number;
  end: number;
  quote: string;
  triggerSpan: Span;
  sourceSpan: Span | null;
  targetSpan: Span | null;
  dateSpan: Span | null;
  attribution: string;
  review: string;
}

export interface Action<Told extends Telling = Mention> {
  source: ActorReference;
  target: ActorReference;
  type: string;
  status: Found["status"];
  when: Told["when"];
  mentions: Told[];
}
