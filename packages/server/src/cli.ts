import { Command } from 'commander';
import { readCommand } from './cli/read.ts';
import { templateLintCommand } from './cli/template-lint.ts';
import { templatePrintCommand } from './cli/template-print.ts';

const program = new Command('jiping')
  .description(
    '绩评通 Jiping: 部门整体支出绩效自评 / the yearly self-evaluation of departmental expenditure performance',
  )
  .showHelpAfterError();

program
  .command('read')
  .argument('<file>', '报告文件：.txt .docx .html / a report')
  .option('--json', '以 JSON 输出 / print JSON')
  .description('识别一份报告 / say what a report says')
  .action(async (file: string, options: { json?: boolean }) => {
    process.exitCode = await readCommand(file, options.json ?? false);
  });

const template = program.command('template').description('核对和取得模板 / check and get templates');

template
  .command('lint')
  .argument('<file>', '模板文件 JSON / a template')
  .description('列出模板的全部问题 / list everything that is wrong with a template')
  .action(async (file: string) => {
    process.exitCode = await templateLintCommand(file);
  });

template
  .command('print')
  .argument('<code>', '内置模板的代码，如 hunan-2021 / code of a built-in template')
  .description('输出内置模板，供本县改用 / print a built-in template for a county to start from')
  .action((code: string) => {
    process.exitCode = templatePrintCommand(code);
  });

// Reading a report needs no database, nor do templates: what does is loaded for the other commands only.
if (process.argv[2] !== 'read' && process.argv[2] !== 'template') {
  const { runAdministration } = await import('./cli/administration.ts');
  runAdministration(program);
}

await program.parseAsync();
