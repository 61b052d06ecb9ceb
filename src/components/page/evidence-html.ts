/** The evidence of one action: when, in which words, who said so, how it was coded. */
import { originalHtml } from "./original-html.js";
import { articleHref } from "./address.js";
import { isContact } from "../../coder/model/contact.js";
import type { Dataset, Reading, Provenance } from "../../coder/model/dataset.ts";
import type { ActionRow, ArticleRow, MentionRow } from "../../coder/model/table-rows.ts";
import type { CodeMeanings } from "../../data/code-meanings.ts";
import type { TranslationRow } from "../../data/translation-row.ts";
import { articleNameLanguage, articleNames, publishedWords } from "../captions/article-name.js";
import { publishedOn, whenOf } from "../captions/dates.js";
import { grouped } from "../../coder/model/grouped.js";
import { escapeHtml } from "./html.js";
import { intervalBar } from "../charts/interval-bar.js";
import { translationHtml } from "../marks/english.js";
import { markedHtml, markingsOf, roleLabels } from "../marks/marked-text.js";
import { provenanceHtml } from "./provenance-html.js";
import { unnamedWords } from "../captions/unnamed.js";
import { STATUS_WORDS } from "../captions/status.js";
import { sentence, spell, words } from "../captions/words.js";

/** One passage that reports the action. */
export interface Witness {
  mention: MentionRow;
  provenance: Provenance;
  reading: Reading;
  article: ArticleRow;
  /** What the article goes by, which no other does. */
  name: string;
}

export interface Evidence {
  action: ActionRow;
  /** The best passage first. */
  witnesses: readonly Witness[];
  translations: readonly TranslationRow[];
}

export type EvidenceTables = Pick<Dataset, "actions" | "mentions" | "articles" | "readings"> & Pick<Evidence, "translations">;

/** What the tables hold about an action; null where they know none by this id. */
export function evidenceOf(
  action_id: string,
  { actions, mentions, articles, readings, translations }: EvidenceTables
): Evidence | null {
  const action = actions.find((action) => action.action_id === action_id);
  if (!action) return null;
  const witnesses = mentions
    .filter((mention) => mention.action_id === action_id)
    .flatMap((mention) => {
      const reading = readings.find(({ article_id }) => article_id === mention.article_id);
      const provenance = reading?.provenance.find(({ mention_id }) => mention_id === mention.mention_id);
      const article = articles.find(({ article_id }) => article_id === mention.article_id);
      return reading && provenance && article
        ? [{ mention, provenance, reading, article, name: articleNames(articles)(article) }]
        : [];
    });
  const best = ({ mention }: Witness) => (mention.quote === action.evidence ? 0 : 1);
  return { action, witnesses: witnesses.sort((a, b) => best(a) - best(b)), translations };
}

/**
 * The whole panel: what happened and the sentence that says so in plain sight, how it was read folded unless the reader has
 * unfolded it. `root` leads from the page to the site's root: "./" or "../".
 */
export function evidenceHtml(
  { action, witnesses, translations }: Evidence,
  meanings: CodeMeanings,
  root: string,
  unfolded = false
): string {
  const [sentenceOfBest = [], ...others] = bySentence(witnesses);
  const [best] = sentenceOfBest;
  const also =
    others.length === 0
      ? ""
      : `<section><h3>${sentence(spell(others.length))} more ${others.length === 1 ? "sentence says" : "sentences say"} so</h3>
<ol class="evidence-others">${others.map((own) => `<li>${quoteHtml(own, translations)}${whereHtml(own[0], root)}</li>`).join("\n")}</ol></section>`;
  const kind = [sentence(words(action.action_type)), STATUS_WORDS[action.status], whenOf(action)];
  return `<p class="evidence-kind">${escapeHtml(kind.join(" · "))}</p>
<h2 id="evidence-title" tabindex="-1">${escapeHtml(action.summary)}</h2>
${sidesHtml(action)}
${
  best
    ? unnamedWords(action, best.mention, best.reading.text)
        .map((words) => `<p>${escapeHtml(words)}</p>`)
        .join("")
    : ""
}
${best ? `<section>${quoteHtml(sentenceOfBest, translations)}${saidBy(action)}${whereHtml(best, root)}</section>` : ""}
${also}
<details class="evidence-how"${unfolded ? " open" : ""}><summary>How it was read</summary>
${best ? provenanceHtml(best.mention, best.provenance, root) : ""}
<h3>How it was dated</h3>
<p>${howDated(action, witnesses, meanings)}${best ? ` The article was published ${escapeHtml(publishedWords(best.article))}.` : ""}</p>
${intervalBar(action.date_earliest, action.date_latest)}
<h3>Its codes</h3>
${codesHtml(action, meanings)}
</details>`;
}

/** "Kim Jong Un, leader → Xi Jinping, president": who acts, and towards whom. */
function sidesHtml(action: ActionRow): string {
  const side = (actor: string, role: string) =>
    `<span>${escapeHtml(sentence(actor))}${role ? `<small>${escapeHtml(words(role))}</small>` : ""}</span>`;
  const [sign, name] = action.direction === "mutual" ? ["↔", "and"] : ["→", "to"];
  return `<p class="evidence-sides">${side(action.source_actor, action.source_role)} <span role="img" aria-label="${name}">${sign}</span> ${side(action.target_actor, action.target_role)}</p>`;
}

/** The steps of a passage that gives this date; what its basis means in general where none does. */
function howDated(action: ActionRow, witnesses: readonly Witness[], meanings: CodeMeanings): string {
  const dating = witnesses.find(({ provenance }) => action.date !== "" && provenance.edtf === action.date);
  if (!dating) return `${escapeHtml(sentence(meanings.date_basis?.[action.date_basis] ?? action.date_basis))}.`;
  const words = dating.mention.date_text ? `<q lang="it">${escapeHtml(dating.mention.date_text)}</q> ` : "";
  return `${escapeHtml(sentence(action.date_basis))}: ${words}${escapeHtml(dating.provenance.date_how)}.`;
}

/** The passages by the sentence that they stand in: a sentence that tells the action twice is one witness. */
function bySentence(witnesses: readonly Witness[]): Witness[][] {
  const place = ({ mention }: Witness) => `${mention.article_id} ${mention.start} ${mention.end}`;
  return [...grouped(witnesses, place).values()];
}

/** A sentence, the words of its passages marked, each kind by a line of its own, and its English, where each kind has a label. */
function quoteHtml(passages: readonly Witness[], translations: readonly TranslationRow[]): string {
  const [{ mention, reading }] = passages;
  const codings = passages.map(({ mention, provenance }, i) => ({ mention, provenance, group: i + 1 }));
  const markings = codings.flatMap(({ provenance, group }) => markingsOf(provenance, group));
  // Words that date a passage may stand in the sentence before it.
  const start = Math.min(mention.start, ...markings.map((marking) => marking.start));
  const end = Math.max(mention.end, ...markings.map((marking) => marking.end));
  const from = mention.start - start > 400 ? mention.start : start;
  const to = end - mention.end > 400 ? mention.end : end;
  const english =
    translationHtml(reading, { start: from, end: to }, codings, translations, { labels: true }) ||
    translationHtml(reading, mention, codings, translations, { labels: true });
  const labels = english ? [] : roleLabels(markings);
  const quote = `<blockquote class="passage" lang="it">${markedHtml(reading.text, from, to, markings, labels)}</blockquote>`;
  return `${quote}${english || `<p class="translation">No English translation yet.</p>`}`;
}

function saidBy({ attribution }: ActionRow): string {
  return attribution ? `<p class="evidence-by">Reported by ${escapeHtml(attribution)}, as the article says.</p>` : "";
}

function whereHtml({ mention, article, name }: Witness, root: string): string {
  const href = articleHref(article, { root, hash: mention.mention_id });
  const facts = [
    article.byline && `by ${article.byline}`,
    // An article without a title is called by its day.
    article.title && publishedOn(article)
  ].filter(Boolean);
  return `<p class="evidence-where"><cite lang="${articleNameLanguage(article)}">${escapeHtml(name.replace(/\.$/, ""))}</cite>${escapeHtml(facts.map((fact) => `, ${fact}`).join(""))}. <a href="${href}">Read it in the article</a>. ${originalHtml(article)}</p>`;
}

function codesHtml(action: ActionRow, meanings: CodeMeanings): string {
  const goldstein = String(action.goldstein).replace("-", "−");
  const rows = [
    ["Type", `<code>${escapeHtml(action.action_type)}</code> ${escapeHtml(meanings.action_type?.[action.action_type] ?? "")}`],
    ["Contact", isContact(action) ? "yes" : action.contact ? "by its type only, and not counted as one" : "no"],
    ["Status", `<code>${escapeHtml(action.status)}</code> ${escapeHtml(meanings.status?.[action.status] ?? "")}`],
    ["CAMEO", `<code>${escapeHtml(action.cameo)}</code> ${escapeHtml(meanings.cameo?.[action.cameo] ?? "")}`],
    ["PLOVER", action.plover ? `<code>${escapeHtml(action.plover)}</code>` : "none: PLOVER has no type for it"],
    ["Quad class", `<code>${action.quad_class}</code> ${escapeHtml(meanings.quad_class?.[action.quad_class] ?? "")}`],
    ["Goldstein", `<code>${goldstein}</code> on a scale from −10 (conflict) to 10 (cooperation)`],
    ["Direction", `<code>${escapeHtml(action.direction)}</code> ${escapeHtml(meanings.direction?.[action.direction] ?? "")}`],
    ...(action.review ? [["Review", escapeHtml(action.review)]] : [])
  ];
  return `<dl class="provenance">${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>`;
}
