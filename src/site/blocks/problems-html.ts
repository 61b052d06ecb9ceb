/** What is wrong with the articles and the tables, as readers see it. */
import { type Problem, problemText } from "../../coder/model/problem.ts";
import { count, sentence } from "../../components/captions/words.ts";
import { escapeHtml } from "../../components/page/html.ts";

/** Each problem with its file and line; nothing where there are none. */
export function problemsHtml(problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const items = problems.map((problem) => `<li><code>${escapeHtml(problemText(problem))}</code></li>`);
  return `<section class="problems" aria-label="Problems"><p>${sentence(count(problems.length, "problem"))} in the articles and tables that this report is made from; the rest was read.</p>
<ul>${items.join("\n")}</ul></section>`;
}
