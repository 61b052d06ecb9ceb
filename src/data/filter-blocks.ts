/** A stream of bytes as blocks of whole lines, so that no more than a block is ever held. */

/** The longest line that is read; a longer one is passed over, since memory has to stay bounded. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Whole lines, or in place of one that was too long its size. */
export type Block = { bytes: Uint8Array } | { tooLong: number };

/** Cut a stream at line ends. What has come whole is passed on at once, so that a slow source is not held up. */
export async function* blocks(input: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Block> {
  let rest: Uint8Array[] = [];
  let held = 0;
  let dropped = 0;
  for await (const chunk of input) {
    let from = 0;
    if (dropped > 0) {
      const end = chunk.indexOf(0x0a);
      dropped += end < 0 ? chunk.length : end;
      if (end < 0) continue;
      yield { tooLong: dropped };
      dropped = 0;
      from = end + 1;
    }
    const last = chunk.lastIndexOf(0x0a);
    if (last >= from) {
      yield { bytes: joined([...rest, chunk.subarray(from, last + 1)]) };
      [rest, held, from] = [[], 0, last + 1];
    }
    if (from < chunk.length) {
      rest.push(chunk.subarray(from));
      held += chunk.length - from;
    }
    if (held > longest) [rest, dropped, held] = [[], held, 0];
  }
  if (dropped > 0) yield { tooLong: dropped };
  else if (held > 0) yield { bytes: joined(rest) };
}

/** A copy in memory of its own, which can be handed to a thread. */
const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
