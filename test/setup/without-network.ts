/** What each process of Node runs first: a connection to another machine is written down and does not come about. */
const GUARD = `
import { appendFileSync } from "node:fs";
import { Socket } from "node:net";
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const { path, host = "localhost" } = typeof first === "object" ? first : Number(first) >= 0 ? { host: args[1] } : { path: first };
  if (path || ["localhost", "127.0.0.1", "::1"].includes(host)) return connect.apply(this, args);
  appendFileSync(process.env.ASKED_OUTSIDE, host + "\\n");
  return this.destroy(new Error("There is no network: " + host));
};
`;

/**
 * The environment of a command whose processes of Node reach this machine alone.
 *
 * @param asked file that gets a line for each attempt to reach another one
 */
export const withoutNetwork = (asked: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ASKED_OUTSIDE: asked,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=data:text/javascript,${encodeURIComponent(GUARD)}`.trim(),
  // npm by itself asks for a newer npm now and then.
  npm_config_update_notifier: "false"
});
