/** All published tables of a data set: what the coder read, and what is counted from it. */
import type { Dataset } from "../coder/model/dataset.ts";
import type { ActionRow, ArticleRow, ContactsByPartnerRow, MentionRow, ShiftRow } from "../coder/model/table-rows.ts";
import { contactsByPartner } from "./contacts-by-partner.ts";
import { readPeriods } from "./periods.ts";
import { shift } from "./shift.ts";

/** Rows of each table, as `SCHEMA` describes them. */
export interface Tables {
  articles: ArticleRow[];
  mentions: MentionRow[];
  actions: ActionRow[];
  contacts_by_partner: ContactsByPartnerRow[];
  shift: ShiftRow[];
}

/** Adds the two counted tables to those of the coder. `periods` are the longer periods of `shift`. */
export function tablesOf({ articles, mentions, actions }: Dataset, periods = readPeriods()): Tables {
  return {
    articles,
    mentions,
    actions,
    contacts_by_partner: contactsByPartner(actions),
    shift: shift(actions, periods)
  };
}
