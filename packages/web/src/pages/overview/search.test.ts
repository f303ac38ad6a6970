import { MEASURES } from '@jiping/domain/rollup';
import { describe, expect, it } from 'vitest';
import { overviewSearch, SUMMED_MEASURES, settingsOf } from './search.ts';

describe('the address of an overview', () => {
  it('can name every figure that rolls up, and no other', () => {
    expect([...SUMMED_MEASURES]).toEqual(MEASURES.map(({ code }) => code));
  });

  it('keeps what people chose, and drops what makes no sense', () => {
    expect(
      overviewSearch({ provisional: 'true', columns: 'project,basic,nonsense', by: 'FINANCE_SECTION' }),
    ).toMatchObject({ provisional: 'true', columns: ['basic', 'project'], by: 'FINANCE_SECTION' });
    expect(
      Object.values(overviewSearch({ provisional: 'yes', by: 'GRADE', paint: '1', finding: "'; drop", over: '1' })),
    ).toEqual(expect.not.arrayContaining([expect.anything()]));
  });

  it('keeps its settings when a number chooses other departments', () => {
    const search = overviewSearch({ provisional: 'true', paint: 'simpleMean', show: 'missing', grade: 'GOOD' });
    expect(settingsOf(search)).toEqual({
      provisional: 'true',
      paint: 'simpleMean',
      by: undefined,
      columns: undefined,
    });
  });
});
