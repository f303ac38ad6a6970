import { describe, expect, it } from 'vitest';
import { chooseChecks, type Describable } from './choose-checks.ts';
import { checksSearch } from './search.ts';

const check = (code: string, severity: Describable['severity'], title: string): Describable => ({
  code,
  severity,
  title,
  explanation: '',
  source: '财预〔2020〕10号',
});
const ALL = [check('ARI-02', 'BLOCK', '基本支出等于人员加公用'), check('STF-05', 'EXPLAIN', '人数与上年衔接')];

describe('chooseChecks', () => {
  it.each([
    ['all', {}, ['ARI-02', 'STF-05']],
    ['one code', { code: 'ARI-02' }, ['ARI-02']],
    ['by severity', { severity: 'EXPLAIN' }, ['STF-05']],
    ['by words, whatever the case', { text: 'stf' }, ['STF-05']],
    ['by source', { text: '〔2020〕' }, ['ARI-02', 'STF-05']],
    ['none', { code: 'ARI-02', severity: 'HINT' }, []],
    ['a severity that there is not', { severity: 'LOUD' }, ['ARI-02', 'STF-05']],
  ])('%s', (_, search, codes) => {
    expect(chooseChecks(ALL, checksSearch(search)).map(({ code }) => code)).toEqual(codes);
  });
});
