import { documentOfText, plainText } from '@jiping/domain/narrative';
import { describe, expect, it } from 'vitest';
import { type Choice, chosenDocument, compareDocuments } from './choose-blocks.ts';

const mine = documentOfText('开头。\n我改的第二段。\n第三段。\n我加的一段。');
const theirs = documentOfText('开头。\n对方改的第二段。\n第三段。');
const lines = (choices: Choice[]) =>
  plainText(chosenDocument(compareDocuments(mine, theirs), choices), () => '').text.split('\n');

describe('choosing between two versions', () => {
  it.each<[Choice[], string[]]>([
    [
      ['mine', 'mine'],
      ['开头。', '我改的第二段。', '第三段。', '我加的一段。'],
    ],
    [
      ['theirs', 'theirs'],
      ['开头。', '对方改的第二段。', '第三段。'],
    ],
    [
      ['theirs', 'mine'],
      ['开头。', '对方改的第二段。', '第三段。', '我加的一段。'],
    ],
    [
      ['both', 'mine'],
      ['开头。', '我改的第二段。', '对方改的第二段。', '第三段。', '我加的一段。'],
    ],
  ])('%j', (choices, expected) => expect(lines(choices)).toEqual(expected));

  it('tells figures apart by their code', () => {
    const chip = (code: string) =>
      ({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { code, unit: '万元', digits: 2 } }] }],
      }) as const;
    expect(compareDocuments(chip('a'), chip('b')).map(({ same }) => same)).toEqual([false]);
    expect(compareDocuments(chip('a'), chip('a')).map(({ same }) => same)).toEqual([true]);
  });
});
