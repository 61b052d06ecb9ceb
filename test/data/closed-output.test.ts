import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

it("a command whose reader has read enough ends in a sentence", { timeout: 300_000 }, () => {
  const module = pathToFileURL("src/data/closed-output.ts").href;
  const script = `import { endWithOutput } from "${module}"; endWithOutput(); setInterval(() => console.log("line"), 5);`;
  const command = `"${process.execPath}" --import "${import.meta.resolve("tsx")}" --input-type=module -e '${script}' | head -1`;
  expect(spawnSync("sh", ["-c", command], { encoding: "utf8" })).toMatchObject({
    stdout: "line\n",
    stderr: "The output was closed before all was written.\n"
  });
});
