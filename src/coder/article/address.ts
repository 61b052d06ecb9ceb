/** The address of a page, where it was copied along with the text: it often holds the day of publication. */
import { dateInterval } from "../model/written-date.ts";
import { isoOf, written } from "./page-date.ts";

const ADDRESS = /^(?:(?:fonte|link|url)\s*:?\s*)?(?:https?:\/\/|www\.)\S+$/i;
/** "/2023/09/12/", "-2023-09-12-", "20230912", "/2023/09/" */
const IN_FIGURES = /(?<!\d)((?:19|20)\d\d)(?:([-/]?)(\d\d)\2(\d\d)(?!\d)|\/(\d\d)\/)/g;

/** Whether a line is nothing but an address: "https://www.esempio.it/esteri/kim-a-mosca", "Fonte: www.esempio.it". */
export const isAddress = (line: string): boolean => ADDRESS.test(line);

/** The date in an address, "" where it has none: "https://www.esempio.it/2023/09/12/kim-a-mosca", "…/12-settembre-2023/…". */
export function addressDate(address: string): string {
  for (const [, year, , month, day, only] of address.matchAll(IN_FIGURES)) {
    const date = [year, month ?? only, day].filter((part) => part !== undefined).join("-");
    if (dateInterval(date)) return date;
  }
  const [date] = written(address.replace(/[-_]/g, " "));
  return (date && isoOf(date)) ?? "";
}
