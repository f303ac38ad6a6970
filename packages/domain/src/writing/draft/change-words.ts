import { compareDecimals } from '../../money/index.ts';
import type { Compared } from '../summary/compared.ts';
import type { Material } from './material.ts';
import { say, type Words } from './say.ts';

/** How an amount changed on last year, the words by its sign: `比上年增加3.20万元，增长4.10%`, `与上年持平`. Without a base there is no percent. */
export function changeWords({ cite, has }: Material, code: string, { change }: Compared<string>): Words {
  const direction = compareDecimals(change, '0');
  if (direction === 0) return say`与上年持平`;
  const [moved, by] = direction > 0 ? ['增加', '增长'] : ['减少', '下降'];
  return has(`${code}.changePercent`)
    ? say`比上年${moved}${cite(`${code}.change`)}，${by}${cite(`${code}.changePercent`)}`
    : say`比上年${moved}${cite(`${code}.change`)}`;
}
