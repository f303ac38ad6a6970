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
    all: (count: number) => said(`全部 ${count}`, `All ${count}`),
    toDo: (count: number) => said(`待整改 ${count}`, `To be done ${count}`),
    toCheck: (count: number) => said(`已报待核 ${count}`, `To check ${count}`),
    late: (count: number) => said(`逾期 ${count}`, `Overdue ${count}`),
  },
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
