/** Two hosts on this machine: network namespaces, each with an address and an ssh server of its own. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith } from "../setup/folder.ts";

export interface Hosts {
  /** The command that reaches them as `host-1` and `host-2`. */
  ssh: string;
  stop(): void;
}

/** Undefined, with the reason on the console, where this machine does not allow it. */
export function twoHosts(): Hosts | undefined {
  const lacking = ["ip", "ssh", "sshd", "parallel"].filter((program) => spawnSync("which", [program]).status !== 0);
  if (lacking.length > 0 || process.getuid?.() !== 0) {
    console.log(`Two hosts are not tried: ${lacking.length > 0 ? `no ${lacking.join(", ")} here` : "that takes root"}.`);
    return undefined;
  }
  const folder = folderWith();
  const key = join(folder, "key");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
  mkdirSync("/run/sshd", { recursive: true });
  const ip = (...args: string[]) => execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });
  const mark = process.pid % 10_000;
  const servers: ChildProcess[] = [];
  const names = [1, 2].map((n) => `eng${mark}-${n}`);
  const stop = () => {
    for (const server of servers) server.kill("SIGTERM");
    for (const name of names) spawnSync("ip", ["netns", "delete", name]);
  };
  try {
    const hosts = names.map((name, i) => {
      const [here, there] = [`10.77.${i + 1}.1`, `10.77.${i + 1}.2`];
      ip("netns", "add", name);
      ip("link", "add", `${name}a`, "type", "veth", "peer", "name", `${name}b`);
      ip("link", "set", `${name}b`, "netns", name);
      ip("addr", "add", `${here}/24`, "dev", `${name}a`);
      ip("link", "set", `${name}a`, "up");
      ip("-n", name, "addr", "add", `${there}/24`, "dev", `${name}b`);
      ip("-n", name, "link", "set", `${name}b`, "up");
      ip("-n", name, "link", "set", "lo", "up");
      const configuration = join(folder, `sshd-${i}`);
      const path = `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
      writeFileSync(
        configuration,
        `Port 22\nListenAddress ${there}\nHostKey ${key}\nAuthorizedKeysFile ${key}.pub\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPidFile none\nMaxStartups 50\nSetEnv PATH=${path} NODE=${name}\n`
      );
      servers.push(spawn("ip", ["netns", "exec", name, "/usr/sbin/sshd", "-D", "-f", configuration], { stdio: "ignore" }));
      return `Host host-${i + 1}\n HostName ${there}\n`;
    });
    const client = join(folder, "ssh");
    writeFileSync(
      client,
      `${hosts.join("")}Host *\n User root\n IdentityFile ${key}\n StrictHostKeyChecking no\n UserKnownHostsFile /dev/null\n LogLevel ERROR\n ConnectionAttempts 20\n`
    );
    return { ssh: `ssh -F ${client}`, stop };
  } catch (error) {
    stop();
    console.log(`Two hosts are not tried: ${(error as Error).message}`);
    return undefined;
  }
}
