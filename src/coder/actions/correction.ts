/**
 * What a person decided about single mentions: `data/corrections.csv`. A row names the passage by words
 * of its sentence and, where several mentions stand there, by rule and target; it accepts or rejects the
 * mention or changes one field of it.
 */
import type { Mention } from "./action.ts";
import type { Codebook, Correction } from "../codebook/codebook.ts";
import { precision } from "../model/dates.ts";
import { distinctProblems, type Problem } from "../model/problem.ts";
import { intervalOf } from "../model/written-date.ts";
import { STATUSES, type Status } from "../model/code-lists.ts";

const FILE = "corrections.csv";

type Known = Pick<Codebook, "corrections" | "types" | "countries">;

/** A mention with one field set to a value; a text says why the value cannot be. */
type Change = (mention: Mention, value: string, known: Known, reason: string) => Mention | string;

const side =
  (name: "source" | "target", field: "country" | "actor" | "role"): Change =>
  (mention, value, { countries }, reason) => {
    if (field === "country" && !countries.some(({ country }) => country === value)) return `${value} is not in countries.csv`;
    if (field === "actor" && value === "") return `${name}_actor cannot be empty`;
    const before = mention.found[name];
    // Who the coder took for the actor belongs to the country that it took.
    const after = { ...before, ...(field === "country" ? { actor: "", role: "" } : {}), [field]: value, how: "" };
    return { ...mention, found: { ...mention.found, [name]: after, [`${name}How`]: { by: "hand", words: reason } } };
  };

const CHANGES: Readonly<Record<string, Change>> = {
  action_type: (mention, value, { types }) =>
    types.has(value)
      ? { ...mention, found: { ...mention.found, rule: { ...mention.found.rule, type: value } } }
      : `${value} is not in action-types.csv`,
  status: (mention, value, _, reason) =>
    (STATUSES as readonly string[]).includes(value)
      ? { ...mention, found: { ...mention.found, status: value as Status, statusHow: `set by hand: ${reason}` } }
      : `${value} is no status`,
  date: (mention, value, _, reason) => {
    const interval = intervalOf(value);
    if (!interval) return `${value} is no date, month, year or range of them`;
    const how = `set by hand: ${reason}`;
    const when = {
      edtf: value,
      ...interval,
      precision: precision(interval),
      basis: "explicit" as const,
      span: null,
      how
    };
    return { ...mention, when, dateSpan: null };
  },
  source_country: side("source", "country"),
  source_actor: side("source", "actor"),
  source_role: side("source", "role"),
  target_country: side("target", "country"),
  target_actor: side("target", "actor"),
  target_role: side("target", "role"),
  attribution: (mention, value) => ({ ...mention, attribution: value })
};

/**
 * Apply the corrections of one article to what the coder found in it, in the order of the table.
 *
 * @returns the mentions that stay, `review` saying what was decided, and a problem for every row that
 * has no mention to apply to any more or cannot be applied
 */
export function correct(
  article_id: string,
  mentions: readonly Mention[],
  known: Known
): { mentions: Mention[]; problems: Problem[] } {
  const problems: Problem[] = [];
  let current = [...mentions];
  for (const correction of known.corrections.filter((row) => row.article_id === article_id)) {
    const reject = (message: string) => problems.push({ file: FILE, line: correction.line, message });
    const meant = new Set(current.filter((mention) => isMeant(mention, correction)));
    if (meant.size === 0) {
      reject(
        `no coded passage of ${article_id} any more that holds “${correction.quote}”${correction.rule && `, by rule ${correction.rule}`}${correction.target && `, towards ${correction.target}`}`
      );
      continue;
    }
    const decided = current.flatMap((mention) => {
      if (!meant.has(mention)) return [mention];
      const outcome = decide(mention, correction, known);
      if (typeof outcome !== "string") return outcome;
      reject(outcome);
      return [mention];
    });
    current = decided;
  }
  return { mentions: current, problems: distinctProblems(problems) };
}

/** Corrections of articles that are not there: a problem where all articles are, as in a build. */
export function strayCorrections(corrections: readonly Correction[], article_ids: ReadonlySet<string>): Problem[] {
  return corrections
    .filter(({ article_id }) => !article_ids.has(article_id))
    .map(({ article_id, line }) => ({ file: FILE, line, message: `there is no article ${article_id}` }));
}

function isMeant(mention: Mention, { quote, rule, target }: Correction): boolean {
  const { found } = mention;
  return (
    quote !== "" &&
    mention.quote.normalize("NFC").includes(quote) &&
    (rule === "" || found.rule.rule === rule) &&
    (target === "" || found.target.country === target || found.target.actor === target)
  );
}

/** What stays of a mention; a text says why the decision cannot be carried out. */
function decide(mention: Mention, { decision, field, value, reason }: Correction, known: Known): Mention[] | string {
  const reviewed = (text: string, after: Mention) => [
    { ...after, review: [after.review, `${text}: ${reason}`].filter(Boolean).join("; ") }
  ];
  if (reason === "") return "reason is empty";
  if (decision === "reject") return [];
  if (decision === "accept") return reviewed("accepted", mention);
  if (decision !== "change") return `decision is ${decision || "empty"}, not accept, reject or change`;
  const change = Object.hasOwn(CHANGES, field) ? CHANGES[field] : undefined;
  if (!change) return `${field || "an empty cell"} is no field that can be changed: ${Object.keys(CHANGES).join(", ")}`;
  const changed = change(mention, value, known, reason);
  return typeof changed === "string" ? changed : reviewed(`changed ${field}`, changed);
}
