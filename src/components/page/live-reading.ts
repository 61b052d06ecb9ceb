/** Ties the marked words of a reading to their notes: what is pointed at, focused or addressed stands out on both sides. */

/** @param reading the element around the article */
export function liveReading(reading: Element, signal: AbortSignal): void {
  const light = (groups: readonly string[]) => {
    reading.classList.toggle("singled-out", groups.length > 0);
    for (const words of reading.querySelectorAll<HTMLElement>(".coded[data-groups]")) {
      words.classList.toggle(
        "lit",
        (words.dataset.groups ?? "").split(" ").some((group) => groups.includes(group))
      );
    }
    for (const note of reading.querySelectorAll<HTMLElement>(".note")) {
      note.classList.toggle("lit", groups.includes(note.dataset.group ?? ""));
    }
  };
  const follow = ({ target }: Event) => {
    const element = target as Element;
    const note = element.closest<HTMLElement>(".note");
    const number = element.closest(".note-number");
    const words = element.closest<HTMLElement>(".coded[data-groups]");
    if (note) light([note.dataset.group ?? ""]);
    else if (number) light([number.textContent ?? ""]);
    else light(words ? (words.dataset.groups ?? "").split(" ") : []);
  };
  // A passage that the address names stays lit until something else is pointed at.
  const rest = () => {
    const addressed = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    light([addressed?.closest<HTMLElement>(".note")?.dataset.group ?? []].flat());
  };
  reading.addEventListener("pointerover", follow, { signal });
  reading.addEventListener("focusin", follow, { signal });
  reading.addEventListener("pointerleave", rest, { signal });
  reading.addEventListener("focusout", rest, { signal });
  window.addEventListener("hashchange", rest, { signal });
  rest();
}
