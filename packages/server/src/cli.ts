import { Command } from 'commander';
import { readCommand } from './cli/read.ts';

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

// Reading a report needs no database: what does is loaded for the other commands only.
if (process.argv[2] !== 'read') {
  const { runAdministration } = await import('./cli/administration.ts');
  runAdministration(program);
}

await program.parseAsync();
