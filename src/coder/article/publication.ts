/** When an article came out: what its text states, what a person found out, and which of the two is believed. */
import type { CuratedDate } from "../codebook/codebook-rows.ts";
import type { PublishedBasis } from "../model/code-lists.ts";
import { daysApart } from "../model/dates.ts";
import { intervalOf, withoutTime } from "../model/written-date.ts";
import { datelineDay } from "./dateline.ts";

export interface Published {
  edtf: string;
  earliest: string;
  latest: string;
  basis: PublishedBasis;
  note: string;
}

/** How many days a curated date lies at least from a stated one to correct it: nearer ones are days of one report. */
const CORRECTS = 8;

/**
 * Stated day, else curated, else the coarser stated date, else unknown. A curated date that lies far from the stated day
 * corrects it: such a page carries the day on which it was stored. Of a month or some days, the dateline may tell the day.
 *
 * @param lead the text's first paragraph, at the head of which a dateline stands
 * @param wrong told of a date that is none
 */
export function publication(
  stated: string,
  curated: CuratedDate | undefined,
  lead: string,
  wrong: (message: string) => void
): Published {
  const published = statedOrCurated(stated, curated, wrong);
  const day = published.earliest < published.latest && datelineDay(lead, published);
  return day ? { ...published, edtf: day, earliest: day, latest: day } : published;
}

function statedOrCurated(stated: string, curated: CuratedDate | undefined, wrong: (message: string) => void): Published {
  const statedInterval = stated ? intervalOf(stated) : null;
  if (stated && !statedInterval) wrong(`impossible publication date ${stated}`);
  const curatedInterval = curated ? intervalOf(curated.published) : null;
  if (curated && !curatedInterval) wrong(`data/articles.csv gives an unreadable date ${curated.published}`);
  const exact = statedInterval !== null && statedInterval.earliest === statedInterval.latest;
  const corrected = statedInterval !== null && curatedInterval !== null && daysApart(statedInterval, curatedInterval) >= CORRECTS;
  if (statedInterval && ((exact && !corrected) || !curatedInterval))
    return { edtf: stated, ...statedInterval, basis: "stated", note: "" };
  if (curated && curatedInterval)
    return {
      edtf: curated.published.split("/").map(withoutTime).join("/"),
      ...curatedInterval,
      basis: curated.basis === "inferred" ? "inferred" : "curated",
      note: corrected ? `${curated.note ? `${curated.note}; ` : ""}the text states ${stated}` : curated.note
    };
  return { edtf: "", earliest: "", latest: "", basis: "unknown", note: "" };
}
