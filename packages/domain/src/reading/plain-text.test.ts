import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAt, plainTextOf } from './plain-text.ts';

/** Any UTF-16 unit, halves of surrogate pairs included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('plain text', () => {
  it.each([
    ['full-width digits and marks', '基本支出８２４．１７万元（其中：', '基本支出824.17万元(其中:'],
    ['spaces inside words', '部 门 概 况', '部门概况'],
    ['quotation marks', '“三公”经费', '三公经费'],
    ['thousands, with an ASCII comma', '1,286.42万元', '1286.42万元'],
    ['thousands, with a Chinese comma', '1，250.80万元', '1250.80万元'],
    ['a comma between two counts', '共3，250人', '共3，250人'],
    ['a letter for a digit', '40O万元', '400万元'],
    ['letters that are letters', 'PPP项目和VOC治理', 'PPP项目和VOC治理'],
    ['a decimal that a space broke', '1286. 42万元', '1286.42万元'],
    ['a percentage that a line break broke', '94.\n\n79%', '94.79%'],
    ['numbers side by side', '96  91', '96 91'],
    ['a table row with an empty cell', '接待\t\t5', '接待\t\t5'],
    ['pipes', '| 接待 | 5 |', '接待\t5'],
    ['lines of their own', '一、部门概况\n（一）基本情况', '一、部门概况\n(一)基本情况'],
  ])('%s', (_, source, text) => {
    expect(plainTextOf(source).text.trim()).toBe(text);
  });

  it('a sentence that the page broke is one line, and the page number in it is gone', () => {
    const source =
      '本单位负责全县统计工作的组织领导和协调，监督检查统计法律法规\n2\n的实施，并对全县国民经济运行情况进行统计分析和预测。';
    expect(plainTextOf(source).text).toBe(source.replace('\n2\n', ''));
  });

  it('every character knows its place in the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 200 }), (source) => {
        const plain = plainTextOf(source);
        const places = [...plain.origin];
        expect(places).toHaveLength(plain.text.length);
        expect(places).toEqual([...places].sort((left, right) => left - right));
        if (plain.text.length === 0) return;
        const { start, end, text } = evidenceAt(plain, 0, plain.text.length);
        expect(source.slice(start, end)).toBe(text);
      }),
    );
  });
});
