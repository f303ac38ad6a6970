import { expect, test } from 'vitest';
import { errorForLog } from './error-for-log.ts';

class UniqueConstraintViolationException extends Error {
  code = '23505';
  constraint = 'section_county_id_evaluation_id_key_key';
}

test('what a person typed never reaches the log with an error of the database', () => {
  const logged = errorForLog(
    new UniqueConstraintViolationException("insert into section values ('我单位基本支出824.17万元')"),
  );
  expect(JSON.stringify(logged)).not.toContain('824.17');
  expect(logged).toMatchObject({
    type: 'UniqueConstraintViolationException',
    code: '23505',
    constraint: 'section_county_id_evaluation_id_key_key',
  });
});

test('an error of our own says what it is and where', () => {
  expect(errorForLog(new TypeError('x is not a function'))).toMatchObject({
    type: 'TypeError',
    message: 'x is not a function',
  });
});
