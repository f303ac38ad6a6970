import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { readReport } from '../reading/index.ts';
import { evaluation } from './examples/sound-evaluation.ts';
import { runChecks } from './run-checks.ts';
import { statedFiguresIn } from './stated-figures.ts';

const read = (text: string) => readReport(text, HUNAN_2021).figures;
const section = (text: string, citations: { code: string; start: number; end: number }[] = []) => ({
  key: 'generalPublic',
  title: '二、一般公共预算支出情况',
  text,
  citations,
});

describe('statedFiguresIn', () => {
  it('places what the text states in its section', () => {
    const text = '（一）基本支出情况\n基本支出共824.71万元，其中人员经费*.*万元。';
    const stated = statedFiguresIn([section(text)], read);
    expect(
      stated.map(({ code, amount, masked, start, end }) => [code, amount, masked, text.slice(start, end)]),
    ).toEqual([
      ['expenditure.basic', '8247100.00', false, '824.71万元'],
      ['expenditure.basic.personnel', undefined, true, '*.*万元'],
    ]);
  });

  it('hears both of two paragraphs that contradict each other', () => {
    const text = '项目支出462.25万元，用于四个项目。\n项目经费实际到位资金480.00万元，项目支出426.25万元。';
    const statedFigures = statedFiguresIn([section(text)], read);
    const input = { ...evaluation({ sections: [section(text)] }), statedFigures };
    expect(runChecks(input, { only: ['XRF-08'] }).findings.map(({ message }) => message.zh)).toEqual([
      '项目支出前文写作 462.25 万元，此处写作 426.25 万元。',
    ]);
  });

  it('leaves out what a chip shows', () => {
    const text = '基本支出共824.17万元。';
    expect(statedFiguresIn([section(text, [{ code: 'expenditure.basic', start: 5, end: 11 }])], read)).toEqual([]);
  });

  it('lets a typed number that differs from the record be found', () => {
    const input = evaluation({ sections: [section('基本支出共824.71万元。')] });
    const statedFigures = statedFiguresIn(input.sections, read);
    const [finding] = runChecks({ ...input, statedFigures }, { only: ['XRF-01'] }).findings;
    expect(finding?.message.zh).toBe('正文中基本支出写作 824.71 万元，填报数据为 824.17 万元。');
    expect(finding?.where).toEqual({ section: 'generalPublic', figure: 'expenditure.basic', start: 5, end: 13 });
  });
});
