import { readFile } from 'node:fs/promises';
import { lintTemplateData, type TemplateProblem } from '@jiping/domain/templates';

/** Exit code where the template could not be loaded, or the file not read. */
const REFUSED = 2;

const SEVERITIES: Readonly<Record<TemplateProblem['severity'], string>> = {
  error: '错误 error',
  warning: '警告 warning',
  hint: '提示 hint',
};

/**
 * Prints everything that is wrong with a template in a JSON file, in both languages. Answers the exit code: 0 where nothing keeps it
 * from being used, warnings and hints or not; 2 where something does, or where the file is no JSON.
 */
export async function templateLintCommand(file: string): Promise<number> {
  const data = await dataOf(file);
  if (data === null) return REFUSED;
  const problems = lintTemplateData(data.json);
  for (const { severity, path, message } of problems) {
    console.log(`${SEVERITIES[severity]}  ${path === '' ? '$' : path}\n    ${message.zh}\n    ${message.en}`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const others = problems.length - errors;
  console.log(
    problems.length === 0
      ? '模板没有问题 / Nothing is wrong with the template'
      : `错误 ${errors} 处，其他 ${others} 处 / ${errors} errors, ${others} others`,
  );
  return errors === 0 ? 0 : REFUSED;
}

async function dataOf(file: string): Promise<{ readonly json: unknown } | null> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return { json };
  } catch (error) {
    if (error instanceof SyntaxError) {
      console.error(`文件不是 JSON：${error.message} / The file is no JSON: ${error.message}`);
      return null;
    }
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    console.error(`无法打开文件：${file} / The file cannot be opened: ${String(error.code)}`);
    return null;
  }
}
