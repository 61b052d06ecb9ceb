/** All published tables of a data set: what the coder read, and what is counted from it. */
import type { Dataset } from "../coder/model/dataset.ts";
import type { RowOf, TableName, TABLES } from "../coder/model/schema.ts";
import { contactsByPartner } from "./contacts-by-partner.ts";
import type { Problem } from "../coder/model/problem.ts";
import { doubtfulOfCoder, unreadOfCoder } from "./curated.ts";
import { readPeriods } from "./periods.ts";
import { shift } from "./shift.ts";

/** Rows of each table, as `SCHEMA` describes them. */
type RowsOf<Name extends TableName> = { [Table in Name]: RowOf<Table>[] };

export interface Tables extends RowsOf<(typeof TABLES)[number]> {
  /** Why the rows do not tell what the articles tell: a table of the coder's that could not be read at all. */
  unread?: Problem;
  /** Tables of the coder's of which rows were left out, or which were read with another doubt. */
  doubtful?: readonly string[];
}

/** All published tables, with those that a person curates. */
export interface PublishedTables extends Tables, RowsOf<TableName> {}

/** Adds the two counted tables to those of the coder. */
export function tablesOf({ articles, mentions, actions, problems }: Dataset): Tables {
  const unread = unreadOfCoder(problems);
  const doubtful = doubtfulOfCoder(problems);
  return {
    articles,
    mentions,
    actions,
    contacts_by_partner: contactsByPartner(actions),
    shift: shift(actions, readPeriods()),
    ...(unread && { unread }),
    ...(doubtful.length > 0 && { doubtful })
  };
}
