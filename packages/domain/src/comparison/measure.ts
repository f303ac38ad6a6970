import type { Bilingual } from '../language/index.ts';
import { said } from '../language/index.ts';
import { type Comparable, type Divisor, UNIT_OF } from './comparable.ts';
import { COMPARABLES } from './comparable-groups.ts';
import { indicatorComparable, type NameOfIndicator } from './indicator-measure.ts';

/** What a column shows: something comparable, and by what it is divided. */
export interface Measure {
  /** As it was asked for: `expenditure.total`, `expenditure.total/staff`. */
  readonly code: string;
  readonly comparable: Comparable;
  readonly per: Divisor | null;
}

const DIVISORS: readonly Divisor[] = ['staff', 'head'];

/**
 * `measureOf('expenditure.total/staff')`: the money for each of the staff. `per` divides money that names no divisor of its own;
 * only money is divided. `measureOf('indicator.H03', null, libraryName)` is the score rate of an indicator, by its name. Null of
 * what cannot be compared.
 */
export function measureOf(code: string, per: Divisor | null = null, nameOf?: NameOfIndicator): Measure | null {
  const [name = '', own, ...more] = code.split('/');
  const comparable = COMPARABLES.get(name) ?? indicatorComparable(name, nameOf);
  const divisor = DIVISORS.find((one) => one === own) ?? null;
  if (!comparable || more.length > 0 || (own !== undefined && divisor === null)) return null;
  if (comparable.kind !== 'money') return divisor === null ? { code, comparable, per: null } : null;
  return { code, comparable, per: divisor ?? per };
}

/** Its name with what it is divided by: `部门支出总额（按实有人数人均）`. */
export function labelOf({ comparable: { label }, per }: Measure): Bilingual {
  if (per === null) return label;
  return per === 'staff'
    ? said(`${label.zh}（按实有人数人均）`, `${label.en}, for each of the staff`)
    : said(`${label.zh}（按常住人口人均）`, `${label.en}, per resident`);
}

/** The unit in which it is usually shown. */
export function unitOf({ comparable: { kind }, per }: Measure): Bilingual {
  const unit = UNIT_OF[kind];
  return per === null ? unit : said(`${unit.zh}/人`, `${unit.en} each`);
}
