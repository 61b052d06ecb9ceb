/** What a system says of a disk that takes no more, in plain words and with the place. */

/** Why something could not be written, by the system's code. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  EFBIG: "the file would be longer than is allowed here",
  EROFS: "the disk can only be read",
  EACCES: "you may not write there",
  EPERM: "you may not write there"
};

/** `out: the disk is full (ENOSPC)`; an error of another kind as it is. */
export function diskFault(place: string, error: unknown): Error {
  const { code = "" } = error as NodeJS.ErrnoException;
  return WHY[code] ? new Error(`${place}: ${WHY[code]} (${code})`) : (error as Error);
}
