import { describe, expect, it } from 'vitest';
import { readWords } from './kept-words.ts';

describe('what lies on a device', () => {
  it.each<[string, unknown, object | null]>([
    ['the fields of a form', { problem: '一', key: '1-a' }, { problem: '一', key: '1-a' }],
    ['nothing typed', {}, {}],
    ['a field that is no text', { problem: 7 }, null],
    ['a list', ['一'], null],
    ['text', '一', null],
    ['nothing', null, null],
    ['something cleared away', undefined, null],
  ])('%s', (_, data, words) => expect(readWords(data)).toEqual(words));
});
