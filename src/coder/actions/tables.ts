/** Tidy rows of what was found: the published tables, and the readings that explain them. */
import { unaccented } from "../model/unaccented.ts";
import { numbered } from "../model/numbered.ts";
import type { Action, Mention, Telling } from "./action.ts";
import type { Article } from "../article/article.ts";
import type { Codebook } from "../codebook/codebook.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { type Direction, FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Dataset, Provenance, Span } from "../model/dataset.ts";
import { type HowFound, howText } from "../model/how-found.ts";
import { articleProblemText } from "../model/problem.ts";
import { lasting } from "../model/memo.ts";
import type { ActionRow, ArticleRow, MentionRow } from "../model/table-rows.ts";
import { occasions } from "./occasions.ts";
import { summary } from "./summary.ts";

export interface Coded {
  article: Article;
  /** Raw spans. */
  sentences: Span[];
  mentions: Mention[];
}

const slug = lasting((text: string): string =>
  unaccented(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
);

/** Who on one side, as an id has it. */
export const sideOfId = (ref: Pick<ActorReference, "country" | "actor">): string => slug(ref.country || ref.actor);

/** A readable id, with a number where `taken` counts others of the same day, sides and type. */
export function actionId({ source, target, type, when }: Action<Telling>, taken: Map<string, number>): string {
  return numbered(`${dateOfId(when)}-${sideOfId(source)}-${sideOfId(target)}-${type}`, taken);
}

/** Rows of the dataset from coded articles and merged actions. */
export function tables(
  coded: readonly Coded[],
  merged: readonly Action[],
  codebook: Codebook,
  sha256: ReadonlyMap<string, string>
): Dataset {
  const countries = new Map(codebook.countries.map((row) => [row.country, row]));
  const taken = new Map<string, number>();
  const actions = merged.map((action) => actionRow(action, actionId(action, taken), codebook, countries));
  const occasionOf = occasions(actions);
  for (const action of actions) action.occasion = occasionOf.get(action.action_id) ?? "";
  const actionOf = new Map(merged.flatMap(({ mentions }, i) => mentions.map((mention) => [mention, actions[i].action_id])));
  const mentionIds = new Map<Mention, string>();
  const ids = new Set<string>();
  for (const mention of coded.flatMap(({ mentions }) => mentions)) {
    const id = mentionId(mention, ids);
    ids.add(id);
    mentionIds.set(mention, id);
  }
  return {
    articles: coded.map((one) => articleRow(one, actionOf, sha256)),
    mentions: coded.flatMap(({ article, mentions }) =>
      mentions.map((mention) => mentionRow(mention, mentionIds.get(mention)!, actionOf.get(mention)!, article.raw))
    ),
    actions,
    readings: coded.map(({ article, sentences, mentions }) => ({
      article_id: article.id,
      text: article.raw,
      boilerplate: article.boilerplate.map((f) => ({ ...f, start: article.rawOffset(f.start), end: article.rawOffset(f.end) })),
      sentences,
      provenance: mentions.map((mention) => provenance(mention, mentionIds.get(mention)!))
    })),
    problems: coded.flatMap(({ article }) =>
      article.problems.map((problem) => ({ file: article.id, ...problem, article_id: article.id }))
    )
  };
}

function actionRow(
  action: Action,
  action_id: string,
  codebook: Codebook,
  countries: ReadonlyMap<string, Codebook["countries"][number]>
): ActionRow {
  const { source, target, when, mentions } = action;
  const type = codebook.types.get(action.type)!;
  const partner = source.country === FOCUS_COUNTRY ? target : source;
  const country = countries.get(partner.country);
  const shown = best(action);
  const name = (ref: ActorReference) => ref.actor || countries.get(ref.country)?.name || ref.country;
  const row: ActionRow = {
    action_id,
    article_id: mentions[0].article,
    date: when.edtf,
    date_earliest: when.earliest,
    date_latest: when.latest,
    date_precision: when.precision,
    date_basis: when.basis,
    source_country: source.country,
    source_actor: name(source),
    source_role: source.role,
    target_country: target.country,
    target_actor: name(target),
    target_role: target.role,
    partner_country: partner.country,
    partner_name: country?.name ?? partner.actor,
    partner_group: country?.group ?? "",
    direction: direction(action, type.mutual),
    action_type: type.action_type,
    contact: type.contact,
    cameo: type.cameo,
    plover: type.plover,
    quad_class: type.quad_class,
    goldstein: type.goldstein,
    status: action.status,
    attribution: distinct(mentions.map((m) => m.attribution)),
    mentions: mentions.length,
    summary: "",
    evidence: shown.quote,
    review: distinct(mentions.map((m) => m.review)),
    occasion: "",
    rule_record: codebook.records.get(shown.found.rule.rule) ?? ""
  };
  return { ...row, summary: summary(row, type, countries) };
}

/** Where the trigger stands, and between whom; with the rule where another of the same place and sides is taken. */
function mentionId({ article, triggerSpan, found }: Mention, taken: ReadonlySet<string>): string {
  const id = `${article}-${triggerSpan.start}-${sideOfId(found.source)}-${sideOfId(found.target)}`;
  return taken.has(id) ? `${id}-${found.rule.rule}` : id;
}

function mentionRow(mention: Mention, mention_id: string, action_id: string, raw: string): MentionRow {
  const words = (span: Span | null) => (span ? raw.slice(span.start, span.end) : "");
  return {
    mention_id,
    action_id,
    article_id: mention.article,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
    trigger: words(mention.triggerSpan),
    rule: mention.found.rule.rule,
    date_text: words(mention.dateSpan),
    attribution: mention.attribution,
    source_text: words(mention.sourceSpan),
    target_text: words(mention.targetSpan),
    review: mention.review
  };
}

const articleRow = (
  { article, sentences, mentions }: Coded,
  actionOf: ReadonlyMap<Mention, string>,
  sha256: ReadonlyMap<string, string>
): ArticleRow => ({
  article_id: article.id,
  title: article.title,
  byline: article.byline,
  outlet: article.outlet,
  language: article.language,
  published: article.published.edtf,
  published_earliest: article.published.earliest,
  published_latest: article.published.latest,
  published_basis: article.published.basis,
  note: article.published.note,
  sentences: sentences.length,
  mentions: mentions.length,
  actions: new Set(mentions.map((mention) => actionOf.get(mention))).size,
  problems: article.problems.map(articleProblemText).join("; "),
  sha256: sha256.get(article.id) ?? "",
  url: article.url,
  archived: article.archived
});

/** Each that is not empty, once. */
const distinct = (values: readonly string[]): string => [...new Set(values.filter(Boolean))].join("; ");

function direction({ source, target }: Action, mutual: boolean): Direction {
  if (source.country !== FOCUS_COUNTRY && target.country !== FOCUS_COUNTRY) return "third-party";
  if (mutual) return "mutual";
  return source.country === FOCUS_COUNTRY ? "outbound" : "inbound";
}

/** The mention that shows most: one that dates the act in its own words, and one that names whom the action names. */
function best({ source, target, mentions }: Action): Mention {
  const dates = ({ dateSpan }: Mention) => dateSpan !== null;
  const names = ({ found, sourceSpan, targetSpan }: Mention) =>
    sourceSpan !== null && targetSpan !== null && found.source.actor === source.actor && found.target.actor === target.actor;
  return mentions.find((m) => dates(m) && names(m)) ?? mentions.find(dates) ?? mentions.find(names) ?? mentions[0];
}

function provenance(mention: Mention, mention_id: string): Provenance {
  const { found, when } = mention;
  return {
    mention_id,
    trigger: mention.triggerSpan,
    source: mention.sourceSpan,
    target: mention.targetSpan,
    date: mention.dateSpan,
    rule: `${found.rule.rule}: ${found.rule.heads.join(", ")}${found.rule.with.length ? ` with ${found.rule.with.join(", ")}` : ""} → ${found.rule.type}`,
    source_how: sideText(found.source, found.sourceHow),
    target_how: sideText(found.target, found.targetHow),
    date_how: when.how,
    status_how: `${found.status}: ${found.statusHow}`,
    action_type: found.rule.type,
    edtf: when.edtf
  };
}

/** How a side was found, and how its words were taken for it. */
const sideText = (ref: ActorReference, how: HowFound): string =>
  `${howText(how, ref.actor || ref.country)}${ref.how ? ` (${ref.how})` : ""}`;

/** The date as an identifier begins with it: `2024-06-18--2024-06-19`, `by-2025-10-29`, `undated`. */
function dateOfId({ edtf, earliest }: Telling["when"]): string {
  if (edtf === "" || edtf.startsWith("[")) return earliest || "undated";
  const open = edtf.startsWith("../") ? "by-" : edtf.endsWith("/..") ? "from-" : "";
  return (
    open +
    edtf
      .replace(/\.\.\/|\/\.\./, "")
      .replace(/\//g, "--")
      .replace(/[^0-9X-]/g, "")
  );
}
