/** `npm run code`: articles coded into tables, or a stream of articles into a stream of actions. */
import { endWithOutput } from "../data/closed-output.ts";
import { codeCommand } from "../data/code-command.ts";

endWithOutput();
process.exitCode = await codeCommand(process.argv.slice(2), process);
