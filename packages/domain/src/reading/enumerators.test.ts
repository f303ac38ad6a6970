import { describe, expect, it } from 'vitest';
import { enumeratorAt } from './enumerators.ts';
import { hanNumber } from './han-number.ts';

describe('numbers of headings', () => {
  it.each([
    ['一、部门概况', 'han', 1, 2],
    ['十二、其他', 'han', 12, 3],
    ['（二）项目支出', 'hanBracket', 2, 3],
    ['(三)资金管理', 'hanBracket', 3, 3],
    ['1.主要职能', 'digit', 1, 2],
    ['2．机构情况', 'digit', 2, 2],
    ['3、人员情况', 'digit', 3, 2],
    ['（11）在本级', 'digitBracket', 11, 4],
    ['③加快进度', 'circled', 3, 1],
    ['第四部分 附件', 'part', 4, 4],
    ['Ⅱ、收支', 'han', 2, 2],
  ])('%s', (text, style, ordinal, length) => {
    expect(enumeratorAt(text, 0)).toEqual({ style, ordinal, length });
  });

  it.each(['一般公共预算', '1286.42万元', '第一书记', '三公经费', '2021年', '（境）'])('%s has none', (text) => {
    expect(enumeratorAt(text, 0)).toBeNull();
  });
});

describe('numbers in Chinese', () => {
  it.each([
    ['二十三', 23],
    ['三百二十', 320],
    ['叁佰贰拾', 320],
    ['十', 10],
    ['一百零五', 105],
    ['一千二百', 1200],
    ['二三', null],
  ])('%s', (text, number) => {
    expect(hanNumber(text)).toBe(number);
  });
});
