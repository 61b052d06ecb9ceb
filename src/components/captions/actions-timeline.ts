/** All actions: the whole table on one axis, sorted into rows and filtered as the reader likes. */
import { perObject } from "../../coder/model/memo.js";
import { articlesRead } from "./articles-read.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ActionsTimelineData } from "../charts/actions-timeline.ts";
import type { Choice, Control } from "../page/controls.ts";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { chronological, isDated } from "./dates.js";
import { FACETS, valuesOf, type FacetName } from "../charts/facets.js";
import { FACET_NAMES, leftByFacet, narrowed, narrowingWords, QUIET } from "../page/narrowing.js";
import type { Levels } from "../charts/rank.ts";
import { pageHref } from "../page/address.js";
import { searchTest, type SearchedTables } from "../page/search-text.js";
import { spanWords } from "../charts/spans.js";
import type { ChartTables, Caption } from "./caption.ts";
import { count, named, partOf, sentence, spell } from "./words.js";

/** Looked for by most readers. */
const FRONT: readonly FacetName[] = ["partner", "type"];

export const actionsTimeline: Caption<ActionsTimelineData> = {
  name: "actions-timeline",
  controls(tables: ChartTables, choice: Choice): Control[] {
    const left = leftByFacet(tables.actions, choice, tables.curated.levels, searchTest(choice.q ?? "", tables));
    const filters = menusOf(tables).map(({ name, values }) => ({
      param: name,
      title: FACETS[name].title,
      all: "All",
      options: values.map(({ value, label }) => ({ value, label, n: left[name].get(value) ?? 0 })),
      also: name === "year" ? spanWords : undefined,
      ...(FRONT.includes(name) ? {} : { more: true as const })
    }));
    const rows = filters
      .filter(({ param, options }) => param !== "partner" && options.length > 1)
      .map(({ param, title }) => ({ value: param, label: title }));
    return [
      { param: "q", title: "Search", all: "", options: [], search: true },
      ...filters,
      { param: "rows", title: "Rows by", all: "Partner", options: rows, more: true },
      ...QUIET
    ];
  },
  tell(tables, choice) {
    const { actions, articles } = tables;
    const shown = matching({ ...tables, actions: chronological(actions) }, choice);
    const chosen = [...(choice.q ? [`“${choice.q}”`] : []), ...narrowingWords(choice, articles)];
    const whole = chosen.length === 0 ? "" : ` of ${actions.length} (${chosen.join(", ")})`;
    const undated = shown.filter((action) => !isDated(action)).length;
    const { rows = "partner", ...query } = choice;
    const undo = shown.length === 0 && actions.length > 0 ? undoWords(tables, choice) : "";
    return {
      title:
        shown.length === actions.length
          ? partnersClaim(actions)
          : shown.length === 0
            ? `No action matches ${chosen.length === 1 ? "this choice" : "all of these choices"}`
            : `${sentence(spell(shown.length))} of the ${spell(actions.length)} actions`,
      subtitle:
        undo ||
        `${chosen.length === 0 ? "Every action" : "Actions"} of and towards North Korea in ${count(articlesRead(articles).length, "article")}, ${shown.length > MOST_MARKS ? "counted in bars" : "one mark each, with a bar where the date is a range"}; n = ${shown.length}${whole}${undated > 0 ? `, ${spell(undated)} without a date` : ""}`,
      ...(undo && { onward: WIDER_RECORD }),
      note: `Contacts and everything else: support, pledges, aid, refusals, criticism, and what is only planned, possible, alleged or denied. ${
        shown.length > MOST_MARKS
          ? `With more than ${MOST_MARKS}, bars count the actions of each period; those with no single period stand at the right. Choose fewer to see them mark by mark.`
          : "A bar shows the range that a date can lie in; one that begins before the axis is cut at its edge."
      }`,
      data: { actions, articles, shown, rows: rows as FacetName, choice: query },
      rows: actionData(shown)
    };
  }
};

const WIDER_RECORD = {
  words: "Only what was coded from these articles is searched. Contacts that others report:",
  link: "What these articles missed",
  href: pageHref("index", { hash: "missed" })
};

/** What each menu lists, which no choice changes: put into words once. */
const menusOf = perObject(({ actions, articles }: ChartTables) =>
  FACET_NAMES.map((name) => ({ name, values: valuesOf(name, actions, articles) }))
);

/** "Russia is the partner in 23 of the 40 actions, the United States in seven": the two named most often. */
function partnersClaim(actions: readonly ActionRow[]): string {
  const [first, second] = valuesOf("partner", actions, []).filter(({ value }) => value !== "");
  if (!first) return sentence(count(actions.length, "action"));
  const also = second ? `, ${named(second.value)} in ${spell(second.n)}` : "";
  return sentence(`${named(first.value)} is the partner in ${partOf(first.n, actions.length, "action")}${also}`);
}

/** Actions that answer to every choice; the search looks into what the table shows and the sentences in both languages. */
export function matching(tables: SearchedTables & { curated: { levels: Levels } }, choice: Choice): readonly ActionRow[] {
  const own = narrowed(tables.actions, choice, tables.curated.levels);
  return choice.q ? own.filter(searchTest(choice.q, tables)) : own;
}

/** What to undo where nothing answers: "Without “banquet” there are two, without partner: Cuba one." */
function undoWords(tables: ChartTables, choice: Choice): string {
  const without = Object.keys(choice).flatMap((name) => {
    const { [name]: undone, ...rest } = choice;
    const words = name === "q" ? [`“${undone}”`] : narrowingWords({ [name]: undone }, tables.articles);
    const n = matching(tables, rest).length;
    return words.length > 0 && n > 0 ? [`Without ${words[0]} there ${n === 1 ? "is" : "are"} ${count(n, "action")}.`] : [];
  });
  return without.length > 0
    ? without.join(" ")
    : `Each choice alone leaves nothing; “Show all again” brings all ${spell(tables.actions.length)} back.`;
}
