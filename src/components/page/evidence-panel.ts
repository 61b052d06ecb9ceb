/** The evidence panel: a sheet beside the page, or over all of it on a phone, for any mark or row. */
import type { CodeMeanings } from "../../data/code-meanings.ts";
import { actionHref, decoded } from "./address.js";
import type { Evidence, EvidenceTables } from "./evidence-html.ts";
import { printEvidence } from "./evidence-print.js";
import { evidenceSheet, type EvidenceSheet } from "./evidence-sheet.js";
import { keepInSight } from "./in-sight.js";
import { need } from "./need.js";
import { panelHistory, type PanelHistory } from "./panel-history.js";

/** A file of the page that is fetched when it is asked for. */
interface File {
  json(): Promise<unknown>;
}

/** By their parts, as the pages name them. */
export type EvidenceFiles = Record<keyof EvidenceTables | "meanings", File>;

/** For how many frames after the panel has closed its mark is kept in sight. */
const SETTLING = 12;

/** One action at a time, shown with the page's address as its own. */
export class EvidencePanel {
  private readonly sheet: EvidenceSheet;
  private readonly history: PanelHistory;
  private readonly page = need(document, "#observablehq-center");
  /** The address changes while the panel is open: what leads on from it does so from where the page stood. */
  private readonly site: string;
  /** The mark or row whose action is shown. */
  private opener: Element | null = null;
  private shown: Evidence | null = null;
  private known: Promise<[typeof import("./evidence-html.ts"), EvidenceTables & { meanings: CodeMeanings }]> | null = null;

  constructor(
    private readonly files: EvidenceFiles,
    root: string,
    private readonly deepLinks: boolean,
    private readonly signal: AbortSignal
  ) {
    this.site = new URL(root, location.href).href;
    this.sheet = evidenceSheet({
      step: (by) => this.step(by),
      cite: () => void this.cite(),
      leave: () => this.history.leave()
    });
    const { dialog, body } = this.sheet;
    dialog.addEventListener("close", () => void this.closed());
    signal.addEventListener("abort", () => dialog.remove());
    this.history = panelHistory(
      (action_id) => this.addressOf(action_id),
      {
        show: (action_id) => this.show(action_id, dialog.open ? this.opener : markOf(action_id)),
        hide: () => dialog.close()
      },
      signal
    );
    printEvidence(
      this.page,
      () => (dialog.open ? body : undefined),
      (aside) => keepInSight(this.page, aside ? this.opener : null, dialog),
      signal
    );
  }

  /** Show an action, asked for by a mark or row. `there`: the page's address is the action's already. */
  show(action_id: string, opener: Element | null, there = false): void {
    this.openedBy(opener);
    const { dialog, body } = this.sheet;
    if (!dialog.open) {
      // On a slow line the plain link is still there.
      body.innerHTML = `<p id="evidence-title" tabindex="-1">Loading the sentence …</p><p><a data-plain>The row of this action in the table</a></p>`;
      need<HTMLAnchorElement>(body, "[data-plain]").href = this.addressOf(action_id);
      dialog.showModal();
    }
    keepInSight(this.page, opener, dialog);
    void this.history.open(action_id, there);
    void this.fill(action_id);
  }

  /** Show what this entry of history shows, or what the page's address leads to. */
  resume(): void {
    const left = this.history.shown();
    if (left !== undefined) this.show(left, markOf(left));
    else if (this.deepLinks) this.follow();
  }

  /** Show the action that the page's address leads to. */
  follow(): void {
    const id = decoded(location.hash.slice(1));
    const row = document.getElementById(id);
    // Headings and figures have addresses too.
    if (id === "" || id === this.history.shown() || (row && !row.matches("tr"))) return;
    this.show(id, markOf(id), true);
  }

  holds(element: Element): boolean {
    return this.sheet.dialog.contains(element);
  }

  private addressOf(action_id: string): string {
    return actionHref({ action_id }, this.site);
  }

  private openedBy(opener: Element | null): void {
    this.opener?.classList.remove("opened");
    this.opener = opener;
    opener?.classList.add("opened");
  }

  private async fill(action_id: string): Promise<void> {
    const { dialog, body, permanent, tell } = this.sheet;
    const given = () => this.signal.aborted || !dialog.open;
    this.known ??= Promise.all([import("./evidence-html.js"), read(this.files)]);
    try {
      const [{ evidenceHtml, evidenceOf }, tables] = await this.known;
      if (given()) return;
      this.shown = evidenceOf(action_id, tables);
      const unfolded = body.querySelector<HTMLDetailsElement>(".evidence-how")?.open ?? false;
      body.innerHTML = this.shown
        ? evidenceHtml(this.shown, tables.meanings, this.site, unfolded)
        : `<h2 id="evidence-title" class="missing" tabindex="-1">No such action</h2><p>There is no action called <code></code> here. It may have been coded anew since; close this for all the others.</p>`;
      if (!this.shown) need(body, "code").textContent = action_id;
    } catch {
      this.known = null;
      if (given() || this.giveUp(action_id)) return;
    }
    body.scrollTop = 0;
    tell("");
    permanent.href = this.addressOf(action_id);
    this.step(0);
    need(body, "#evidence-title").focus();
  }

  /** What there is instead where the tables cannot be read. Gives whether it is elsewhere than in the panel. */
  private giveUp(action_id: string): boolean {
    const { dialog, body } = this.sheet;
    // The link leads where it leads without scripts; its address stands there already.
    if (!this.deepLinks) {
      history.replaceState(null, "", this.addressOf(action_id));
      location.reload();
      return true;
    }
    body.innerHTML = `<h2 id="evidence-title" tabindex="-1">Could not load the evidence</h2><p>Close this and try again. The sentence is also on the article’s own page.</p>`;
    const row = document.getElementById(action_id);
    if (!row) return false;
    this.openedBy(row.querySelector("a"));
    // Its way back in history scrolls to the row.
    dialog.close();
    return true;
  }

  /** Go on by so many marks; by none, or past the last, only say where among them the shown one stands. */
  private step(by: number): void {
    const { opener } = this;
    const all = siblingsOf(opener);
    const at = opener ? all.indexOf(opener) : -1;
    const next = all[at + by];
    if (by !== 0 && next) this.show(next.getAttribute("data-action") ?? "", next);
    else this.sheet.count(at, all.length);
  }

  private async cite(): Promise<void> {
    if (!this.shown) return;
    const { permanent, tell } = this.sheet;
    const evidence = this.shown;
    const { citationOf } = await import("./evidence-citation.js");
    const text = citationOf(evidence, permanent.href);
    try {
      await navigator.clipboard.writeText(text);
      tell("Copied.");
    } catch {
      tell(text);
    }
  }

  private async closed(): Promise<void> {
    const back = this.opener as HTMLElement | null;
    // Focus returns while the mark is still the opened one, so that its tip stays away.
    back?.focus();
    this.openedBy(null);
    this.shown = null;
    keepInSight(this.page, null, this.sheet.dialog);
    await this.history.close();
    if (back) this.bringBack(back.closest("tr") ?? back, SETTLING);
  }

  /** The way back in history also scrolls back, some frames later where the browser is busy. */
  private bringBack(to: Element, frames: number): void {
    if (frames === 0 || this.sheet.dialog.open || this.signal.aborted) return;
    requestAnimationFrame(() => {
      to.scrollIntoView({ block: "nearest" });
      this.bringBack(to, frames - 1);
    });
  }
}

async function read(files: EvidenceFiles): Promise<EvidenceTables & { meanings: CodeMeanings }> {
  const parts = Object.entries(files).map(async ([name, file]) => [name, await file.json()]);
  return Object.fromEntries(await Promise.all(parts));
}

/** The mark or row of an action. */
function markOf(action_id: string): Element | null {
  return onShow(document.querySelectorAll(`a[data-action="${CSS.escape(action_id)}"]`))[0] ?? null;
}

/** The marks of the same drawing, or the rows of the same table, which can be gone through one by one. */
function siblingsOf(mark: Element | null): Element[] {
  return onShow(mark?.closest("svg, table")?.querySelectorAll("a[data-action]") ?? []);
}

function onShow(marks: Iterable<Element>): Element[] {
  return [...marks].filter((mark) => mark.getClientRects().length > 0);
}
