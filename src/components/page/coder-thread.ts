/** The coder on a thread of its own: started when it is first needed, and ended to break off its work. */
import type { CodebookFiles } from "../../coder/codebook/codebook.ts";
import type { CodingAnswer } from "./coding-worker.ts";
import type { CodingRequest, CodingResult } from "./coding.ts";

export type CoderThread = ReturnType<typeof coderThread>;

/** `script` gives the address of the worker's script; `codebook` gives the tables, and is asked once. */
export function coderThread(script: () => Promise<string>, codebook: () => Promise<CodebookFiles>) {
  let worker: Worker | null = null;
  let files: CodebookFiles | null = null;
  let run = new AbortController();

  /** Break off what is being coded; an idle thread is kept for the next text. */
  const stop = () => run.abort(new Error("Cancelled."));

  return {
    stop,
    /** Code a text, breaking off the one before. Rejects with the reason where it cannot, and when it is broken off. */
    async code(request: Omit<CodingRequest, "files">): Promise<CodingResult> {
      stop();
      run = new AbortController();
      const { signal } = run;
      const [tables, address] = await Promise.all([files ?? codebook(), script()]);
      files = tables;
      signal.throwIfAborted();
      const first = worker === null;
      worker ??= new Worker(address, { type: "module" });
      const running = worker;
      return new Promise((resolve, reject) => {
        const end = () => {
          running.terminate();
          worker = null;
          reject(signal.reason);
        };
        signal.addEventListener("abort", end);
        running.onmessage = ({ data }: MessageEvent<CodingAnswer>) => {
          signal.removeEventListener("abort", end);
          if ("result" in data) resolve(data.result);
          else reject(new Error(data.error));
        };
        running.onerror = (event) => {
          reject(new Error(event.message || "The coder could not be started."));
          end();
        };
        running.postMessage(first ? { ...request, files: tables } : request);
      });
    }
  };
}
