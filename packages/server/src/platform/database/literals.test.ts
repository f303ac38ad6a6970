import { PostgreSqlPlatform } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalOf } from './literals.ts';

describe('a text as a literal', () => {
  const platform = new PostgreSqlPlatform();

  it.each([
    ['人大办', "'人大办'"],
    ["it's", "'it''s'"],
    ['C:\\评审', " E'C:\\\\评审'"],
    ["\\'", " E'\\\\'''"],
    ['', "''"],
  ])('%s', (text, literal) => expect(literalOf(text)).toBe(literal));

  it('is to the last sign what the ORM makes of it', () => {
    const sign = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("'", '\\', 'E', '?', '$&', '财') },
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        expect(literalOf(text)).toBe(platform.escape(text));
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });
});
