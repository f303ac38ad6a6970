import { HUNAN_2021 } from '@jiping/domain/built-in';
import { libraryItem } from '@jiping/domain/figures';
import type { DepartmentProfile } from '../departments.ts';
import { isOverQuota } from '../storyline.ts';
import type { IndicatorRow } from './indicator-row.ts';

/** A common indicator, with the second level of the form where a department puts it. */
type CommonPick = readonly [code: string, level2: 'quality' | 'cost'];

/** Those that every department of this demonstration picks. */
const PICKED: readonly CommonPick[] = [
  ['H12', 'quality'],
  ['H01', 'cost'],
  ['H08', 'cost'],
];

/** One more, by the line of work that the department's code begins with: each line was given its own in the county's notice. */
const MORE: Readonly<Record<string, CommonPick>> = {
  '2': ['H11', 'quality'],
  '3': ['H10', 'quality'],
  '4': ['H10', 'quality'],
  '5': ['H11', 'quality'],
  '6': ['H11', 'quality'],
  '7': ['H10', 'quality'],
};

const OVER_QUOTA = '超编人员为机构改革时划转的站所人员，按“只出不进”原则逐年消化，预计三年内降到编制以内。';

/** The test of a checklist that is not met from so many points to be lost on; by code, with the reason. */
const UNMET: Readonly<Record<string, { readonly item: string; readonly from: number; readonly reason: string }>> = {
  H12: {
    item: 'time',
    from: 2.3,
    reason: '部门决算公开比规定时限晚了六个工作日，今后由办公室按公开台账提前一周提醒。',
  },
  H11: {
    item: 'appraisal',
    from: 2.2,
    reason: '一个追加项目立项时未单独组织评估论证，已补充论证材料并列入项目库管理。',
  },
  H10: { item: 'performance', from: 1.9, reason: '内部控制手册尚未覆盖绩效管理环节，已列入下年修订计划，上半年印发。' },
};

const EVIDENCE: Readonly<Record<string, string>> = {
  H12: '部门预决算公开网页及内部审核记录',
  H11: '会计凭证抽查记录、资金审批单',
  H10: '制度汇编及印发文件',
};

/** The common indicators of a department as the template's library has them; what follows from figures has no value of its own. */
export const commonIndicators = (profile: DepartmentProfile, byCounts: number): readonly IndicatorRow[] =>
  [...PICKED, ...moreOf(profile)].flatMap((pick) => commonOf(profile, pick, byCounts));

const moreOf = ({ code }: DepartmentProfile): readonly CommonPick[] => {
  const more = MORE[code.slice(0, 1)];
  return more ? [more] : [];
};

function commonOf(profile: DepartmentProfile, [code, level2]: CommonPick, byCounts: number): readonly IndicatorRow[] {
  const item = libraryItem(HUNAN_2021, code);
  if (!item) return [];
  const standard = HUNAN_2021.scoring.standards.find(({ key }) => key === item.standard);
  const tests = standard?.kind === 'checklist' ? standard.items.map(({ key }) => key) : null;
  const unmet = UNMET[code] && byCounts >= UNMET[code].from ? UNMET[code] : null;
  return [
    {
      level1: 'output',
      level2,
      name: item.name.zh,
      library: code,
      sign: item.sign,
      target: item.target ?? '全部符合',
      weight: Number(item.weight),
      ...(item.unit === '' ? {} : { unit: item.unit }),
      ...(code === 'H01' && isOverQuota(profile) ? { deviation: OVER_QUOTA } : {}),
      ...(tests && {
        ticked: tests.filter((key) => key !== unmet?.item),
        actual: unmet ? '一项未达到，其余符合' : '全部符合',
        evidence: EVIDENCE[code] ?? '内部审核记录',
        ...(unmet && { deviation: unmet.reason }),
      }),
    },
  ];
}
