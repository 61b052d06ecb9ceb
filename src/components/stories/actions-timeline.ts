/** All actions: the whole table on one axis, sorted into rows and filtered as the reader likes. */
import type { ActionRow } from "../../coder/schema.ts";
import type { ActionsTimelineData } from "../actions-timeline.ts";
import type { Choice, Control } from "../controls.ts";
import { actionData } from "../data-table.js";
import { actionInterval, chronological } from "../dates.js";
import { FACETS, valuesOf, type Facet, type FacetName } from "../facets.js";
import type { ChartTables, Story } from "../story.ts";
import { count, named, partOf, sentence, spell } from "../words.js";

const NAMES = Object.keys(FACETS) as FacetName[];

export const actionsTimeline: Story<ActionsTimelineData> = {
  name: "actions-timeline",
  controls({ actions, articles }: ChartTables): Control[] {
    const filters = NAMES.map((name) => ({
      param: name,
      title: FACETS[name].title,
      all: "All",
      options: valuesOf(name, actions, articles).map(({ value, label, n }) => ({ value, label: `${label} (${n})` }))
    }));
    const rows = filters
      .filter(({ param, options }) => param !== "partner" && options.length > 1)
      .map(({ param, title }) => ({ value: param, label: title }));
    return [
      { param: "q", title: "Search", all: "", options: [], search: true },
      { param: "rows", title: "Rows by", all: "Partner", options: rows },
      ...filters
    ];
  },
  tell({ actions, articles, mentions }, choice) {
    const shown = chronological(matching(actions, choice, mentions));
    const chosen = [
      choice.q && `“${choice.q}”`,
      ...NAMES.map((name) => choice[name] && `${FACETS[name].title.toLowerCase()}: ${FACETS[name].label(choice[name], articles)}`)
    ].filter(Boolean);
    const whole = chosen.length === 0 ? "" : ` of ${actions.length} (${chosen.join(", ")})`;
    const undated = shown.filter((action) => actionInterval(action) === null).length;
    return {
      title:
        shown.length === actions.length
          ? partnersClaim(actions)
          : shown.length === 0
            ? `None of the ${spell(actions.length)} actions`
            : `${sentence(spell(shown.length))} of the ${spell(actions.length)} actions`,
      subtitle: `${chosen.length === 0 ? "Every action" : "Actions"} that the coder found in ${count(articles.length, "article")}, one mark an action, a bar where the date is an interval; n = ${shown.length}${whole}${undated > 0 ? `, ${spell(undated)} without a date` : ""}`,
      note: "Contacts and all else: support, pledges, aid, refusals, criticism, also what is only planned, supposed, alleged or denied. Hollow: the day is not known, or the action is not reported as a fact. A bar that begins before the axis is cut at its edge.",
      data: { actions, articles, shown, rows: (choice.rows as FacetName | undefined) ?? "partner" },
      rows: actionData(shown)
    };
  }
};

/** "Russia is the partner in 23 of the 40 actions, the United States in seven": the two named most often. */
function partnersClaim(actions: readonly ActionRow[]): string {
  const [first, second] = valuesOf("partner", actions, []).filter(({ value }) => value !== "");
  if (!first) return sentence(count(actions.length, "action"));
  const also = second ? `, ${named(second.value)} in ${spell(second.n)}` : "";
  return sentence(`${named(first.value)} is the partner in ${partOf(first.n, actions.length, "action")}${also}`);
}

/** Actions that answer to every choice; the search looks into summary, people and the Italian sentences. */
export function matching(
  actions: readonly ActionRow[],
  choice: Choice,
  mentions: readonly { action_id: string; quote?: string }[]
): ActionRow[] {
  const words = plain(choice.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return actions.filter((action) => {
    if (!NAMES.every((name) => !choice[name] || (FACETS[name] as Facet).of(action) === choice[name])) return false;
    if (words.length === 0) return true;
    const quotes = mentions.filter(({ action_id }) => action_id === action.action_id).map(({ quote = "" }) => quote);
    const text = plain([action.summary, action.source_actor, action.target_actor, action.evidence, ...quotes].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** Lower case, without accents: "citta" finds "Città". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
