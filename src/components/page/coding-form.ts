/** The form of the page "Try an article of your own": text in, reading and tables out, all in the browser. */
import type { CodebookFiles } from "../../coder/codebook/codebook.ts";
import { decode } from "../../data/decode.js";
import { tooLong } from "../../data/longest-article.js";
import { type CoderThread, coderThread } from "./coder-thread.js";
import type { CodingRequest } from "./coding.ts";
import { showResult } from "./coding-result.js";
import { need } from "./need.js";
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

/** Brings the form, with the parts that src/coder.md gives it, to life; `ended` is the cell's `invalidation`. */
export function liveCodingForm(form: HTMLFormElement, place: HTMLElement, files: CodingFiles, ended: Promise<unknown>): void {
  const life = new AbortController();
  const { signal } = life;
  const coding = new CodingForm(form, place, files, signal);
  const listen = <Name extends keyof HTMLElementEventMap>(
    to: HTMLElement,
    name: Name,
    answer: (event: HTMLElementEventMap[Name]) => void
  ) => to.addEventListener(name, answer, { signal });

  listen(form, "submit", (event) => {
    event.preventDefault();
    void coding.start();
  });
  listen(coding.area, "input", () => coding.edited());
  listen(coding.area, "keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void coding.start();
  });
  const chooser = need<HTMLInputElement>(form, "input[type=file]");
  listen(chooser, "change", () => chooser.files?.[0] && void coding.take(chooser.files[0]));
  listen(coding.cancel, "click", () => coding.thread.stop());
  listen(form, "click", ({ target }) => {
    const { sample, published = "" } = (target as Element).closest<HTMLElement>("[data-sample]")?.dataset ?? {};
    if (sample !== undefined) void coding.takeSample(sample, published);
  });
  listen(form, "dragover", (event) => event.preventDefault());
  listen(form, "drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void coding.take(file);
  });
  form.inert = false;
  void ended.then(() => {
    coding.thread.stop();
    life.abort();
  });
}

/** The form's text, and the one run that codes it. */
class CodingForm {
  readonly area: HTMLTextAreaElement;
  readonly cancel: HTMLButtonElement;
  readonly thread: CoderThread;
  private readonly published: HTMLInputElement;
  private readonly status: HTMLElement;
  private source: Source = { id: "pasted", text: "" };
  private sample = { text: "", published: "" };
  private run = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly place: HTMLElement,
    private readonly files: CodingFiles,
    private readonly signal: AbortSignal
  ) {
    this.area = need(form, "textarea");
    this.cancel = need(form, "[data-cancel]");
    this.published = need(form, "[name=published]");
    this.status = need(form, "[role=status]");
    this.thread = coderThread(
      () => files.worker.url(),
      async () => (await files.codebook.json()) as CodebookFiles
    );
  }

  async start(): Promise<void> {
    const { source, status, place } = this;
    if (source.text.trim() === "") return this.askForText();
    if (this.refuse(source.text.length)) return;
    // Asked here: a browser that asks by itself tells the form nothing, and the old result would stay.
    if (!this.form.reportValidity()) return this.clear("Write the date as above its field, for example 2024-06-18.");
    const mine = ++this.run;
    const length = count(source.text.trim().split(/\s+/).length, "word");
    const end = tellProgress(length, status, this.cancel);
    try {
      const result = await this.thread.code({ ...source, published: this.published.value.trim() });
      if (mine !== this.run || this.signal.aborted) return;
      showResult(place, source.id, result, this.signal);
      const { rows, problems } = result;
      const coded = `${count(rows.mentions, "passage")} coded in ${length}, ${count(rows.actions, "action")}`;
      // Where nothing was coded, the reason says it.
      status.textContent = `${sentence(rows.mentions === 0 && problems.length > 0 ? problems.join("; ") : coded)}.`;
    } catch (error) {
      if (mine === this.run) {
        status.textContent = (error as Error).message;
        place.replaceChildren();
      }
    } finally {
      end();
      if (mine === this.run) this.cancel.hidden = true;
    }
  }

  async take(file: File): Promise<void> {
    // Looked at before it is read: a large file would hold the page up.
    if (this.refuse(file.size)) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text, problem } = decode(bytes);
    const id = file.name.replace(/\.txt$/i, "");
    this.leaveSample(text);
    await this.startWith({ id, text, bytes, ...(problem ? { problems: [problem] } : {}) });
  }

  async takeSample(id: string, published: string): Promise<void> {
    const text = await this.files.samples[id].text();
    this.published.value = published;
    this.sample = { text: text.trim(), published };
    await this.startWith({ id, text });
  }

  /** A text area rewrites line ends, so a file is coded as it was read until someone edits it. */
  edited(): void {
    this.source = { id: "pasted", text: this.area.value };
    this.leaveSample(this.area.value);
  }

  /** The date that came with a sample goes with it: a reader's own text is not of that day. */
  private leaveSample(text: string): void {
    const { sample, published } = this;
    const left = [sample.text.slice(0, 40), sample.text.slice(-40)].some((part) => text.includes(part));
    if (!left && published.value === sample.published) published.value = "";
  }

  private startWith(source: Source): Promise<void> {
    this.source = source;
    this.area.value = source.text;
    return this.start();
  }

  private askForText(): void {
    this.clear("Paste or choose a text first.");
    this.area.focus();
  }

  /** Takes away the result, which is of another text or date than the form now holds, and says why. */
  private clear(told: string): void {
    this.thread.stop();
    this.run++;
    this.cancel.hidden = true;
    this.place.replaceChildren();
    this.status.textContent = told;
  }

  /** Says of a text that is longer than an article that it is not coded. The page says so beforehand. */
  private refuse(size: number): boolean {
    const long = tooLong(size);
    if (long === null) return false;
    this.place.replaceChildren();
    this.status.textContent = `This is ${long}.`;
    return true;
  }
}

/** Tell how long it has been coding, and let the reader cancel it, once it takes longer than a blink. Gives what ends this. */
function tellProgress(length: string, status: HTMLElement, cancel: HTMLElement): () => void {
  const begun = performance.now();
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
  return () => {
    clearTimeout(blink);
    clearInterval(ticks);
  };
}
