/** Tidy rows of what was found: the published tables, and the readings that explain them. */
import type { Action, Mention, Telling } from "./action.ts";
import type { Article } from "../article/article.ts";
import type { Codebook } from "../codebook/codebook.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { type Direction, FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Dataset, Provenance, Span } from "../model/dataset.ts";
import { type HowFound, howText } from "../model/how-found.ts";
import { articleProblemText } from "../model/problem.ts";
import { lasting } from "../model/memo.ts";
import type { ActionRow, MentionRow } from "../model/table-rows.ts";
import { occasions } from "./occasions.ts";
import { summary } from "./summary.ts";

export interface Coded {
  article: Article;
  /** Raw spans. */
  sentences: Span[];
  mentions: Mention[];
}

const slug = lasting((text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
);

/** Who on one side, as an id has it. */
export const sideOfId = (ref: Pick<ActorReference, "country" | "actor">): string => slug(ref.country || ref.actor);

/** A readable id, with a number where `taken` counts others of the same day, sides and type. */
export function actionId({ source, target, type, when }: Action<Telling>, taken: Map<string, number>): string {
  const base = `${dateOfId(when)}-${sideOfId(source)}-${sideOfId(target)}-${type}`;
  const n = (taken.get(base) ?? 0) + 1;
  taken.set(base, n);
  return n === 1 ? base : `${base}-${n}`;
}

/** Rows of the dataset from coded articles and merged actions. */
export function tables(
  coded: readonly Coded[],
  merged: readonly Action[],
  codebook: Codebook,
  sha256: ReadonlyMap<string, string>
): Dataset {
  const country = new Map(codebook.countries.map((c) => [c.country, c]));
  const texts = new Map(coded.map(({ article }) => [article.id, article.raw]));
  const taken = new Map<string, number>();
  const actionOf = new Map<Mention, string>();
  const actions: ActionRow[] = merged.map((action) => {
    const { source, target, when } = action;
    const type = codebook.types.get(action.type)!;
    const partner = source.country === FOCUS_COUNTRY ? target : source;
    const action_id = actionId(action, taken);
    for (const mention of action.mentions) actionOf.set(mention, action_id);
    const name = (ref: ActorReference) => ref.actor || country.get(ref.country)?.name || ref.country;
    const row: ActionRow = {
      action_id,
      article_id: action.mentions[0].article,
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
      partner_name: country.get(partner.country)?.name ?? partner.actor,
      partner_group: country.get(partner.country)?.group ?? "",
      direction: direction(action, type.mutual),
      action_type: type.action_type,
      contact: type.contact,
      cameo: type.cameo,
      plover: type.plover,
      quad_class: type.quad_class,
      goldstein: type.goldstein,
      status: action.status,
      attribution: [...new Set(action.mentions.map((m) => m.attribution).filter(Boolean))].join("; "),
      mentions: action.mentions.length,
      summary: "",
      evidence: best(action.mentions).quote,
      review: [...new Set(action.mentions.map((m) => m.review).filter(Boolean))].join("; "),
      occasion: "",
      rule_record: codebook.records.get(best(action.mentions).found.rule.rule) ?? ""
    };
    return { ...row, summary: summary(row, type, country) };
  });
  const occasionOf = occasions(actions);
  for (const action of actions) action.occasion = occasionOf.get(action.action_id) ?? "";

  const ids = new Set<string>();
  const mentionId = new Map<Mention, string>();
  const mentions: MentionRow[] = coded.flatMap(({ mentions }) =>
    mentions.map((mention) => {
      const { found } = mention;
      const base = `${mention.article}-${mention.triggerSpan.start}-${sideOfId(found.source)}-${sideOfId(found.target)}`;
      const id = ids.has(base) ? `${base}-${found.rule.rule}` : base;
      ids.add(id);
      mentionId.set(mention, id);
      const raw = (span: Span | null) => (span ? (texts.get(mention.article) ?? "").slice(span.start, span.end) : "");
      return {
        mention_id: id,
        action_id: actionOf.get(mention)!,
        article_id: mention.article,
        start: mention.start,
        end: mention.end,
        quote: mention.quote,
        trigger: raw(mention.triggerSpan),
        rule: found.rule.rule,
        date_text: raw(mention.dateSpan),
        attribution: mention.attribution,
        source_text: raw(mention.sourceSpan),
        target_text: raw(mention.targetSpan),
        review: mention.review
      };
    })
  );

  return {
    articles: coded.map(({ article: a, sentences, mentions: own }) => ({
      article_id: a.id,
      title: a.title,
      byline: a.byline,
      outlet: a.outlet,
      language: a.language,
      published: a.published.edtf,
      published_earliest: a.published.earliest,
      published_latest: a.published.latest,
      published_basis: a.published.basis,
      note: a.published.note,
      sentences: sentences.length,
      mentions: own.length,
      actions: new Set(own.map((m) => actionOf.get(m))).size,
      problems: a.problems.map(articleProblemText).join("; "),
      sha256: sha256.get(a.id) ?? "",
      url: a.url,
      archived: a.archived
    })),
    mentions,
    actions,
    readings: coded.map(({ article, sentences, mentions: own }) => ({
      article_id: article.id,
      text: article.raw,
      boilerplate: article.boilerplate.map((f) => ({ ...f, start: article.rawOffset(f.start), end: article.rawOffset(f.end) })),
      sentences,
      provenance: own.map((mention) => provenance(mention, mentionId.get(mention)!))
    })),
    problems: coded.flatMap(({ article }) =>
      article.problems.map((problem) => ({ file: article.id, ...problem, article_id: article.id }))
    )
  };
}

function direction({ source, target }: Action, mutual: boolean): Direction {
  if (source.country !== FOCUS_COUNTRY && target.country !== FOCUS_COUNTRY) return "third-party";
  if (mutual) return "mutual";
  return source.country === FOCUS_COUNTRY ? "outbound" : "inbound";
}

/** The mention that shows most: one that dates the event in its own words, else the first. */
const best = (mentions: readonly Mention[]): Mention => mentions.find((m) => m.dateSpan) ?? mentions[0];

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
