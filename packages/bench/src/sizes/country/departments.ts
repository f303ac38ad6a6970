import { keys } from './identifiers.ts';
import { type Random, randomOf } from './random.ts';
import type { MadeRegion } from './regions.ts';

/** What kinds of departments a county has, and how large they are; money in 万元, the median of a county. */
interface Kind {
  readonly category: string;
  readonly count: number;
  readonly section: string;
  readonly name: string;
  readonly staff: number;
  /** Routine expenditure for each person. */
  readonly routineEach: number;
  readonly projects: number;
  /** Spread of the sizes: 0.4 alike, 1 very different. */
  readonly sigma: number;
  /** The first is the supervising department of this many of the others. */
  readonly subordinates: number;
}

const kind = (
  [category, section, name]: readonly [string, string, string],
  [count, subordinates]: readonly [number, number],
  [staff, routineEach, projects, sigma]: readonly [number, number, number, number],
): Kind => ({ category, section, name, count, subordinates, staff, routineEach, projects, sigma });

const PLAN: readonly Kind[] = [
  kind(['congress', '行政政法股', '机关'], [2, 0], [38, 4.2, 420, 0.3]),
  kind(['governmentOffice', '行政政法股', '办公室'], [8, 0], [55, 3.6, 900, 0.7]),
  kind(['partyOrgan', '行政政法股', '部'], [9, 0], [32, 3.4, 380, 0.6]),
  kind(['economy', '经济建设股', '建设局'], [10, 2], [85, 2.8, 6200, 1.0]),
  kind(['agriculture', '农业农村股', '农业局'], [8, 2], [110, 2.4, 5400, 0.9]),
  kind(['education', '教科文股', '学校'], [14, 12], [130, 1.1, 1300, 0.8]),
  kind(['health', '社会保障股', '医院'], [12, 10], [120, 1.9, 2100, 0.9]),
  kind(['culture', '教科文股', '文化馆'], [4, 0], [36, 2.2, 520, 0.6]),
  kind(['socialAffairs', '社会保障股', '中心'], [6, 2], [58, 2.3, 7800, 1.0]),
  kind(['lawEnforcement', '行政政法股', '政法单位'], [5, 0], [160, 4.8, 1700, 0.7]),
  kind(['massOrganisation', '行政政法股', '联合会'], [6, 0], [14, 2.6, 140, 0.5]),
  kind(['town', '预算股', '镇'], [12, 0], [75, 2.9, 2300, 0.5]),
  kind(['institution', '经济建设股', '服务中心'], [4, 0], [26, 2.0, 310, 0.8]),
];

export interface MadeDepartment {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly financeSection: string;
  readonly supervisorId: string | null;
  /** Names its draws. */
  readonly key: string;
  readonly staff: number;
  /** 万元 a year. */
  readonly personnel: number;
  readonly routine: number;
  readonly projects: number;
}

/** The departments of a county by budget unit code, a rich county's with larger projects. `pattern` names all that is drawn. */
export function departmentsOf(
  county: MadeRegion,
  pattern: string,
  newKey: ReturnType<typeof keys>,
): readonly MadeDepartment[] {
  const wealth = randomOf(pattern).logNormal(1, 0.35);
  return PLAN.flatMap((plan, place) => {
    const ids = Array.from({ length: plan.count }, () => newKey('department'));
    return ids.map((id, index): MadeDepartment => {
      const code = `${101 + place}${String(index + 1).padStart(3, '0')}`;
      const key = `${pattern}/${code}`;
      const supervised = index > 0 && index <= plan.subordinates;
      return {
        id,
        code,
        key,
        name: `${county.name}${index === 0 && plan.subordinates ? `${plan.name}主管局` : `第${index + 1}${plan.name}`}`,
        category: plan.category,
        financeSection: plan.section,
        supervisorId: supervised ? ids[0]! : null,
        ...sizesOf(plan, wealth, randomOf(key)),
      };
    });
  });
}

function sizesOf(
  plan: Kind,
  wealth: number,
  random: Random,
): Pick<MadeDepartment, 'staff' | 'personnel' | 'routine' | 'projects'> {
  const staff = Math.max(5, Math.round(random.logNormal(plan.staff, plan.sigma * 0.6)));
  return {
    staff,
    personnel: staff * random.normal(11.5, 0.8),
    routine: staff * plan.routineEach * random.normal(1, 0.08),
    projects: random.logNormal(plan.projects * wealth, plan.sigma),
  };
}
