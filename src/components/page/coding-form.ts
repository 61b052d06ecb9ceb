/** The form of the page "Try an article of your own": text in, reading and tables out, all in the browser. */
import type { CodebookFiles } from "../../coder/codebook/codebook.ts";
import { decode } from "../../data/decode.js";
import { tooLong } from "../../data/longest-article.js";
import { coderThread } from "./coder-thread.js";
import type { CodingRequest, CodingResult } from "./coding.ts";
import { escapeHtml } from "./html.js";
import { liveReading } from "./live-reading.js";
import { need } from "./need.js";
import { READING_KEY } from "./reading-key.js";
import { count, sentence } from "../captions/words.js";

/** Files of the page, fetched when they are asked for. */
export interface CodingFiles {
  worker: { url(): Promise<string> };
  codebook: { json(): Promise<unknown> };
  samples: Record<string, { text(): Promise<string> }>;
}

type Source = Pick<CodingRequest, "id" | "text" | "bytes" | "problems">;

/** Longer than this, and the reader is told that something is going on. */
const BLINK = 150;

/**
 * Bring the form to life.
 *
 * @param form with the parts that src/coder.md gives it
 * @param place where the result goes
 * @param ended the cell's `invalidation`
 */
export function liveCodingForm(form: HTMLFormElement, place: HTMLElement, files: CodingFiles, ended: Promise<unknown>): void {
  const life = new AbortController();
  const { signal } = life;
  const area = need<HTMLTextAreaElement>(form, "textarea");
  const chooser = need<HTMLInputElement>(form, "input[type=file]");
  const published = need<HTMLInputElement>(form, "[name=published]");
  const cancel = need<HTMLButtonElement>(form, "[data-cancel]");
  const status = need(form, "[role=status]");
  const thread = coderThread(
    () => files.worker.url(),
    async () => (await files.codebook.json()) as CodebookFiles
  );
  let source: Source = { id: "pasted", text: "" };
  let run = 0;

  const start = async () => {
    if (source.text.trim() === "") {
      thread.stop();
      run++;
      cancel.hidden = true;
      place.replaceChildren();
      status.textContent = "Paste or choose a text first.";
      area.focus();
      return;
    }
    if (refuse(source.text.length)) return;
    if (!form.reportValidity()) return;
    const mine = ++run;
    const begun = performance.now();
    const length = count(source.text.trim().split(/\s+/).length, "word");
    const tell = () => {
      const seconds = (performance.now() - begun) / 1000;
      status.innerHTML = `Coding ${length} … ${seconds < 1 ? "" : `${seconds.toFixed(0)} s`} <progress aria-label="Coding"></progress>`;
      cancel.hidden = false;
    };
    let ticks: ReturnType<typeof setInterval> | undefined;
    const blink = setTimeout(() => {
      tell();
      ticks = setInterval(tell, 1000);
    }, BLINK);
    try {
      const result = await thread.code({ ...source, published: published.value.trim() });
      if (mine !== run || signal.aborted) return;
      show(place, source.id, result, signal);
      status.textContent = `${sentence(count(result.rows.mentions, "passage"))} coded in ${length}, ${count(result.rows.actions, "action")}.`;
    } catch (error) {
      if (mine === run) {
        status.textContent = (error as Error).message;
        place.replaceChildren();
      }
    } finally {
      clearTimeout(blink);
      clearInterval(ticks);
      if (mine === run) cancel.hidden = true;
    }
  };

  /** Says of a text that is longer than an article that it is not coded. The page says so beforehand. */
  const refuse = (size: number): boolean => {
    const long = tooLong(size);
    if (long === null) return false;
    place.replaceChildren();
    status.textContent = `This is ${long}.`;
    return true;
  };

  const take = async (file: File) => {
    // Looked at before it is read: a large file would hold the page up.
    if (refuse(file.size)) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text, problem } = decode(bytes);
    source = { id: file.name.replace(/\.txt$/i, ""), text, bytes };
    if (problem) source.problems = [problem];
    area.value = text;
    await start();
  };

  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      void start();
    },
    { signal }
  );
  // A text area rewrites line ends, so a file is coded as it was read until someone edits it.
  area.addEventListener(
    "input",
    () => {
      source = { id: "pasted", text: area.value };
    },
    { signal }
  );
  area.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void start();
    },
    { signal }
  );
  chooser.addEventListener("change", () => chooser.files?.[0] && void take(chooser.files[0]), { signal });
  cancel.addEventListener("click", () => thread.stop(), { signal });
  form.addEventListener(
    "click",
    async (event) => {
      const sample = (event.target as Element).closest<HTMLElement>("[data-sample]")?.dataset;
      const name = sample?.sample;
      if (name === undefined) return;
      const text = await files.samples[name].text();
      source = { id: name, text };
      area.value = text;
      published.value = sample?.published ?? "";
      await start();
    },
    { signal }
  );
  form.addEventListener("dragover", (event) => event.preventDefault(), { signal });
  form.addEventListener(
    "drop",
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void take(file);
    },
    { signal }
  );
  form.inert = false;
  void ended.then(() => {
    thread.stop();
    life.abort();
  });
}

/** The result: what was wrong, the tables as files, the reading. */
function show(
  place: HTMLElement,
  id: string,
  { reading, csv, rows, published, problems }: CodingResult,
  signal: AbortSignal
): void {
  const tables = Object.keys(csv) as (keyof typeof csv)[];
  place.innerHTML = `<h2 tabindex="-1">What the coder found</h2>
<p class="article-facts">Published: ${escapeHtml(published || "unknown, so “yesterday” and “on Monday” stay undated")}.${problems.length > 0 ? `<br>Problems: ${escapeHtml(problems.join("; "))}.` : ""}</p>
<p class="downloads">${tables.map((name) => `<button type="button" data-save="${name}">${name}.csv <small>${rows[name]} ${rows[name] === 1 ? "row" : "rows"}</small></button>`).join("\n")}</p>
${READING_KEY}
${reading}`;
  for (const name of tables) {
    need(place, `[data-save="${name}"]`).addEventListener("click", () => save(csv[name], `${id}-${name}.csv`), { signal });
  }
  liveReading(need(place, ".reading"), signal);
  need(place, "h2").focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}

function save(text: string, name: string): void {
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(new Blob([text], { type: "text/csv" })),
    download: name
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
