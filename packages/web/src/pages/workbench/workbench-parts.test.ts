import { describe, expect, it } from 'vitest';
import { ROLE_WORDS } from '../../api/generated/schema-words.ts';
import { workbenchParts } from './workbench-parts.ts';

describe('workbenchParts', () => {
  it('has something for every role', () => {
    for (const role of ROLE_WORDS) expect(workbenchParts([role])).not.toEqual([]);
  });

  it.each([
    ['a preparer', ['PREPARER'], ['own']],
    ['the bureau', ['PERFORMANCE_SECTION', 'BUREAU_DIRECTOR'], ['queue', 'awaited', 'rectification', 'progress']],
    ['who fills in and supervises has one list', ['PREPARER', 'SUPERVISOR'], ['own', 'queue']],
    ['an administrator', ['AUDIT_ADMINISTRATOR'], ['administrator']],
    ['nobody in particular', [], []],
  ] as const)('%s', (_, roles, parts) => expect(workbenchParts(roles)).toEqual(parts));
});
