/** The coder in a reader's browser, off the page's own thread. */
import { codeText, type CodingRequest, type CodingResult } from "./coding.ts";

/** What comes back for each request. */
export type CodingAnswer = { result: CodingResult } | { error: string };

const answer = async (request: CodingRequest): Promise<CodingAnswer> => {
  try {
    return { result: await codeText(request) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener("message", async ({ data }: MessageEvent<CodingRequest>) => postMessage(await answer(data)));
