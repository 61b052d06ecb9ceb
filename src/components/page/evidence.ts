/** The evidence panel: a sheet beside the page, or over all of it on a phone, for any mark or row. */
import { ACTION_LINKS, actionAt, actionHref, decoded } from "./address.js";
import type { CodeMeanings } from "../../data/code-meanings.ts";
import type { Evidence, EvidenceTables } from "./evidence-html.ts";
import type { EvidenceRequest } from "./evidence-request.ts";
import { keepInSight } from "./in-sight.js";
import { need } from "./need.js";
import { panelHistory } from "./panel-history.js";

/** A file of the page that is fetched when it is asked for. */
interface File {
  json(): Promise<unknown>;
}

/** By their parts, as the pages name them. */
export type EvidenceFiles = Record<keyof EvidenceTables | "meanings", File>;

const SHELL = `<div class="evidence-sheet">
<div class="evidence-bar"><button type="button" data-step="-1">Previous</button><button type="button" data-step="1">Next</button><span class="evidence-place" role="status"></span><button type="button" data-close>Close</button></div>
<div class="evidence-body" tabindex="0" role="region" aria-label="Evidence"></div>
<div class="evidence-foot"><a data-permanent>Permanent link</a><button type="button" data-cite>Copy citation</button><span role="status"></span></div>
</div>`;

/** For how many frames after the panel has closed its mark is kept in sight. */
const SETTLING = 12;

/**
 * Let every request for evidence on the page be answered by the panel. While it is open the page's address
 * is that of the action. Nothing is fetched before the first request.
 *
 * @param files the tables and the meanings of their codes
 * @param options.root leads from the page to the site's root
 * @param options.deepLinks whether the page is the one that the actions' addresses lead to
 * @param options.ended the cell's `invalidation`, which takes the panel away
 */
export function liveEvidence(
  files: EvidenceFiles,
  { root = "./", deepLinks = false, ended }: { root?: string; deepLinks?: boolean; ended: Promise<unknown> }
): void {
  const life = new AbortController();
  const { signal } = life;
  const dialog = document.createElement("dialog");
  dialog.className = "evidence";
  dialog.setAttribute("aria-labelledby", "evidence-title");
  dialog.innerHTML = SHELL;
  document.body.append(dialog);
  // The address changes while the panel is open: what leads on from it does so from where the page stood.
  const site = new URL(root, location.href).href;
  const addressOf = (action_id: string) => actionHref({ action_id }, site);
  const page = need(document, "#observablehq-center");
  const body = need(dialog, ".evidence-body");
  const place = need(dialog, ".evidence-place");
  const told = need(dialog, ".evidence-foot [role=status]");
  const permanent = need<HTMLAnchorElement>(dialog, "[data-permanent]");
  let opener: Element | null = null;
  let shown: Evidence | null = null;
  let known: Promise<[typeof import("./evidence-html.ts"), EvidenceTables & { meanings: CodeMeanings }]> | null = null;

  const past = panelHistory(
    addressOf,
    {
      show: (action_id) => {
        if (!dialog.open) open(markOf(action_id));
        void show(action_id);
      },
      hide: () => dialog.close()
    },
    signal
  );

  const open = (by: Element | null) => {
    opener?.classList.remove("opened");
    opener = by;
    opener?.classList.add("opened");
  };
  const show = async (action_id: string, own = false) => {
    if (!dialog.open) {
      // On a slow line the plain link is still there.
      body.innerHTML = `<p id="evidence-title" tabindex="-1">Loading the sentence …</p><p><a data-plain>The row of this action in the table</a></p>`;
      need<HTMLAnchorElement>(body, "[data-plain]").href = addressOf(action_id);
      dialog.showModal();
    }
    keepInSight(page, opener, dialog);
    void past.open(action_id, own);
    known ??= Promise.all([import("./evidence-html.js"), read(files)]);
    try {
      const [{ evidenceHtml, evidenceOf }, tables] = await known;
      if (signal.aborted || !dialog.open) return;
      shown = evidenceOf(action_id, tables);
      const unfolded = body.querySelector<HTMLDetailsElement>(".evidence-how")?.open ?? false;
      body.innerHTML = shown
        ? evidenceHtml(shown, tables.meanings, site, unfolded)
        : `<h2 id="evidence-title" tabindex="-1">No such action</h2><p>There is no action called <code></code> in the tables. It may have been recoded since.</p>`;
      if (!shown) need(body, "code").textContent = action_id;
    } catch {
      known = null;
      if (signal.aborted || !dialog.open) return;
      // Then the link leads where it leads without scripts; its address stands there already.
      if (!deepLinks) {
        history.replaceState(null, "", addressOf(action_id));
        return location.reload();
      }
      const row = document.getElementById(action_id);
      body.innerHTML = `<h2 id="evidence-title" tabindex="-1">Could not load the evidence</h2><p>Close this and try again. The sentence is also on the article’s own page.</p>`;
      if (row) {
        open(row.querySelector("a"));
        // Its way back in history scrolls to the row.
        dialog.close();
        return;
      }
    }
    body.scrollTop = 0;
    told.textContent = "";
    permanent.href = addressOf(action_id);
    step(0);
    need(body, "#evidence-title").focus();
  };

  // The marks of the same drawing, or the rows of the same table, can be gone through one by one.
  const siblings = () => {
    const all = opener?.closest("svg, table")?.querySelectorAll("a[data-action]") ?? [];
    return [...all].filter((mark) => mark.getClientRects().length > 0);
  };
  const step = (by: number) => {
    const all = siblings();
    const at = opener ? all.indexOf(opener) : -1;
    const next = all[at + by];
    if (by !== 0 && next) {
      open(next);
      void show(next.getAttribute("data-action") ?? "");
      return;
    }
    place.textContent = at === -1 ? "" : `${at + 1} of ${all.length}`;
    for (const button of dialog.querySelectorAll<HTMLButtonElement>("[data-step]")) {
      button.hidden = all.length < 2 || at === -1;
      button.disabled = all[at + Number(button.dataset.step)] === undefined;
    }
  };

  const answer = (event: Event) => {
    const { action_id, opener: asking } = (event as CustomEvent<EvidenceRequest>).detail;
    event.preventDefault();
    open(asking);
    void show(action_id);
  };
  document.addEventListener("evidence", answer, { signal });

  // Any other link to an action's row, as in the table under a figure or beside an article.
  document.addEventListener(
    "click",
    (event) => {
      const link = (event.target as Element).closest(ACTION_LINKS);
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || dialog.contains(link)) return;
      event.preventDefault();
      open(link);
      // A mark's link, an element of SVG, has no `hash`.
      void show(actionAt(new URL(link.getAttribute("href") ?? "", location.href).href) ?? "");
    },
    { signal }
  );

  // A text selection that ends beside the sheet is not a click there.
  let pressed: EventTarget | null = null;
  dialog.addEventListener("pointerdown", ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener("click", (event) => {
    const target = event.target as Element;
    const stepButton = target.closest<HTMLButtonElement>("[data-step]");
    if (stepButton) step(Number(stepButton.dataset.step));
    // A click beside the sheet lands on the dialog itself.
    else if ((target === dialog && pressed === dialog) || target.closest("[data-close]")) dialog.close();
    else if (target.closest("[data-cite]") && shown) void cite(shown);
    else if (target.closest("a[href]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) past.leave();
  });
  dialog.addEventListener("close", async () => {
    const back = opener as HTMLElement | null;
    // Focus returns while the mark is still the opened one, so that its tip stays away.
    back?.focus();
    open(null);
    shown = null;
    keepInSight(page, null, dialog);
    await past.close();
    if (back) bringBack(back.closest("tr") ?? back, SETTLING);
  });
  // The way back in history also scrolls back, some frames later where the browser is busy.
  const bringBack = (to: Element, frames: number) => {
    if (frames === 0 || dialog.open || signal.aborted) return;
    requestAnimationFrame(() => {
      to.scrollIntoView({ block: "nearest" });
      bringBack(to, frames - 1);
    });
  };

  // On paper the page stands where it was, and after it what is open.
  const print = () => {
    if (!dialog.open) return;
    keepInSight(page, null, dialog);
    const sheet = body.cloneNode(true) as HTMLElement;
    sheet.classList.add("printed-evidence");
    need(page, "#observablehq-footer").before(sheet);
  };
  const printed = () => {
    page.querySelector(".printed-evidence")?.remove();
    if (dialog.open) keepInSight(page, opener, dialog);
  };
  window.addEventListener("beforeprint", print, { signal });
  window.addEventListener("afterprint", printed, { signal });

  const cite = async (evidence: Evidence) => {
    const { citationOf } = await import("./evidence-citation.js");
    const text = citationOf(evidence, permanent.href);
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = "Copied.";
    } catch {
      told.textContent = text;
    }
  };

  const follow = () => {
    const id = decoded(location.hash.slice(1));
    const row = document.getElementById(id);
    // Headings and figures have addresses too.
    if (id === "" || id === past.shown() || (row && !row.matches("tr"))) return;
    open(markOf(id));
    void show(id, true);
  };
  const left = past.shown();
  if (left !== undefined) {
    open(markOf(left));
    void show(left);
  } else if (deepLinks) follow();
  if (deepLinks) window.addEventListener("hashchange", follow, { signal });
  void ended.then(() => {
    life.abort();
    dialog.remove();
  });
}

/** The mark or row of an action that is on show. */
function markOf(action_id: string): Element | null {
  const marks = document.querySelectorAll(`a[data-action="${CSS.escape(action_id)}"]`);
  return [...marks].find((mark) => mark.getClientRects().length > 0) ?? null;
}

async function read(files: EvidenceFiles): Promise<EvidenceTables & { meanings: CodeMeanings }> {
  const names = Object.keys(files) as (keyof EvidenceFiles)[];
  const values = await Promise.all(names.map((name) => files[name].json()));
  return Object.fromEntries(names.map((name, i) => [name, values[i]])) as unknown as EvidenceTables & { meanings: CodeMeanings };
}
