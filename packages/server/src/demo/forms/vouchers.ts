import { knownText } from '@jiping/domain/figures';
import type { DepartmentProfile } from '../departments.ts';
import { ledgerOf, parted } from '../figures/ledger.ts';
import { amountCell, type OpenTable, setRow } from './cells.ts';
import { projectKey } from './project-rows.ts';

/** What a project's money went for, with its share in percent and the voucher 会计凭证 of each payment. */
type Payment = readonly [what: string, share: number, month: number, voucher: number];

/** Projects whose detailed account is attached, by county, department and year. */
const ACCOUNTS: Readonly<Record<string, { readonly project: string; readonly payments: readonly Payment[] }>> = {
  '990121/101001/2020': {
    project: '机关运行维护经费',
    payments: [
      ['会议室音响和显示设备更新', 38, 6, 47],
      ['办公网络设备维保服务费', 21, 8, 112],
      ['打印复印设备维修和耗材', 17, 9, 86],
      ['会议系统软件年度服务费', 14, 11, 139],
      ['机房空调维修', 10, 12, 203],
    ],
  },
  '990121/701001/2021': {
    project: '职工活动和竞赛经费',
    payments: [
      ['职业技能竞赛场地和评委费用', 34, 5, 28],
      ['竞赛奖励', 22, 6, 41],
      ['职工疗休养补助', 29, 9, 63],
      ['职工运动会器材和保险', 15, 10, 77],
    ],
  },
};

/** The detailed account of a project where the story attaches one; it adds up to the project's outturn. */
export function setVouchers(table: OpenTable, profile: DepartmentProfile, year: number): void {
  const account = ACCOUNTS[`${profile.regionCode}/${profile.code}/${year}`];
  if (!account) return;
  const { projects } = ledgerOf(profile, year);
  const index = projects.findIndex(({ name }) => name === account.project);
  const amounts = parted(
    projects[index]!.outturn,
    account.payments.map(([, share]) => share),
  );
  for (const [at, [what, , month, voucher]] of account.payments.entries())
    setRow(table, 'vouchers', `v${at + 1}`, at + 1, {
      project: knownText(projectKey(index)),
      name: knownText(what),
      amount: amountCell(amounts[at]!),
      voucher: knownText(`${year}年${month}月记字第${String(voucher).padStart(4, '0')}号`),
    });
}
