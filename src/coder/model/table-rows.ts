/** The rows of the published tables, as the coder and the charts use them; `schema.ts` describes them column by column. */
import type { RowOf } from "./schema.ts";

/** A row of `articles`: one file of the folder that was coded. */
export interface ArticleRow extends RowOf<"articles"> {}

/** A row of `mentions`: one passage coded towards one action. */
export interface MentionRow extends RowOf<"mentions"> {}

/** A row of `actions`: one distinct dated diplomatic action of one source towards one target. */
export interface ActionRow extends RowOf<"actions"> {}

/** A row of `contacts_by_partner`. `year` is empty for contacts whose year is not known. */
export interface ContactsByPartnerRow extends RowOf<"contacts_by_partner"> {}

/** A row of `shift`: one partner group in one period. */
export interface ShiftRow extends RowOf<"shift"> {}
