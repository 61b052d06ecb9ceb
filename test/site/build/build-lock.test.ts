import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { isAlive, readHolder, takeBuildLock } from "../../../src/site/build/build-lock.ts";
import { run } from "../../setup/run.ts";
import { folderWith } from "../../setup/folder.ts";

const file = () => join(folderWith(), "cache", "build.lock");
const nobody = () => expect.fail("waited for nobody");

test("a second build waits, says for whom, and goes on when the first is done", async () => {
  const lock = file();
  const release = await takeBuildLock(lock, nobody);
  const waitedFor: number[] = [];
  let second = false;
  const next = takeBuildLock(lock, (pid) => waitedFor.push(pid)).then((done) => {
    second = true;
    return done;
  });
  await sleep(350);
  expect(second).toBe(false);
  expect(waitedFor).toEqual([process.pid]);
  release();
  (await next)();
  expect(existsSync(lock)).toBe(false);
});

test("a build that waited long enough for one that does not end says so and ends", async () => {
  const lock = file();
  const release = await takeBuildLock(lock, nobody);
  const waited = takeBuildLock(lock, () => {}, 200);
  await expect(waited).rejects.toThrow(`The other build (process ${process.pid}) still runs, and was waited for long enough.`);
  expect(readHolder(lock)?.pid).toBe(process.pid);
  release();
});

test("the lock of a build that was killed is taken over", async () => {
  const lock = file();
  (await takeBuildLock(lock, nobody))();
  writeFileSync(lock, "4194304");
  expect(isAlive({ pid: 4194304, began: "" })).toBe(false);
  await takeBuildLock(lock, nobody);
  expect(readHolder(lock)?.pid).toBe(process.pid);
});

test.runIf(existsSync("/proc/self/stat"))("a build that has ended does not go on because nobody asked how it ended", async () => {
  // The shell becomes another program, which does not ask after the process that the shell has started; that waits for it.
  const parent = spawn("sh", ["-c", "(while grep -qx sh /proc/$$/comm; do :; done) & echo $!; exec sleep 600"]);
  const [pid] = await once(parent.stdout, "data");
  await expect.poll(() => isAlive({ pid: Number(pid), began: "" }), { timeout: 60_000 }).toBe(false);
  expect(existsSync(`/proc/${Number(pid)}`)).toBe(true);
  parent.kill();
});

test("a build that was given the number of one that was killed, as the first process of a container is, does not wait for itself", async () => {
  const lock = file();
  (await takeBuildLock(lock, nobody))();
  writeFileSync(lock, `${process.pid} 1 of another machine's life`);
  (await takeBuildLock(lock, nobody))();
  expect(existsSync(lock)).toBe(false);
});

test("the lock of a build that was killed while it wrote it, and names nobody, is taken over", async () => {
  const lock = file();
  (await takeBuildLock(lock, nobody))();
  writeFileSync(lock, "");
  const before = new Date(Date.now() - 60_000);
  utimesSync(lock, before, before);
  await takeBuildLock(lock, nobody);
  expect(readHolder(lock)?.pid).toBe(process.pid);
});

test("of several builds that find the lock of a killed one at once, one takes it over and the others go on waiting", {
  timeout: 300_000
}, async () => {
  const lock = file();
  (await takeBuildLock(lock, nobody))();
  writeFileSync(lock, "4194304");
  const racer = () => run(process.execPath, ["--import", "tsx", "test/site/build/build-lock-racer.ts", lock, "3"]);
  const outcomes = await Promise.all(Array.from({ length: 4 }, racer));
  expect(outcomes.map(({ stdout, stderr }) => stdout + stderr)).toEqual(["0\n", "0\n", "0\n", "0\n"]);
});
