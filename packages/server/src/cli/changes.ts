import type { Command } from 'commander';
import { obligeDepartment } from '../features/cycles/oblige-department.ts';
import { removeObligation } from '../features/cycles/remove-obligation.ts';
import { dissolveDepartment } from '../features/departments/dissolve-department.ts';
import { mergeDepartments } from '../features/departments/merge-departments.ts';
import { renameCounty } from '../features/regions/rename-county.ts';
import { setPopulation } from '../features/regions/set-population.ts';
import { withDatabase } from './with-database.ts';

const COUNTY = '县级区划代码 / code of the county';
const UNIT = '预算编码 / budget unit code';
const YEAR = '评价年度 / the year that is evaluated';
const DISCARD = '已填写、未报送的内容一并删除 / delete what was written and never handed in';

/** What changes in a county over the years: its departments, who is in a cycle, its code and name, its residents. */
export function runChanges(program: Command): void {
  departments(program);
  obligations(program);
  regions(program);
}

interface Ending {
  from: string;
  discardDraft?: true;
}

function departments(program: Command): void {
  program
    .command('merge')
    .description('合并部门 / merge departments')
    .command('department')
    .argument('<county>', COUNTY)
    .argument('<code>', UNIT)
    .requiredOption('--into <code>', '并入的部门 / the department that goes on')
    .requiredOption('--from <year>', '不再单独上报的首个年度 / the first year without it')
    .option('--discard-draft', DISCARD)
    .action((county: string, code: string, options: Ending & { into: string }) =>
      withDatabase(async (em) => {
        const { department, successor } = await mergeDepartments(em, {
          countyCode: county,
          code,
          intoCode: options.into,
          fromYear: Number(options.from),
          discardDraft: options.discardDraft,
        });
        console.log(
          `${options.from} 年度起“${department.name}”并入“${successor.name}” / Merged from ${options.from} on: ${code} into ${successor.code}`,
        );
      }),
    );

  program
    .command('dissolve')
    .description('撤销部门 / dissolve a department')
    .command('department')
    .argument('<county>', COUNTY)
    .argument('<code>', UNIT)
    .requiredOption('--from <year>', '不再上报的首个年度 / the first year without it')
    .option('--discard-draft', DISCARD)
    .action((county: string, code: string, { from, discardDraft }: Ending) =>
      withDatabase(async (em) => {
        const gone = await dissolveDepartment(em, { countyCode: county, code, fromYear: Number(from), discardDraft });
        console.log(`${from} 年度起撤销“${gone.name}” / Dissolved from ${from} on: ${code}`);
      }),
    );
}

function obligations(program: Command): void {
  program
    .command('add')
    .description('把部门列入已下达的任务 / enter a department in a cycle that is open')
    .command('obligation')
    .argument('<county>', COUNTY)
    .argument('<fiscal-year>', YEAR)
    .argument('<department>', UNIT)
    .action((countyCode: string, fiscalYear: string, departmentCode: string) =>
      withDatabase(async (em) => {
        await obligeDepartment(em, { countyCode, fiscalYear: Number(fiscalYear), departmentCode });
        console.log(`已列入 ${fiscalYear} 年度任务 / Entered in the cycle of ${fiscalYear}: ${departmentCode}`);
      }),
    );

  program
    .command('remove')
    .description('把误列的部门移出任务 / take a department entered by mistake out of a cycle')
    .command('obligation')
    .argument('<county>', COUNTY)
    .argument('<fiscal-year>', YEAR)
    .argument('<department>', UNIT)
    .option('--discard-draft', DISCARD)
    .action((countyCode: string, fiscalYear: string, departmentCode: string, options: { discardDraft?: true }) =>
      withDatabase(async (em) => {
        await removeObligation(em, { countyCode, fiscalYear: Number(fiscalYear), departmentCode, ...options });
        console.log(`已移出 ${fiscalYear} 年度任务 / Taken out of the cycle of ${fiscalYear}: ${departmentCode}`);
      }),
    );
}

function regions(program: Command): void {
  program
    .command('rename')
    .description('变更区划代码或名称，原代码仍可查到 / change a code or name; the former code is still found')
    .command('county')
    .argument('<code>', COUNTY)
    .option('--code <code>', '新代码 / the new code')
    .option('--name <name>', '新名称 / the new name')
    .requiredOption('--from <date>', '生效日期，如 2025-01-01 / since when')
    .action((code: string, options: { code?: string; name?: string; from: string }) =>
      withDatabase(async (em) => {
        const county = await renameCounty(em, {
          code,
          newCode: options.code,
          newName: options.name,
          from: options.from,
        });
        console.log(`已变更 / Renamed: ${code} → ${county.code} ${county.name}`);
      }),
    );

  program
    .command('set')
    .description('登记常住人口，用于人均指标 / say how many residents there are, for money per head')
    .command('population')
    .argument('<county>', COUNTY)
    .argument('<fiscal-year>', '年度 / the year')
    .argument('<residents>', '常住人口（人） / residents')
    .action((countyCode: string, fiscalYear: string, residents: string) =>
      withDatabase(async (em) => {
        await setPopulation(em, { countyCode, fiscalYear: Number(fiscalYear), residents: Number(residents) });
        console.log(`已登记 ${fiscalYear} 年常住人口 / Residents of ${fiscalYear} set: ${residents}`);
      }),
    );
}
