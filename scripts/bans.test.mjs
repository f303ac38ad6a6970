import { describe, expect, test } from 'vitest';
import { breachesOf } from './bans.mjs';

const ACT = 'packages/server/src/features/review/return-evaluation.ts';

describe('what the source must not say', () => {
  test.each([
    ['the environment, outside the settings', ACT, 'const port = process.env.PORT;'],
    ['raw SQL past the entity manager', ACT, 'await em.getConnection().execute(sql);'],
    ['the same over two lines', ACT, 'await em.getConnection( ) .execute(sql);'],
    ['a silenced type error', ACT, `// @ts-${'ignore'}`],
    ['a lone test', 'packages/domain/src/money/money.test.ts', "test.only('adds', () => undefined);"],
    ['a promise to somebody', ACT, `// ${'TO'}DO later`],
    ['a file of two ideas', ACT, 'const a = 1;\n'.repeat(301)],
  ])('%s', (_, file, text) => {
    expect(breachesOf(file, text)).toHaveLength(1);
  });
});

describe('what it may say', () => {
  test.each([
    ['the environment, in the settings', 'packages/server/src/config.ts', 'readConfig(process.env)'],
    ['the environment, in a test', 'packages/server/src/demo/a.test.ts', 'process.env.JIPING_REPORTS'],
    ['a word about it in a comment', ACT, '// process.env is read in config.ts\n/* em.getConnection().execute() */'],
    ['a word about it in a text', ACT, "const advice = 'process.env.PORT';"],
    ['many examples', 'packages/domain/src/money/money.test.ts', 'const a = 1;\n'.repeat(400)],
    ['a long file within the limit', ACT, 'const a = 1;\n'.repeat(300)],
  ])('%s', (_, file, text) => {
    expect(breachesOf(file, text)).toEqual([]);
  });
});
