import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search.ts';

describe('the address', () => {
  it.each([
    ['nothing', {}, ''],
    ['numbers and words', { year: 2021, grade: 'GOOD' }, '?year=2021&grade=GOOD'],
    ['a list by commas', { states: ['DRAFT', 'RETURNED'] }, '?states=DRAFT,RETURNED'],
    ['nothing of what is empty', { year: undefined, section: '', late: false }, '?late=false'],
    ['Chinese', { section: '行政股' }, '?section=%E8%A1%8C%E6%94%BF%E8%82%A1'],
  ])('writes %s', (_, search, text) => expect(stringifySearch(search)).toBe(text));

  it('reads what it wrote, as text: a region code is no number', () => {
    const text = stringifySearch({ county: '990121', states: ['DRAFT', 'RETURNED'], section: '行政 & 政法' });
    expect(parseSearch(text)).toEqual({ county: '990121', states: 'DRAFT,RETURNED', section: '行政 & 政法' });
  });
});
