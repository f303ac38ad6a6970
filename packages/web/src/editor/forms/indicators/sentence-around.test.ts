import { describe, expect, it } from 'vitest';
import { quotedSentence, sentenceAround } from './sentence-around.ts';

const TEXT = '六、绩效情况\n围绕中心工作，全年办理建议48件，办结率100%。群众满意。';
const at = TEXT.indexOf('全年');
const sentence = sentenceAround(TEXT, at, at + '全年办理建议48件'.length);

describe('the sentence around a count', () => {
  it('goes from mark to mark, with the count in it', () =>
    expect(sentence).toEqual({ before: '围绕中心工作，', marked: '全年办理建议48件', after: '，办结率100%' }));

  it.each([
    [190, '“围绕中心工作，全年办理建议48件，办结率100%”'],
    [16, '“围绕中心工作，全年办理建议48件…”'],
    [9, '“…全年办理建议48件…”'],
  ])('in %i characters keeps the count', (most, quoted) => expect(quotedSentence(sentence, most)).toBe(quoted));
});
