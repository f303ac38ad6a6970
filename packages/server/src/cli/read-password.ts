import { createInterface } from 'node:readline/promises';

/** A password from the terminal, unseen, or the first line of standard input: never from the command, which others can list. */
export async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  if (isTerminal) process.stderr.write('密码 / Password: ');
  const lines = createInterface({ input: process.stdin, terminal: isTerminal });
  if (isTerminal) hideTyping(lines);
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
}

/** Readline echoes what is typed through this method; there is no public way to silence it. */
function hideTyping(lines: object): void {
  Object.assign(lines, { _writeToOutput: () => undefined });
}
