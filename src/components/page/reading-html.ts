/** An article as the coder read it: its words marked, what was coded beside each sentence, what was cut. */
import { actionHref } from "./address.js";
import { explanationLines, type Explanation } from "../../coder/explain.ts";
import type { Boilerplate, Reading } from "../../coder/model/dataset.ts";
import type { ActionRow, MentionRow } from "../../coder/model/table-rows.ts";
import type { TranslationRow } from "../../data/translation-row.ts";
import { whenOf } from "../captions/dates.js";
import { escapeHtml } from "./html.js";
import { translationHtml } from "../marks/english.js";
import { markedHtml, markingsOf, type Insert } from "../marks/marked-text.js";
import { passagesOf, rowsOf, type Passage, type Told } from "../marks/passages.js";
import { provenanceHtml } from "./provenance-html.js";
import { STATUS_WORDS } from "../captions/status.js";
import { unnamedWords } from "../captions/unnamed.js";
import { words } from "../captions/words.js";

export interface ReadingOptions {
  /** A person's English for the sentences of the article; none of a text that is new. */
  translations: readonly TranslationRow[];
  /** Leads from the page to the site's root. */
  root: string;
  /** Whether the actions stand on the page of all actions, so that notes link there. */
  published: boolean;
  /** What was tried on each sentence, where a reader may ask why nothing was coded from it. */
  why?: readonly Explanation[];
}

/** HTML of the whole article. Its text is Italian, its notes are English; every character of the file is there. */
export function readingHtml(
  reading: Reading,
  mentions: readonly MentionRow[],
  actions: readonly ActionRow[],
  options: ReadingOptions
): string {
  const known = new Map(actions.map((action) => [action.action_id, action]));
  const anchors = new Set<string>();
  const blocks = [
    ...rowsOf(passagesOf(reading, mentions), reading.text).map((passage) => ({
      start: passage.start,
      end: passage.end,
      html: passageHtml(reading, passage, known, anchors, options)
    })),
    ...reading.boilerplate.map((cut) => ({ start: cut.start, end: cut.end, html: boilerplateHtml(reading, cut) }))
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  const html = blocks.map((block) => {
    const gap = reading.text.slice(at, block.start);
    at = Math.max(at, block.end);
    const paragraph = /[\r\n\u2028\u2029]/.test(gap) ? `<hr class="paragraph" aria-hidden="true">` : "";
    return restHtml(gap) + paragraph + block.html;
  });
  return `<div class="reading">\n${html.join("\n")}${restHtml(reading.text.slice(at))}\n</div>`;
}

/** Text that is neither sentence nor boilerplate; most often there is none but white space. */
function restHtml(text: string): string {
  return text.trim() === "" ? "" : `<div class="reading-row"><p lang="it">${escapeHtml(text)}</p></div>`;
}

function boilerplateHtml({ text }: Reading, { start, end, reason }: Boilerplate): string {
  return `<div class="reading-row boilerplate"><p lang="it">${escapeHtml(text.slice(start, end))}</p><p class="boilerplate-reason">Not read as text: ${escapeHtml(reason)}</p></div>`;
}

function passageHtml(
  reading: Reading,
  { start, end, told }: Passage,
  actions: ReadonlyMap<string, ActionRow>,
  anchors: Set<string>,
  options: ReadingOptions
): string {
  const { text } = reading;
  const codings = told.flatMap(({ number, mentions }) => mentions.map((one) => ({ ...one, group: number })));
  const english = translationHtml(reading, { start, end }, codings, options.translations);
  const markings = told.flatMap(({ number, mentions }) => mentions.flatMap(({ provenance }) => markingsOf(provenance, number)));
  const numbers: Insert[] = told.map(({ number, mentions }) => ({
    at: mentions[0].provenance.trigger.end,
    html: `<a class="note-number" lang="en" href="#note-${number}" aria-label="Note ${number}">${number}</a>`
  }));
  const notes = told.map((one) => noteHtml(one, actions, anchors, options, text)).join("\n");
  const silent = (options.why ?? []).filter(({ place, told }) => place.start >= start && place.end <= end && told.length === 0);
  return `<div class="reading-row"><div><p lang="it">${markedHtml(text, start, end, markings, numbers)}</p>${english}</div>${notes && `<ol class="notes">${notes}</ol>`}${whyHtml(silent)}</div>`;
}

/** What was tried on sentences from which nothing was coded. */
function whyHtml(silent: readonly Explanation[]): string {
  if (silent.length === 0) return "";
  const items = silent.map(
    (one) => `<li><q lang="it">${escapeHtml(one.text)}</q><br>${explanationLines(one).map(escapeHtml).join("<br>")}</li>`
  );
  return `<details class="why"><summary>Why was nothing read here?</summary><ul>${items.join("\n")}</ul></details>`;
}

function noteHtml(
  { number, mentions }: Told,
  actions: ReadonlyMap<string, ActionRow>,
  anchors: Set<string>,
  { root, published }: ReadingOptions,
  text: string
): string {
  const lines = mentions.map(({ mention }) => {
    const action = actions.get(mention.action_id);
    const summary = escapeHtml(action?.summary ?? mention.action_id);
    const line = published ? `<a href="${actionHref(mention, root)}">${summary}</a>` : summary;
    // The article's page also has an address for each action: its first mention there.
    const first = !anchors.has(mention.action_id);
    anchors.add(mention.action_id);
    return `<span class="note-action" id="${escapeHtml(mention.mention_id)}">${first ? `<span id="${escapeHtml(mention.action_id)}"></span>` : ""}${line}</span>`;
  });
  const told = mentions.flatMap(({ mention }) => {
    const action = actions.get(mention.action_id);
    return action ? [{ mention, action }] : [];
  });
  const facts = told.map(({ action }) => `${words(action.action_type)}, ${STATUS_WORDS[action.status]}, ${whenOf(action)}`);
  const unnamed = told.flatMap(({ mention, action }) => unnamedWords(action, mention, text));
  const provenances = mentions.map(({ mention, provenance }) => provenanceHtml(mention, provenance, root)).join("\n");
  return `<li class="note" id="note-${number}" value="${number}" data-group="${number}">${lines.join("")}<span class="note-facts">${escapeHtml([[...new Set(facts)].join("; "), ...new Set(unnamed)].join(". "))}</span><details><summary>How it was read</summary>${provenances}</details></li>`;
}
