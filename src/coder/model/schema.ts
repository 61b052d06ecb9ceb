/**
 * The published tables, column by column. Everything that lists columns reads this file: the CSV
 * writer, the dictionary on the data page, the descriptor of the data package and the tests.
 */
import { DATE_BASES, DIRECTIONS, GROUPS, LEVELS, PRECISIONS, PUBLISHED_BASES, STATUSES } from "./code-lists.ts";

export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** The only values allowed, where the column is a code list. */
  readonly enum?: readonly string[];
  /** True where an empty cell is an error; elsewhere empty means not known or not applicable. */
  readonly required?: true;
  readonly unit?: string;
}

export interface TableSchema {
  readonly title: string;
  readonly description: string;
  /**
   * The columns that tell one row from another. Where one of them may be empty the key is published as
   * a unique key, since a primary key has no empty cell.
   */
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly { fields: readonly string[]; table: TableName; references: readonly string[] }[];
  readonly columns: readonly Column[];
}

export type TableName =
  | "articles"
  | "mentions"
  | "actions"
  | "contacts_by_partner"
  | "shift"
  | "translations"
  | "elsewhere"
  | "elsewhere_totals";

/** The tables that are made from the articles, in the order in which they refer to one another. */
export const TABLES = ["articles", "actions", "mentions", "contacts_by_partner", "shift"] as const satisfies TableName[];

/** All published tables: those, and what a person curates beside them. */
export const PUBLISHED: readonly TableName[] = [...TABLES, "translations", "elsewhere", "elsewhere_totals"];

/** A column whose type knows its name and what its cells hold, so that rows get their type from here too. */
const column = <Name extends string, Type extends ColumnType, const More extends Partial<Column> = object>(
  name: Name,
  type: Type,
  description: string,
  more?: More
) => ({ name, type, description, ...more }) as { name: Name; type: Type; description: string } & More;
const required = { required: true } as const;

const DESCRIBED = {
  articles: {
    title: "Articles",
    description: "One row per article in the folder that was coded.",
    primaryKey: ["article_id"],
    columns: [
      column("article_id", "string", "File name without its extension", required),
      column("title", "string", "Headline, where the text carries one"),
      column("byline", "string", "Author as signed in the text"),
      column("outlet", "string", "Publisher, where a person found it: data/articles.csv"),
      column("language", "string", "Language of the text as the coder took it, ISO 639-1", required),
      column("published", "string", "Publication date, Extended Date/Time Format (EDTF)"),
      column("published_earliest", "date", "First day on which the article can have been published"),
      column("published_latest", "date", "Last day on which the article can have been published"),
      column(
        "published_basis",
        "string",
        "How the publication date is known: stated in the text, curated in data/articles.csv, inferred from the text’s own dates, or unknown",
        { enum: PUBLISHED_BASES, required: true }
      ),
      column("note", "string", "Why a curated date was given"),
      column("sentences", "integer", "Sentences read, boilerplate left out", { required: true }),
      column("mentions", "integer", "Passages coded", { required: true }),
      column("actions", "integer", "Actions that this article mentions", { required: true }),
      column("problems", "string", "What was wrong with the file or could not be read, separated by semicolons"),
      column("sha256", "string", "SHA-256 of the file’s bytes, hexadecimal"),
      column("url", "string", "Address of the original, where a person found it: data/articles.csv"),
      column("archived", "string", "Address of an archived copy of the original, where a person found one: data/articles.csv")
    ]
  },
  mentions: {
    title: "Mentions",
    description: "One row per coded passage: the evidence behind the actions.",
    primaryKey: ["mention_id"],
    foreignKeys: [
      { fields: ["action_id"], table: "actions", references: ["action_id"] },
      { fields: ["article_id"], table: "articles", references: ["article_id"] }
    ],
    columns: [
      column("mention_id", "string", "Identifier of the mention: article, place in the text, and target", required),
      column("action_id", "string", "The action that this passage reports", required),
      column("article_id", "string", "The article that it stands in", required),
      column("start", "integer", "Offset of the first character of the quote in the article’s text", {
        required: true,
        unit: "UTF-16 code units"
      }),
      column("end", "integer", "Offset after the last character of the quote", { required: true, unit: "UTF-16 code units" }),
      column("quote", "string", "The passage, as written (Italian)", required),
      column("trigger", "string", "The word or words that made the coder see an action", required),
      column(
        "rule",
        "string",
        "The id of the row of data/verbs.csv that fired; “classifier” where none did and the classifier told it",
        required
      ),
      column("date_text", "string", "The words that dated the action"),
      column("attribution", "string", "Who said so: an agency, ministry or person named in the sentence"),
      column("source_text", "string", "The words that name who acts"),
      column("target_text", "string", "The words that name towards whom"),
      column("review", "string", "What a person decided in data/corrections.csv, empty where the coder stands alone")
    ]
  },
  actions: {
    title: "Actions",
    description: "One row per distinct dated diplomatic action and dyad; three addressees make three rows.",
    primaryKey: ["action_id"],
    foreignKeys: [{ fields: ["article_id"], table: "articles", references: ["article_id"] }],
    columns: [
      column("action_id", "string", "Readable identifier, the same in every run on the same text", required),
      column("article_id", "string", "The article of the first mention", required),
      column("date", "string", "When it happened, Extended Date/Time Format (EDTF)"),
      column("date_earliest", "date", "First day on which it can have happened"),
      column("date_latest", "date", "Last day on which it can have happened"),
      column("date_precision", "string", "How fine the date is", { enum: PRECISIONS, required: true }),
      column("date_basis", "string", "How the date is known", { enum: DATE_BASES, required: true }),
      column(
        "source_country",
        "string",
        "Country that acts, ISO 3166-1 alpha-3 (XDP and XLP for the self-declared republics of Donetsk and Luhansk)"
      ),
      column("source_actor", "string", "Person, institution or group that acts", required),
      column("source_role", "string", "Role of the source at the time"),
      column("target_country", "string", "Country acted towards; empty for a group"),
      column("target_actor", "string", "Person, institution or group acted towards", required),
      column("target_role", "string", "Role of the target at the time"),
      column("partner_country", "string", "The side that is not North Korea, ISO 3166-1 alpha-3; empty for a group"),
      column("partner_name", "string", "English name of the partner", required),
      column("partner_group", "string", "Group of the partner; empty for what is no single state", { enum: GROUPS }),
      column(
        "direction",
        "string",
        "outbound: North Korea acts; inbound: it is acted towards; mutual: both act; third-party: North Korea is neither side",
        { enum: DIRECTIONS, required: true }
      ),
      column("action_type", "string", "Type of the action, a row of data/action-types.csv", required),
      column(
        "contact",
        "boolean",
        "True where the type can be a contact. Contacts counted in the report are those with status actual or ongoing and North Korea on one side (direction other than third-party)",
        required
      ),
      column("cameo", "string", "CAMEO event code, leading zero kept", required),
      column("plover", "string", "PLOVER event type; empty for a plain statement"),
      column(
        "quad_class",
        "integer",
        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
        required
      ),
      column("goldstein", "number", "Goldstein scale, from −10, conflict, to 10, cooperation", { required: true }),
      column("status", "string", "Whether it happened", { enum: STATUSES, required: true }),
      column("attribution", "string", "Who reported it, all mentions together"),
      column("mentions", "integer", "Passages that report it", { required: true }),
      column("summary", "string", "The action in one plain English sentence", required),
      column("evidence", "string", "The best quote, as written (Italian)", required),
      column("review", "string", "What a person decided in data/corrections.csv, empty where the coder stands alone"),
      column(
        "occasion",
        "string",
        "Shared by the contacts of one trip or exchange: those with the same partner whose days touch or lie a day apart; empty for what is no contact"
      ),
      column(
        "rule_record",
        "string",
        "How often the rule of the best mention was right of how often it fired on articles coded by hand, as 45/50; empty where it never fired there"
      )
    ]
  },
  contacts_by_partner: {
    title: "Contacts by partner and year",
    description:
      "Actions with contact = true, status actual or ongoing and North Korea on one side, counted for each partner in each year from the first contact to the last; partners that were only refused, criticised or aided stay with zero.",
    primaryKey: ["partner_name", "year"],
    columns: [
      column("partner_country", "string", "The partner, ISO 3166-1 alpha-3; empty for a group"),
      column("partner_name", "string", "English name of the partner", required),
      column("partner_group", "string", "Group of the partner; empty for what is no single state", { enum: GROUPS }),
      column(
        "year",
        "integer",
        "Year of the contact; empty for contacts whose date does not settle the year (rows without a year are there only where there are such contacts)"
      ),
      column("contacts", "integer", "Contacts in that year", { required: true }),
      column(
        "occasions",
        "integer",
        "Occasions that these contacts make; one with contacts in two years, or with one whose year is not known, counts in each row, so that rows must not be added up",
        { required: true }
      )
    ]
  },
  shift: {
    title: "The shift",
    description:
      "Contacts by partner group and period, with how many partners they were spread over. Periods are each calendar year from the first contact to the last, and the longer periods of data/periods.csv that lie within those years; they overlap, so contacts must not be added up over all periods. A contact belongs to a period that holds its whole interval, one without a date to none.",
    primaryKey: ["period", "partner_group"],
    columns: [
      column("period", "string", "A calendar year, or the first and last year of a longer period joined by an en dash", required),
      column("partner_group", "string", "Group of the partner", { enum: GROUPS, required: true }),
      column("contacts", "integer", "Contacts of this group in this period", { required: true }),
      column("share", "number", "Contacts of this group over all contacts of the period; empty where there are none", {
        unit: "0 to 1"
      }),
      column("period_contacts", "integer", "All contacts of the period", { required: true }),
      column("partners", "integer", "Partners with at least one contact in the period", { required: true }),
      column(
        "effective_partners",
        "number",
        "Inverse Simpson index 1/Σp² over the partners’ shares of the period’s contacts; empty where there are none",
        { unit: "partners" }
      ),
      column(
        "occasions",
        "integer",
        "Occasions that the contacts of this group in this period make; one with contacts in two periods counts in both",
        { required: true }
      )
    ]
  },
  translations: {
    title: "Translations",
    description:
      "English translations of sentences and titles of the articles, made for this report by hand; not the publishers’ words. The last five columns hold the words that are marked in both languages: a sentence with several codings has their words in order, separated by |, an empty part where a coding has none.",
    primaryKey: ["article_id", "quote"],
    foreignKeys: [{ fields: ["article_id"], table: "articles", references: ["article_id"] }],
    columns: [
      column("article_id", "string", "The article", required),
      column("quote", "string", "Sentence or title as the article has it, in Italian", required),
      column("english", "string", "The translation", required),
      column("trigger", "string", "Its words that tell the action"),
      column("source", "string", "Its words that say who acts"),
      column("target", "string", "Its words that say towards whom"),
      column("date", "string", "Its words that date the action"),
      column("trigger_italian", "string", "The words of the quote that trigger translates")
    ]
  },
  elsewhere: {
    title: "Contacts that others report",
    description:
      "A background to hold the articles against, never counted with their actions. Counted is an official contact that took place between North Korea and another state, its ruling party or a self-declared republic: a meeting, visit, message, call or agreement, with a deputy minister or higher on at least one side, reported by a named source. A trip is one visit, with a row more for each meeting with a head of state or government, a foreign or a defence minister. Found by looking, from January 2021 to October 2025; no census: most birthday and national-day letters, many ministers’ trips to Russia and all contacts below deputy minister are missing.",
    primaryKey: ["date", "partner_country", "action_type", "who"],
    columns: [
      column("date", "string", "Date as the source lets it be known, Extended Date/Time Format (EDTF)", required),
      column("date_earliest", "date", "First day on which it can have taken place", { required: true }),
      column("date_latest", "date", "Last day on which it can have taken place", { required: true }),
      column("partner_country", "string", "The partner, ISO 3166-1 alpha-3; XDP and XLP for Donetsk and Luhansk", required),
      column("partner_name", "string", "English name of the partner", required),
      column("partner_group", "string", "Group of the partner", { enum: GROUPS, required: true }),
      column("action_type", "string", "Type of contact", required),
      column("direction", "string", "Who travels or sends", { enum: DIRECTIONS, required: true }),
      column("level", "string", "The higher of the two sides", { enum: LEVELS, required: true }),
      column("who", "string", "The participants", required),
      column("what", "string", "What took place", required),
      column("source", "string", "Who reports it", required),
      column("url", "string", "Address of the report", required),
      column("id", "string", "Where the row stands on the page of the table", required)
    ]
  },
  elsewhere_totals: {
    title: "Counts that others give",
    description: "How many contacts others have counted in a period, which shows how much the table “elsewhere” lacks.",
    primaryKey: ["period", "partner_country", "unit"],
    columns: [
      column("period", "string", "What was counted over: a year, or first and last day or month joined by a slash", required),
      column("partner_country", "string", "The partner, ISO 3166-1 alpha-3", required),
      column("count", "integer", "The count", { required: true }),
      column("unit", "string", "What was counted", required),
      column("says", "string", "Who says so, and in which words", required),
      column("url", "string", "Where", required)
    ]
  }
} satisfies Record<TableName, TableSchema>;

export const SCHEMA: Readonly<Record<TableName, TableSchema>> = DESCRIBED;

/** What a cell holds: a code of its list, a number, a truth value or text; where it may be empty, also "" or for a number null. */
type Cell<C> = C extends { enum: readonly (infer Code)[] }
  ? Code | Empty<C, "">
  : C extends { type: "integer" | "number" }
    ? number | Empty<C, null>
    : C extends { type: "boolean" }
      ? boolean
      : string;

type Empty<C, Value> = C extends { required: true } ? never : Value;

/** A row of a table. */
export type RowOf<Table extends TableName> = { [C in (typeof DESCRIBED)[Table]["columns"][number] as C["name"]]: Cell<C> };
