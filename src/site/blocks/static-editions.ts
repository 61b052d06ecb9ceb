/** The list of editions: what each is cited as, where it stands, what changed from one to the next. */
import { anchoredHtml, escapeHtml } from "../../components/page/html.ts";
import { count } from "../../components/captions/words.ts";
import { type EditionName, editionCitation } from "../../data/about.ts";
import type { Row } from "../../data/csv.ts";
import { diffActions, isSame } from "../../data/diff-actions.ts";
import { countDiff, formatDiff } from "../../data/format-diff.ts";
import { type Edition, EDITIONS } from "../editions/kept.ts";
import { MANIFEST } from "../editions/manifest.ts";

/** Lines of a difference that a page shows; the command shows all. */
const LINES = 100;

/** The editions, newest first. `now` are the actions of the report in which the list stands. */
export function editionsList(editions: readonly Edition[], now: Row[]): string {
  const newest = editions.at(-1);
  if (newest === undefined) return "<p>There is no edition yet.</p>";
  const items = editions.map((edition, i) => item(edition, editions[i - 1])).reverse();
  return [`<h3>The report as it is today</h3>${changes(newest, { actions: now })}`, ...items].join("\n");
}

/** What stands in place of the list within an edition, which knows only itself. */
export function ownEdition({ name }: EditionName): string {
  return `<p>You are reading edition ${name}, frozen as it was. The list of all editions is kept up to date <a href="../../all-editions.html">beside the newest report</a>.</p>`;
}

/** A line on top of every page of an edition, `page` being its file. */
export function editionNotice({ name }: EditionName, page: string): string {
  const out = `../../${"../".repeat(page.split("/").length - 1)}`;
  return `<p class="edition">Edition ${name}, kept as it was. <a href="${out}index.html">The newest report</a></p>`;
}

/** In the page's words on how to cite: where what will not change is. */
export function newestEdition(editions: readonly Edition[]): string {
  const newest = editions.at(-1);
  const all = `<a href="./all-editions.html">editions</a>`;
  return newest === undefined
    ? `<p>This page shows the newest tables. Frozen versions are kept as ${all}; there is none yet.</p>`
    : `<p>This page shows the newest tables. What you cite for others to check should not change: <a href="${address(newest)}tables.html#how-to-cite">edition ${newest.name}</a> is the newest of the ${all} that are kept.</p>`;
}

const address = ({ name }: EditionName) => `./${EDITIONS}/${name}/`;

function item(edition: Edition, before: Edition | undefined): string {
  const { name, manifest_sha256, actions } = edition;
  const links = [
    ["index.html", "Report"],
    ["tables.html", "Tables"],
    [MANIFEST, "List of its files"]
  ].filter(([file]) => file === MANIFEST || edition.files.has(file));
  return `<h3>${anchoredHtml(name, `Edition ${name}`)}</h3>
<p>${links.map(([file, text]) => `<a href="${address(edition)}${file}">${text}</a>`).join(" · ")}</p>
<p class="edition-citation">${escapeHtml(editionCitation(edition, manifest_sha256))}</p>
${before ? changes(before, edition) : `<p>The first edition: ${count(actions.length, "action")}.</p>`}`;
}

function changes(before: Edition, after: Pick<Edition, "actions"> & Partial<EditionName>): string {
  const diff = diffActions(before.actions, after.actions);
  if (isSame(diff)) return `<p>The actions are those of ${before.name}.</p>`;
  const lines = formatDiff(diff).trimEnd().split("\n").slice(0, -2);
  const archives = [before, ...(after.name ? [after] : [])].map(({ name }) => `${EDITIONS}/${name}.zip`).join(" ");
  const more = lines.length > LINES ? `\n… and ${lines.length - LINES} more lines: npm run diff -- ${archives}` : "";
  return `<details><summary>Actions since ${before.name}: ${countDiff(diff)}</summary>
<pre><code>${escapeHtml(lines.slice(0, LINES).join("\n") + more)}</code></pre></details>`;
}
