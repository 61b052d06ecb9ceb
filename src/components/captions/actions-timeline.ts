/** All actions: the whole table on one axis, sorted into rows and filtered as the reader likes. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ActionsTimelineData } from "../charts/actions-timeline.ts";
import { articlesById } from "./articles-by-id.js";
import type { Choice, Control } from "../page/controls.ts";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { chronological, isDated } from "./dates.js";
import { FACETS, valuesOf, type FacetName } from "../charts/facets.js";
import { FACET_NAMES, narrowed, narrowingWords, QUIET } from "../page/narrowing.js";
import type { Levels } from "../charts/rank.ts";
import { searchTest } from "../page/search-text.js";
import { spanWords } from "../charts/spans.js";
import type { ChartTables, Caption } from "./caption.ts";
import { count, named, partOf, sentence, spell } from "./words.js";

export const actionsTimeline: Caption<ActionsTimelineData> = {
  name: "actions-timeline",
  controls({ actions, articles }: ChartTables): Control[] {
    const filters = FACET_NAMES.map((name) => ({
      param: name,
      title: FACETS[name].title,
      all: "All",
      options: valuesOf(name, actions, articles).map(({ value, label, n }) => ({ value, label: `${label} (${n})` })),
      also: name === "year" ? spanWords : undefined
    }));
    const rows = filters
      .filter(({ param, options }) => param !== "partner" && options.length > 1)
      .map(({ param, title }) => ({ value: param, label: title }));
    return [
      { param: "q", title: "Search", all: "", options: [], search: true },
      { param: "rows", title: "Rows by", all: "Partner", options: rows },
      ...filters,
      ...QUIET
    ];
  },
  tell(tables, choice) {
    const { actions, articles } = tables;
    const shown = matching({ ...tables, actions: chronological(actions) }, choice);
    const chosen = [...(choice.q ? [`“${choice.q}”`] : []), ...narrowingWords(choice, articlesById(articles))];
    const whole = chosen.length === 0 ? "" : ` of ${actions.length} (${chosen.join(", ")})`;
    const undated = shown.filter((action) => !isDated(action)).length;
    const { rows = "partner", ...query } = choice;
    return {
      title:
        shown.length === actions.length
          ? partnersClaim(actions)
          : shown.length === 0
            ? `None of the ${spell(actions.length)} actions`
            : `${sentence(spell(shown.length))} of the ${spell(actions.length)} actions`,
      subtitle: `${chosen.length === 0 ? "Every action" : "Actions"} that the coder found in ${count(articles.length, "article")}, ${shown.length > MOST_MARKS ? "counted in bars" : "one mark an action, a bar where the date is an interval"}; n = ${shown.length}${whole}${undated > 0 ? `, ${spell(undated)} without a date` : ""}`,
      note: `Contacts and all else: support, pledges, aid, refusals, criticism, also what is only planned, supposed, alleged or denied. ${
        shown.length > MOST_MARKS
          ? `More than ${MOST_MARKS} are not drawn one by one: a bar counts those of a span of time, and those whose days lie in more than one span, or are not known, stand at the right. Fewer, as a choice above or a bar leaves them, are drawn mark by mark.`
          : "Hollow: the day is not known, or the action is not reported as a fact. A bar that begins before the axis is cut at its edge."
      }`,
      data: { actions, articles, shown, rows: rows as FacetName, choice: query },
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
  { actions, mentions, curated: { levels } }: Pick<ChartTables, "actions" | "mentions"> & { curated: { levels: Levels } },
  choice: Choice
): readonly ActionRow[] {
  const own = narrowed(actions, choice, levels);
  return choice.q ? own.filter(searchTest(choice.q, actions, mentions)) : own;
}
