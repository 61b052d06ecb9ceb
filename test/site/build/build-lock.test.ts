import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { isAlive, takeBuildLock } from "../../../src/site/build/build-lock.ts";

const file = () => join(mkdtempSync(join(tmpdir(), "lock-")), "cache", "build.lock");
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

test("the lock of a build that was killed is taken over", async () => {
  const lock = file();
  (await takeBuildLock(lock, nobody))();
  writeFileSync(lock, "4194304");
  expect(isAlive(4194304)).toBe(false);
  await takeBuildLock(lock, nobody);
  expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
});
