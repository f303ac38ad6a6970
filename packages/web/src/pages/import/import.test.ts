import { HUNAN_2021 } from '@jiping/domain/built-in';
import { money } from '@jiping/domain/money';
import { definitionOf } from '@jiping/domain/templates';
import { describe, expect, it } from 'vitest';
import type { ImportFieldsFragment } from '../../api/generated/graphql.ts';
import { LARGEST_FILE, upload } from '../../api/upload.ts';
import { markedSource } from './marked-source.ts';
import { decided, piecesOf, withTrusted } from './pieces.ts';

const SOURCE = '一、部门概况\n实有人数38人。基本支出共824.17万元，项目支出480万。接待来访12批。';
const at = (text: string) => ({ start: SOURCE.indexOf(text), end: SOURCE.indexOf(text) + text.length, text });
const figure = (code: string, text: string, rest: Partial<ImportFieldsFragment['figures'][number]>) => ({
  code,
  label: code,
  state: 'KNOWN' as const,
  amount: null,
  number: null,
  text: null,
  unit: '万元',
  confidence: 0.98,
  evidence: at(text),
  current: null,
  ...rest,
});
const READING: ImportFieldsFragment = {
  id: 'i',
  createdAt: '',
  appliedAt: null,
  fileName: null,
  source: SOURCE,
  kind: 'OVERALL_SELF_EVALUATION',
  fiscalYear: 2021,
  unitName: null,
  sections: [
    { key: 'overview', title: '部门概况', start: 0, end: SOURCE.length },
    { key: null, title: '附件', start: 9, end: 12 },
  ],
  figures: [
    figure('staff.actual', '38人', { number: '38', unit: '人' }),
    figure('expenditure.basic', '824.17万元', {
      amount: money('824.17', '万元'),
      current: { state: 'KNOWN' as const, amount: money('824.71', '万元'), number: null, text: null },
    }),
    figure('expenditure.project', '480万', { amount: money('480', '万元'), confidence: 0.6 }),
  ],
  projects: [{ name: '会议经费', amount: money('20.5', '万元'), state: 'KNOWN', evidence: at('480万') }],
  candidates: [{ text: '接待来访', count: 12, unit: '批', evidence: at('12批') }],
  questions: [{ about: 'expenditure.project', reason: '没有“元”', evidence: at('480万') }],
  warnings: [],
};

const pieces = piecesOf(READING, ['overview']);
const decide = (choices: Parameters<typeof decided>[2]) =>
  decided(READING, pieces, choices, (code) => definitionOf(HUNAN_2021, code));
const idOf = (start: string) => pieces.find(({ id }) => id.startsWith(start))!.id;

describe('what an import takes over', () => {
  it('trusts what is sure, not asked about, and not against the record', () => {
    expect(pieces.filter(({ trusted }) => trusted).map(({ id }) => id.split(' ').slice(0, 2).join(' '))).toEqual([
      'section overview',
      'figure staff.actual',
      'project 会议经费',
    ]);
  });

  it('takes over nothing that nobody has accepted', () => {
    expect(decide({})).toEqual({
      input: { figures: [], sections: [], projects: [], indicators: [] },
      open: pieces.length,
      accepted: 0,
    });
  });

  it('takes over the trusted pieces together, and leaves decisions alone', () => {
    const ignored = { [idOf('project')]: { verdict: 'ignored' } } as const;
    const { input, open } = decide(withTrusted(pieces, ignored));
    expect(input.figures.map(({ code, number }) => [code, number])).toEqual([['staff.actual', '38']]);
    expect(input.sections).toEqual(['overview']);
    expect(input.projects).toEqual([]);
    expect(open).toBe(4);
  });

  it.each([
    [
      'a correction replaces what was read',
      'figure expenditure.basic',
      '824.71',
      { state: 'KNOWN', amount: '8247100.00' },
    ],
    ['a mask is a mask', 'figure expenditure.basic', '*', { state: 'MASKED' }],
    [
      'a question is answered with a value',
      'question expenditure.project',
      '480',
      { state: 'KNOWN', amount: '4800000.00' },
    ],
  ])('%s', (_name, start, typed, value) => {
    const { input } = decide({ [idOf(start)]: { verdict: 'accepted', typed } });
    expect(input.figures[0]).toMatchObject(value);
  });

  it('takes a figure as understood when the question about it is agreed to', () => {
    const { input } = decide({ [idOf('question expenditure.project')]: { verdict: 'accepted' } });
    expect(input.figures).toMatchObject([{ code: 'expenditure.project', amount: '4800000.00' }]);
  });

  it('offers the words before the first heading as the opening', () => {
    const source = `我单位进行了自评。\n${SOURCE}`;
    const shifted = {
      ...READING,
      source,
      sections: [{ ...READING.sections[0]!, start: 10 }],
      figures: [],
      projects: [],
      candidates: [],
      questions: [],
    };
    const found = piecesOf(shifted, ['opening', 'overview']);
    const choices = withTrusted(found, {});
    expect(decided(shifted, found, choices, () => undefined).input.sections).toEqual(['opening', 'overview']);
  });

  it('leaves out a correction that is no value', () => {
    expect(
      decide({ [idOf('figure expenditure.basic')]: { verdict: 'accepted', typed: '八百万' } }).input.figures,
    ).toEqual([]);
  });

  it('keeps the evidence of a candidate indicator', () => {
    expect(decide({ [idOf('candidate')]: { verdict: 'accepted' } }).input.indicators).toEqual([
      { name: '接待来访', unit: '批', actual: '12', evidence: '12批' },
    ]);
  });
});

describe('the source', () => {
  it('is whole when its stretches are put together, and each mark says its piece', () => {
    const stretches = markedSource(SOURCE, pieces);
    expect(stretches.map(({ text }) => text).join('')).toBe(SOURCE);
    expect(stretches.filter(({ piece }) => piece).map(({ text }) => text)).toEqual([
      '一、部门概况',
      '38人',
      '824.17万元',
      '480万',
      '12批',
    ]);
  });
});

describe('an upload', () => {
  const answering =
    (status: number, body: unknown): typeof fetch =>
    async () =>
      new Response(JSON.stringify(body), { status });
  const file = new File(['甲'], '报告.docx');
  it.each<[string, typeof fetch, object]>([
    ['taken', answering(200, { uploadId: 'u1' }), { uploadId: 'u1' }],
    [
      'refused in the server’s words',
      answering(422, { error: { code: 'DAMAGED', message: '文件已损坏' } }),
      { refused: '文件已损坏' },
    ],
  ])('%s', async (_name, transport, expected) => expect(await upload(file, transport)).toEqual(expected));

  it('of an answer that is no answer is refused, not thrown', async () => {
    expect(await upload(file, async () => new Response('<html>', { status: 502 }))).toHaveProperty('refused');
    expect(await upload(file, () => Promise.reject(new TypeError('offline')))).toHaveProperty('refused');
  });

  it('of a file too large is not even sent', async () => {
    const large = new File([new Uint8Array(LARGEST_FILE + 1)], '大.docx');
    const answer = await upload(large, () => Promise.reject(new Error('must not be sent')));
    expect(answer).toMatchObject({ refused: { zh: expect.stringContaining('10 MB') } });
  });
});
