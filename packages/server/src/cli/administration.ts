import 'reflect-metadata';
import { ROLES, type Role } from '@jiping/domain/people';
import { NATION_CODE } from '@jiping/domain/regions';
import { type Command, Option } from 'commander';
import { openCycle } from '../features/cycles/open-cycle.ts';
import { DEPARTMENT_CATEGORIES } from '../features/departments/categories.ts';
import { createDepartment } from '../features/departments/create-department.ts';
import { createUser } from '../features/identity/create-user.ts';
import { createCounty } from '../features/regions/create-county.ts';
import { storeBuiltInTemplates } from '../features/templates/store-built-in.ts';
import { runChanges } from './changes.ts';
import { readPassword } from './read-password.ts';
import { type RebuildOptions, rebuildCommand } from './rebuild.ts';
import { withDatabase } from './with-database.ts';

/** What an operator does from a terminal, beside or before the running server. */
export function runAdministration(program: Command): void {
  program
    .command('migrate')
    .description('建库或升级 / bring the database up to date')
    .action(() => withDatabase(async () => console.log('数据库已是最新 / The database is up to date')));

  const create = program
    .command('create')
    .description('新建县、部门、用户、年度任务 / create a county, department, user or cycle');

  create
    .command('county')
    .argument('<code>', '县级区划代码 / GB/T 2260 code of the county')
    .argument('<name>', '名称 / name')
    .requiredOption('--province <code:name>', '所属省，如 990000:岚江省 / province')
    .requiredOption('--prefecture <code:name>', '所属市，如 990100:望澜市 / prefecture')
    .action((code: string, name: string, options: { province: string; prefecture: string }) =>
      withDatabase(async (em) => {
        const above = [`${NATION_CODE}:中华人民共和国`, options.province, options.prefecture].map(codeAndName);
        await createCounty(em, { code, name, above });
        console.log(`已建县 / County created: ${name} ${code}`);
      }),
    );

  create
    .command('department')
    .argument('<county>', '县级区划代码 / code of the county')
    .argument('<code>', '预算编码 / budget unit code')
    .argument('<name>', '名称 / name')
    .requiredOption('--category <category>', Object.keys(DEPARTMENT_CATEGORIES).join(' '))
    .requiredOption('--finance-section <name>', '财政业务股室 / section of the finance bureau')
    .option('--supervisor <code>', '主管部门预算编码 / budget unit code of the supervising department')
    .option('--insurance-funds', '管理社会保险基金 / runs social insurance funds')
    .option('--covers-subordinates', '报告含二级单位数据 / its report states the money of its subordinate units too')
    .option('--from <year>', '设立年度，默认一直存在 / the first year it is there; else it always was')
    .action(
      (
        county: string,
        code: string,
        name: string,
        options: {
          category: string;
          financeSection: string;
          supervisor?: string;
          insuranceFunds?: true;
          coversSubordinates?: true;
          from?: string;
        },
      ) =>
        withDatabase(async (em) => {
          await createDepartment(em, {
            countyCode: county,
            code,
            name,
            category: options.category,
            financeSection: options.financeSection,
            supervisorCode: options.supervisor ?? null,
            runsInsuranceFunds: options.insuranceFunds ?? false,
            coversSubordinates: options.coversSubordinates ?? false,
            fromYear: options.from === undefined ? undefined : Number(options.from),
          });
          console.log(`已建部门 / Department created: ${name} ${code}`);
        }),
    );

  create
    .command('user')
    .argument('<username>', '用户名 / user name')
    .argument('<display-name>', '姓名 / name')
    .requiredOption('--role <role>', ROLES.join(' '))
    .requiredOption('--region <code>', '区划代码 / code of the region')
    .option('--department <code>', '预算编码 / budget unit code')
    .option('--finance-section <name>', '财政业务股室 / section of the finance bureau')
    .option('--assign <codes...>', '分配给第三方机构的单位预算编码 / departments given to an evaluator')
    .description('密码从终端或标准输入读取，不写在命令里 / the password is read from the terminal or standard input')
    .action(
      (
        username: string,
        displayName: string,
        options: { role: Role; region: string; department?: string; financeSection?: string; assign?: string[] },
      ) =>
        withDatabase(async (em) => {
          const password = await readPassword();
          await createUser(em, {
            username,
            displayName,
            password,
            role: options.role,
            regionCode: options.region,
            departmentCode: options.department ?? null,
            financeSection: options.financeSection ?? null,
            assignedDepartmentCodes: options.assign ?? [],
          });
          console.log(`已建用户 / User created: ${username}`);
        }),
    );

  create
    .command('cycle')
    .argument('<county>', '县级区划代码 / code of the county')
    .argument('<fiscal-year>', '评价年度 / the year that is evaluated')
    .requiredOption('--opens <date>', '开始填报日期 / when departments may begin')
    .requiredOption('--due <date>', '截止日期 / when reports are due')
    .option('--template <code>', '模板代码，默认取适用于该年度的最新模板 / template; the newest that fits the year')
    .action((county: string, fiscalYear: string, options: { opens: string; due: string; template?: string }) =>
      withDatabase(async (em) => {
        await storeBuiltInTemplates(em);
        const count = await openCycle(em, {
          countyCode: county,
          fiscalYear: Number(fiscalYear),
          opensAt: options.opens,
          dueAt: options.due,
          template: options.template,
        });
        console.log(`已下达 ${count} 家单位 / The cycle is open for ${count} departments`);
      }),
    );

  runChanges(program);

  program
    .command('rebuild')
    .description('由填报记录重建汇总 / make facts and summaries anew from the records')
    .option('--processes <number>', '进程数，默认按处理器，最多 4 / how many processes; by the processors, up to 4')
    .addOption(new Option('--portion <number/of>').hideHelp())
    .action((options: RebuildOptions) => rebuildCommand(options));
}

function codeAndName(text: string): { code: string; name: string } {
  const [code = '', name = ''] = text.split(':');
  return { code, name };
}
