/** The code lists of the published tables: the only values that such a column holds. */

export const STATUSES = ["actual", "ongoing", "planned", "hypothetical", "alleged", "denied"] as const;
export const DIRECTIONS = ["outbound", "inbound", "mutual", "third-party"] as const;
export const GROUPS = ["socialist", "russia", "us-allies", "other"] as const;
export const PRECISIONS = ["day", "week", "month", "season", "year", "range", "unknown"] as const;
export const DATE_BASES = ["explicit", "relative", "named", "inherited", "publication", "unknown"] as const;
export const PUBLISHED_BASES = ["stated", "curated", "inferred", "unknown"] as const;

/** The higher side of a contact that others report. */
export const LEVELS = ["leader", "minister", "other"] as const;

export type Status = (typeof STATUSES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type PartnerGroup = (typeof GROUPS)[number];
export type DatePrecision = (typeof PRECISIONS)[number];
export type DateBasis = (typeof DATE_BASES)[number];
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];
export type Level = (typeof LEVELS)[number];

/** What the tables call the other side of an act where the text names none. */
export const NO_ONE = "no one named";

/** What the column `rule` holds where no rule of `data/verbs.csv` told the passage. */
export const CLASSIFIER = "classifier";

/** The country whose diplomacy is coded: every action has it on one side. */
export const FOCUS_COUNTRY = "PRK";
