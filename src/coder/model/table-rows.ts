/** The rows of the published tables, as the coder and the charts use them; `schema.ts` describes them column by column. */
import type { DateBasis, DatePrecision, Direction, PartnerGroup, PublishedBasis, Status } from "./code-lists.ts";

/** A row of `articles`: one file of the folder that was coded. */
export interface ArticleRow {
  article_id: string;
  title: string;
  byline: string;
  outlet: string;
  language: string;
  published: string;
  published_earliest: string;
  published_latest: string;
  published_basis: PublishedBasis;
  note: string;
  sentences: number;
  mentions: number;
  actions: number;
  problems: string;
  sha256: string;
  url: string;
  archived: string;
}

/** A row of `mentions`: one passage coded towards one action. */
export interface MentionRow {
  mention_id: string;
  action_id: string;
  article_id: string;
  start: number;
  end: number;
  quote: string;
  trigger: string;
  rule: string;
  date_text: string;
  attribution: string;
  source_text: string;
  target_text: string;
  review: string;
}

/** A row of `actions`: one distinct dated diplomatic action of one source towards one target. */
export interface ActionRow {
  action_id: string;
  article_id: string;
  date: string;
  date_earliest: string;
  date_latest: string;
  date_precision: DatePrecision;
  date_basis: DateBasis;
  source_country: string;
  source_actor: string;
  source_role: string;
  target_country: string;
  target_actor: string;
  target_role: string;
  partner_country: string;
  partner_name: string;
  partner_group: PartnerGroup | "";
  direction: Direction;
  action_type: string;
  contact: boolean;
  cameo: string;
  plover: string;
  quad_class: number;
  goldstein: number;
  status: Status;
  attribution: string;
  mentions: number;
  summary: string;
  evidence: string;
  review: string;
  occasion: string;
  rule_record: string;
}

/** A row of `contacts_by_partner`. `year` is empty for contacts whose year is not known. */
export interface ContactsByPartnerRow {
  partner_country: string;
  partner_name: string;
  partner_group: PartnerGroup | "";
  year: number | null;
  contacts: number;
  occasions: number;
}

/** A row of `shift`: one partner group in one period. */
export interface ShiftRow {
  period: string;
  partner_group: PartnerGroup;
  contacts: number;
  share: number | null;
  period_contacts: number;
  partners: number;
  effective_partners: number | null;
  occasions: number;
}
