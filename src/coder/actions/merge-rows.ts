/** Rows of `actions` that were coded apart, an article at a time, merged as mentions of one event are. */
import type { Codebook, Country } from "../codebook/codebook.ts";
import type { ActionRow } from "../model/table-rows.ts";
import type { Action, Telling } from "./action.ts";
import { actions } from "./merge.ts";
import { summary } from "./summary.ts";
import { actionId, sideOfId } from "./tables.ts";

/** An action of a corpus: what a row of `actions` says, and all the articles that tell it. */
export interface MergedRow extends ActionRow {
  articles: string[];
}

interface ToldRow extends Telling {
  row: ActionRow;
}

/** What rows must have in common to be of one event: who, towards whom, and what. */
export function dyadKey(row: ActionRow): string {
  const source = sideOfId({ country: row.source_country, actor: row.source_actor });
  return `${source}|${sideOfId({ country: row.target_country, actor: row.target_actor })}|${row.action_type}`;
}

/**
 * The actions that these rows tell. Occasions are left empty: they are made of contacts of every kind.
 *
 * @param rows of one dyad and type, in the order of their articles
 * @param taken ids given to others of the same dyad and type
 */
export function mergeRows(rows: readonly ActionRow[], codebook: Codebook, taken: Map<string, number>): MergedRow[] {
  const countries = new Map(codebook.countries.map((country) => [country.country, country]));
  return actions(rows.map((row) => toldBy(row, countries))).map((action) => {
    const { source, target, mentions } = action;
    const { row: first } = mentions[0];
    // The row whose date was taken tells most exactly.
    const { row: dated } = mentions.find(({ when }) => when === action.when) ?? mentions[0];
    const merged: MergedRow = {
      ...first,
      action_id: actionId(action as Action<Telling>, taken),
      date: dated.date,
      date_earliest: dated.date_earliest,
      date_latest: dated.date_latest,
      date_precision: dated.date_precision,
      date_basis: dated.date_basis,
      source_actor: source.actor || first.source_actor,
      source_role: source.actor ? source.role : first.source_role,
      target_actor: target.actor || first.target_actor,
      target_role: target.actor ? target.role : first.target_role,
      status: action.status,
      attribution: joined(mentions, "attribution"),
      review: joined(mentions, "review"),
      mentions: mentions.reduce((sum, { row }) => sum + row.mentions, 0),
      evidence: dated.evidence,
      rule_record: dated.rule_record,
      occasion: "",
      articles: [...new Set(mentions.map(({ article }) => article))]
    };
    return { ...merged, summary: summary(merged, codebook.types.get(action.type)!, countries) };
  });
}

/** A row as what it tells of its action. */
function toldBy(row: ActionRow, countries: ReadonlyMap<string, Country>): ToldRow {
  // Where nobody is named the row has the name of the country.
  const side = (country: string, actor: string, role: string) => ({
    country,
    actor: actor === countries.get(country)?.name || actor === country ? "" : actor,
    role,
    how: ""
  });
  return {
    row,
    article: row.article_id,
    found: {
      source: side(row.source_country, row.source_actor, row.source_role),
      target: side(row.target_country, row.target_actor, row.target_role),
      rule: { type: row.action_type },
      status: row.status,
      again: false
    },
    when: { edtf: row.date, earliest: row.date_earliest, latest: row.date_latest, basis: row.date_basis }
  };
}

function joined(mentions: readonly ToldRow[], column: "attribution" | "review"): string {
  return [...new Set(mentions.flatMap(({ row }) => row[column].split("; ")).filter(Boolean))].join("; ");
}
