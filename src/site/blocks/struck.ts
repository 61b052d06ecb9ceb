/** What a person struck of what the program coded in the articles of the report. */
import { curatedRows, orUnread } from "../../data/curated.ts";

/** The rows of `data/corrections.csv` that reject a coded passage. */
export const struckRows = () =>
  orUnread((problems) => curatedRows("corrections.csv", "data", problems)).filter(({ decision }) => decision === "reject");
