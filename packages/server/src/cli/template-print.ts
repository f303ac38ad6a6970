import { builtInTemplates } from '@jiping/domain/built-in';

/** Exit code where there is no such template. */
const UNKNOWN = 2;

/** Prints the newest version of a built-in template as JSON, complete, as `template lint` takes it. Answers the exit code. */
export function templatePrintCommand(code: string): number {
  const template = builtInTemplates.findLast((one) => one.code === code);
  if (!template) {
    const known = builtInTemplates.map((one) => one.code).join(', ');
    console.error(
      `没有内置模板“${code}”；可用的有：${known} / There is no built-in template “${code}”; there are: ${known}`,
    );
    return UNKNOWN;
  }
  process.stdout.write(`${JSON.stringify(template, null, 2)}\n`);
  return 0;
}
