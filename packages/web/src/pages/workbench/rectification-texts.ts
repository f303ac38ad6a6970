import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const rectificationTexts = {
  link: (count: number) => said(`整改 ${count} 项`, counted(count, 'rectification')),
  linkOf: (count: number, name: string, year: number, due: string) =>
    said(
      `${name}${year}年度整改 ${count} 项，${due}`,
      `${counted(count, 'rectification')} of ${name}, ${year}, ${due}`,
    ),
  title: said('整改事项', 'Rectifications'),
  note: said('未销号', 'Not closed'),
  parts: {
    ALL: (count: number) => said(`全部 ${count}`, `All ${count}`),
    TO_DO: (count: number) => said(`待整改 ${count}`, `To be done ${count}`),
    TO_CHECK: (count: number) => said(`已报待核 ${count}`, `To check ${count}`),
    DUE_SOON: (count: number) => said(`临近期限 ${count}`, `Due soon ${count}`),
    OVERDUE: (count: number) => said(`逾期 ${count}`, `Overdue ${count}`),
  },
  shownOf: (shown: number, total: number) =>
    said(`共 ${total} 项，已列出 ${shown} 项。`, `${shown} of ${total} are listed.`),
  more: said('继续加载', 'Load more'),
  moreFailed: said('没有载入，请再试一次。', 'It was not fetched: try again.'),
  remindedOf: (name: string, year: number, count: number) =>
    said(
      `财政局催办：${name} ${year}年度有 ${count} 项整改尚未报送`,
      `The bureau reminds ${name} of ${counted(count, 'rectification')}, ${year}`,
    ),
  moreReminded: (count: number) => said(`另有 ${count} 项`, `and ${count} more`),
  remindedBy: (by: string) =>
    said(`由${by}发出，报送整改情况后自动消失。`, `Sent by ${by}; it goes away once it is reported on.`),
  goReport: said('去报送整改情况', 'Report on it'),
  seeToIt: said('请督促下属单位报送', 'Please see to it that the unit reports'),
  which: said('筛选整改事项', 'Which rectifications'),
  none: said('没有未销号的整改事项。', 'No rectification is open.'),
  noneOfPart: said('没有这一类整改事项。', 'There is none of this kind.'),
  department: said('部门', 'Department'),
  year: said('年度', 'Year'),
  problem: said('问题', 'Problem'),
  state: said('状态', 'State'),
  dueOn: said('整改期限', 'Due'),
  act: said('办理', 'Act'),
  check: said('核实', 'Check'),
  look: said('查看', 'Open'),
  actOn: (act: string, name: string, problem: string) =>
    said(`${act}：${name} ${problem}`, `${act}: ${name}, ${problem}`),
};
