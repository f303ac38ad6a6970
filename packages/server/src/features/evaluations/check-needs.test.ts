import { CATALOGUE } from '@jiping/domain/checks';
import { expect, test } from 'vitest';
import { namesOfNeeds } from './check-needs.ts';

test.each([
  [['sections'], ['报告正文']],
  [['expenditure.basic'], ['基本支出']],
  [['expenditure.basic', 'expenditure.basic'], ['基本支出']],
])('%j → %j', (needs, names) => expect(namesOfNeeds(needs).map(({ zh }) => zh)).toEqual(names));

test('whatever a check needs has a name', () => {
  for (const { code, needs } of CATALOGUE) {
    const unnamed = namesOfNeeds(needs).filter(({ zh }) => /^[a-z]+[A-Za-z.*]*$/.test(zh));
    expect(unnamed, code).toEqual([]);
  }
});
