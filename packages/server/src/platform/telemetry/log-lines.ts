/** A reader of the log waits so long for a line at the most. */
const TOGETHER_FOR_MS = 200;
const MOST_TOGETHER = 32 * 1024;

/**
 * Writes the lines of the log some at a time: one system call for each line costs a small request a tenth of its time. What is left is
 * written when the process ends, also by an error that nobody caught.
 */
export function logLines(out: NodeJS.WritableStream = process.stdout): { write(line: string): void } {
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = lines;
    lines = '';
    if (text) out.write(text);
  };
  // Whoever read the log may be gone; the server is not to end with them.
  out.on('error', () => undefined);
  process.once('exit', flush);
  return {
    write: (line) => {
      lines += line;
      if (lines.length > MOST_TOGETHER) flush();
      else timer ??= setTimeout(flush, TOGETHER_FOR_MS).unref();
    },
  };
}
