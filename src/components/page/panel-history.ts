/** The entry of history of an open panel: its address is that of the action, back closes the panel, forward opens it again. */

/** What an entry of history says of the panel. */
interface Entry {
  evidence?: string;
  /** Whether the page without the panel is the entry before this one. */
  closable?: true;
}

export type PanelHistory = ReturnType<typeof panelHistory>;

/** Addresses are absolute. `show` is called where the reader goes to an entry with an open panel, `hide` for one without. */
export function panelHistory(
  addressOf: (action_id: string) => string,
  { show, hide }: { show(action_id: string): void; hide(): void },
  signal: AbortSignal
) {
  const own = location.pathname;
  const entry = () => (history.state ?? {}) as Entry;
  let home = location.href;
  let open = false;
  /** Fulfilled once the page's own entry is the current one again. */
  let left = Promise.resolve();
  let arrived = () => {};

  const follow = () => {
    arrived();
    const { evidence } = entry();
    if (evidence) show(evidence);
    // Opened on another page, and loaded anew at the action's address since.
    else if (location.pathname !== own) location.reload();
    else if (open) {
      open = false;
      hide();
    }
  };
  window.addEventListener("popstate", follow, { signal });

  return {
    /** The action that this entry of history shows, as after a reload or on the way back from another page. */
    shown: () => entry().evidence,
    /** Give the panel an entry, or the entry that it has to another action. `there`: the entry is there already. */
    async open(action_id: string, there = false): Promise<void> {
      await left;
      const before = entry();
      const state: Entry = { ...before, evidence: action_id };
      if (open || before.evidence) history.replaceState(state, "", addressOf(action_id));
      else {
        home = location.href;
        if (there) history.replaceState(state, "", addressOf(action_id));
        else history.pushState({ ...state, closable: true }, "", addressOf(action_id));
      }
      open = true;
    },
    /** Give the entry up. Resolves when the page's own entry is the current one. */
    close(): Promise<void> {
      if (!open) return Promise.resolve();
      open = false;
      if (entry().closable) {
        left = new Promise((resolve) => {
          arrived = resolve;
        });
        history.back();
      } else history.replaceState(null, "", home.replace(/#.*/, ""));
      return left;
    },
    /** Have the way back from another page lead to this page, with the panel open. */
    leave(): void {
      history.replaceState(history.state, "", home);
    }
  };
}
