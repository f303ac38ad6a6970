import { HUNAN_2021 } from '@jiping/domain/built-in';
import { describe, expect, it } from 'vitest';
import { offerFor } from './stated-amount.ts';

const offer = (text: string) => {
  const found = offerFor(HUNAN_2021.figures, text);
  if (!found) return null;
  const { value } = found;
  const said = 'amount' in value ? value.amount : 'number' in value ? value.number : value.state;
  return `${found.code} ${said} ${text.slice(found.start)}`;
};

describe('an amount just typed', () => {
  it.each([
    ['2021年部门支出总额1286.42万元', 'expenditure.total 12864200.00 1286.42万元'],
    ['基本支出共824.17万元', 'expenditure.basic 8241700.00 824.17万元'],
    [
      '部门支出总额[…]万元。基本支出共824.17万元，其中人员经费702.55万元',
      'expenditure.basic.personnel 7025500.00 702.55万元',
    ],
    ['公务接待费1,200元', 'threePublics.reception 1200.00 1,200元'],
    ['年末实有人数38人', 'staff.actual 38 38人'],
    ['支出实现率96.3%', 'project.realisationRate 96.3 96.3%'],
    ['支出实现率96.3％', 'project.realisationRate 96.3 96.3％'],
  ])('%s', (text, expected) => expect(offer(text)).toBe(expected));

  it.each([
    ['no name before it', '共计824.17万元'],
    ['a name in another sentence', '介绍基本支出。另有824.17万元'],
    ['a unit that the figure has not', '基本支出824人'],
    ['no unit yet', '基本支出824.17'],
    ['more typed after it', '基本支出824.17万元，'],
    ['no number that is one', '基本支出1,28.42万元'],
  ])('offers nothing for %s', (_name, text) => expect(offer(text)).toBeNull());
});
