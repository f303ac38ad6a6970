import type { Role } from '@jiping/domain/people';
import { DEPARTMENTS, type DepartmentProfile } from './departments.ts';
import { type DemoMembership, type DemoPerson, FINANCE_SECTIONS, type FinanceSection } from './model.ts';
import { FIRST_COUNTY, OTHER_COUNTIES } from './regions.ts';

/** Usernames of the other counties' people begin with their county's letters. */
const COUNTY_PREFIX: Readonly<Record<string, string>> = {
  '990121': '',
  '990122': 'yq-',
  '990221': 'st-',
  '990222': 'lp-',
};

/** Accounts of api.md that stand for a department's preparer or head. */
const NAMED_PREPARERS: Readonly<Record<string, string>> = {
  '990121/101001': 'preparer',
  '990121/102001': 'neighbour',
  '990122/301001': 'stranger',
};
const NAMED_HEADS: Readonly<Record<string, string>> = { '990121/101001': 'unithead' };
const NAMED_SUPERVISORS: Readonly<Record<string, string>> = { '990121/301001': 'supervisor' };
const NAMED_SECTIONS: Readonly<Partial<Record<FinanceSection, string>>> = { 行政政法股: 'section' };

const SECTION_SUFFIX: Readonly<Record<FinanceSection, string>> = {
  行政政法股: 'law',
  教科文股: 'culture',
  社会保障股: 'social',
  农业农村股: 'rural',
  经济建设股: 'economy',
  预算股: 'budget',
};

type Place = Pick<DepartmentProfile, 'regionCode' | 'code'>;
const prefixOf = (regionCode: string): string => COUNTY_PREFIX[regionCode] ?? '';

/** Who fills in for a department: `d301001`, or the account of api.md. */
export const preparerOf = ({ regionCode, code }: Place): string =>
  NAMED_PREPARERS[`${regionCode}/${code}`] ?? `${prefixOf(regionCode)}d${code}`;

/** Who signs for a department: `h301001`, or the account of api.md. */
export const unitHeadOf = ({ regionCode, code }: Place): string =>
  NAMED_HEADS[`${regionCode}/${code}`] ?? `${prefixOf(regionCode)}h${code}`;

/** Who reviews for a supervising department: `m401001`, or the account of api.md. */
export const supervisorOf = (regionCode: string, code: string): string =>
  NAMED_SUPERVISORS[`${regionCode}/${code}`] ?? `${prefixOf(regionCode)}m${code}`;

/** Who does the first review in the finance bureau. In the smaller counties one person sits in every section. */
export const sectionReviewerOf = (regionCode: string, section: FinanceSection): string =>
  regionCode === FIRST_COUNTY
    ? (NAMED_SECTIONS[section] ?? `section-${SECTION_SUFFIX[section]}`)
    : `${prefixOf(regionCode)}section`;

/** Who does the last review in the finance bureau. */
export const performanceReviewerOf = (regionCode: string): string => `${prefixOf(regionCode)}performance`;

const membership = (role: Role, regionCode: string, details: Partial<DemoMembership> = {}): DemoMembership => ({
  role,
  regionCode,
  departmentCode: null,
  assignedDepartmentCodes: [],
  financeSection: null,
  ...details,
});

/** Everybody of the demonstration, in the order of api.md first. */
export function demoPeople(): readonly DemoPerson[] {
  const memberships = new Map<string, DemoMembership[]>();
  const appoint = (username: string, appointed: DemoMembership): void => {
    memberships.set(username, [...(memberships.get(username) ?? []), appointed]);
  };
  appointNamed(appoint);
  for (const { regionCode, code, supervisorCode } of DEPARTMENTS) {
    const here = { departmentCode: code };
    appoint(preparerOf({ regionCode, code }), membership('preparer', regionCode, here));
    appoint(unitHeadOf({ regionCode, code }), membership('unitHead', regionCode, here));
    const supervisor = supervisorCode === null ? null : supervisorOf(regionCode, supervisorCode);
    if (supervisor !== null && !memberships.has(supervisor))
      appoint(supervisor, membership('supervisor', regionCode, { departmentCode: supervisorCode }));
  }
  for (const financeSection of FINANCE_SECTIONS)
    appoint(
      sectionReviewerOf(FIRST_COUNTY, financeSection),
      membership('financeSection', FIRST_COUNTY, { financeSection }),
    );
  for (const county of OTHER_COUNTIES) {
    for (const financeSection of FINANCE_SECTIONS)
      appoint(sectionReviewerOf(county, financeSection), membership('financeSection', county, { financeSection }));
    appoint(performanceReviewerOf(county), membership('performanceSection', county));
  }
  return [...memberships].map(([username, held], index) => ({
    username,
    displayName: displayName(index),
    memberships: held,
  }));
}

/** The accounts of api.md, in its order; those that stand for several people above are appointed once, here. */
function appointNamed(appoint: (username: string, appointed: DemoMembership) => void): void {
  appoint('performance', membership('performanceSection', FIRST_COUNTY));
  appoint('director', membership('bureauDirector', FIRST_COUNTY));
  appoint('evaluator', membership('evaluator', FIRST_COUNTY, { assignedDepartmentCodes: ['501001'] }));
  appoint('congress', membership('congress', FIRST_COUNTY));
  appoint('audit', membership('audit', FIRST_COUNTY));
  appoint('prefecture', membership('prefectureFinance', '990100'));
  appoint('province', membership('provinceFinance', '990000'));
  appoint('nation', membership('nationFinance', '100000'));
  appoint('sysadmin', membership('systemAdministrator', FIRST_COUNTY));
  appoint('secadmin', membership('securityAdministrator', FIRST_COUNTY));
  appoint('logadmin', membership('auditAdministrator', FIRST_COUNTY));
}

/** Rare family names and invented given names, so that no name is a known person's. */
const FAMILY_NAMES = [
  '佴',
  '逯',
  '郏',
  '仝',
  '蹇',
  '厍',
  '郜',
  '亓',
  '笪',
  '揭',
  '璩',
  '庹',
  '晁',
  '麴',
  '郗',
  '訾',
  '禚',
];
const FIRST_SYLLABLES = ['澜', '岫', '禾', '砚', '汀', '疏', '稷', '槿', '牧', '栎', '霁', '苇', '棠'];
const SECOND_SYLLABLES = ['舟', '坪', '笙', '桥', '粟', '川', '朴', '衡', '荻', '溪', '石'];

/** Lengths without a common factor: no two of the first two thousand people share a name. */
const displayName = (index: number): string =>
  `${FAMILY_NAMES[index % FAMILY_NAMES.length]!}${FIRST_SYLLABLES[index % FIRST_SYLLABLES.length]!}${SECOND_SYLLABLES[
    index % SECOND_SYLLABLES.length
  ]!}`;
