/**
 * A build that takes the lock again and again, and each time is killed before it gives it back. Its disk is slow to take
 * a file away, so that two of them can be in the midst of it. Says how often it was not alone with the lock.
 */
import fs, { writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";

const [lock, rounds] = process.argv.slice(2);
const remove = fs.rmSync;
fs.rmSync = (path, options) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300 * Math.random());
  remove(path, options);
};
syncBuiltinESMExports();
const { takeBuildLock } = await import("../../../src/site/build/build-lock.ts");

const inside = `${lock}.inside`;
let together = 0;
for (let round = 0; round < Number(rounds); round++) {
  await takeBuildLock(lock, () => {});
  try {
    writeFileSync(inside, "", { flag: "wx" });
  } catch {
    together++;
  }
  await sleep(200);
  remove(inside, { force: true });
  writeFileSync(lock, `4194304 ${process.pid} ${round}`);
}
console.log(together);
