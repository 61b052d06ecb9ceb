/** Ends the process in a sentence when whoever reads its output, such as `head`, has read enough. */
export function endWithOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === "EPIPE" ? "The output was closed before all was written." : error.message}\n`);
    process.exit(1);
  });
}
