/** One build at a time: the lock that a build holds, and what becomes of those that others left. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds after which a lock that names no process was left by one that ended while it wrote it. */
const WRITING = 5_000;

/** Milliseconds that a build waits for another one: longer than any takes, so that one which hangs does not hold all others. */
const PATIENCE = 15 * 60_000;

/** A process by its number, and when it began: numbers are given again, in a container always the same ones. */
export interface Holder {
  pid: number;
  /** In whatever form the system tells it; empty where it does not. */
  began: string;
}

/**
 * Waits until no other build runs in this checkout, as they share Framework's cache, and returns the
 * function that lets the next one go. The lock of a build that was killed is taken over: what counts is whether its
 * process runs, not the lock's age, since coding leaves a process no time to renew it.
 *
 * @throws with a sentence where the other build still runs after `patience` milliseconds
 */
export async function takeBuildLock(file: string, onWait: (pid: number) => void, patience = PATIENCE): Promise<() => void> {
  const until = Date.now() + patience;
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ; ) {
    if (hold(file)) return () => rmSync(file, { force: true });
    clearLeft(file);
    const holder = readHolder(file);
    if (holder !== null && !told && isAlive(holder)) {
      onWait(holder.pid);
      told = true;
    }
    if (holder !== null && Date.now() > until)
      throw new Error(
        `The other build (process ${holder.pid}) still runs, and was waited for long enough. End it, and build again.`
      );
    await sleep(100);
  }
}

/** Writes this process into a lock that nobody has; false where one has it. */
function hold(file: string): boolean {
  try {
    writeFileSync(file, holderText(), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Takes away the lock of a process that has ended, and looks once more before: of two that find it at once, the slower
 * would else take away the lock that the faster has put in its place. So only one at a time may clear a lock, which
 * takes a lock of its own, left and cleared like any other.
 */
function clearLeft(file: string): void {
  if (!isLeft(file)) return;
  const clearing = `${file}.clearing`;
  if (!hold(clearing)) {
    clearLeft(clearing);
    return;
  }
  try {
    if (isLeft(file)) rmSync(file, { force: true });
  } finally {
    rmSync(clearing, { force: true });
  }
}

/** Whether a lock was left by a process that has ended. */
function isLeft(file: string): boolean {
  const holder = readHolder(file);
  return holder === null ? age(file) > WRITING : !isAlive(holder);
}

/** What a file says that a process holds; of this process, or of another one by its number. */
export function holderText(pid = process.pid): string {
  return `${pid} ${beginningOf(pid)}`;
}

/** The process that such a file names; null while it is being written or has just gone. */
export function readHolder(file: string): Holder | null {
  try {
    const [, pid, began] = /^(\d+) ?(.*)$/s.exec(readFileSync(file, "utf8").trim()) ?? [];
    return pid === undefined ? null : { pid: Number(pid), began };
  } catch {
    return null;
  }
}

/** Whether that process still runs: not another one that was given its number since, nor one that has ended unheard. */
export function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  // In a container whose first process asks for none, what has ended keeps its number.
  if (stateOf(pid)[0] === "Z") return false;
  const now = beginningOf(pid);
  return began === "" || now === "" || now === began;
}

/** What Linux tells of a process after its number and name: first its state, a letter; empty elsewhere. */
function stateOf(pid: number): string[] {
  try {
    // The name of the program, in parentheses, may hold blanks.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.replace(/^.*\)/s, "").trim().split(" ");
  } catch {
    return [];
  }
}

/** When a process began: on Linux in ticks since the machine started, with the machine's start; elsewhere as `ps` says it. */
function beginningOf(pid: number): string {
  const ticks = stateOf(pid)[19];
  try {
    if (ticks !== undefined) return `${ticks} ${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}`;
    const args = ["-o", "lstart=", "-p", String(pid)];
    return execFileSync("ps", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** Milliseconds since a file was written; 0 where it has just gone. */
function age(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
