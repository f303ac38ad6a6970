import { describe, expect, it } from 'vitest';
import { latestYear, yearsToOffer } from './years.ts';

const now = new Date(2026, 2, 22);

describe('years', () => {
  it('begins with the latest year that has data, else with last year', () => {
    expect(latestYear([2021, 2020], now)).toBe(2021);
    expect(latestYear([], now)).toBe(2025);
    expect(latestYear(undefined, now)).toBe(2025);
  });

  it('offers the years with data and the one shown, each once', () => {
    expect(yearsToOffer([2021, 2020], 2021, now)).toEqual([2021, 2020]);
    expect(yearsToOffer([2021, 2020], 2023, now)).toEqual([2023, 2021, 2020]);
    expect(yearsToOffer([], 2018, now)).toEqual([2025, 2024, 2023, 2022, 2021, 2020, 2018]);
  });
});
