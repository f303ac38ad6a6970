import { describe, expect, it } from 'vitest';
import { type Coverage, coverageParts, coverageTarget } from './coverage.ts';

const coverage = (numbers: Partial<Coverage>): Coverage => ({
  obliged: 0,
  exempted: 0,
  submitted: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  returned: 0,
  accepted: 0,
  ...numbers,
});

describe('coverageParts', () => {
  it.each([
    ['nobody', {}, [0, 0, 0, 0]],
    [
      'a season under way',
      { obliged: 96, exempted: 2, submitted: 71, accepted: 40, returned: 6, missing: 23 },
      [40, 25, 6, 23],
    ],
    ['everybody accepted', { obliged: 24, submitted: 24, accepted: 24 }, [24, 0, 0, 0]],
  ])('%s', (_, numbers, parts) => {
    const { accepted, underWay, returned, missing } = coverageParts(coverage(numbers));
    expect([accepted, underWay, returned, missing]).toEqual(parts);
    const { obliged = 0, exempted = 0 } = coverage(numbers);
    expect(accepted + underWay + returned + missing).toBe(obliged - exempted);
  });
});

describe('coverageTarget', () => {
  it('opens evaluations or departments in a county, and the places below above it', () => {
    expect(coverageTarget('late', 'COUNTY')).toEqual({ page: 'evaluations', search: { late: true } });
    expect(coverageTarget('missing', 'COUNTY')).toEqual({ page: 'overview', hash: 'departments', show: 'missing' });
    expect(coverageTarget('late', 'PROVINCE')).toEqual({ page: 'overview', hash: 'children' });
  });
});
