import { describe, expect, it } from 'vitest';
import { waitsForRenewal } from './renewal.ts';

describe('what was carried over from last year', () => {
  it.each([
    ['staff.quota', true],
    ['indicators.k1.target', true],
    ['threePublics.total.previous', false],
    ['expenditure.project.previousBudget', false],
    ['projects.k1.previous', false],
    ['projects.k1.name', false],
    ['indicators.k1.weight', false],
  ])('%s waits to be renewed: %s', (code, waits) => expect(waitsForRenewal(code)).toBe(waits));
});
