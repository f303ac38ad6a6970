import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { runChecks } from '../checks/index.ts';
import { knownAmount } from '../figures/index.ts';
import { money } from '../money/index.ts';
import type { NarrativeDocument, NarrativeInline } from '../narrative/index.ts';
import { type CheckedRecord, checkInputFor } from './check-input.ts';

const paragraph = (...content: NarrativeInline[]): NarrativeDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});
const words = (text: string): NarrativeInline => ({ type: 'text', text });
const chip = (code: string): NarrativeInline => ({ type: 'figure', attrs: { code, unit: '万元', digits: null } });

const record = (document: NarrativeDocument): CheckedRecord => ({
  fiscalYear: 2021,
  department: { name: '清岚县档案馆', code: '105001', runsInsuranceFunds: false },
  documents: new Map([['generalPublic', document]]),
  figures: new Map([['expenditure.basic', knownAmount(money('824.17', '万元'))]]),
});

describe('checkInputFor', () => {
  it('prints chips with the record’s values and says where they stand', () => {
    const { sections } = checkInputFor(HUNAN_2021)(
      record(paragraph(words('基本支出'), chip('expenditure.basic'), words('。'))),
    );
    expect(sections).toMatchObject([
      {
        key: 'generalPublic',
        text: '基本支出824.17万元。',
        citations: [{ code: 'expenditure.basic', start: 4, end: 12 }],
      },
    ]);
  });

  it('hears a number typed in plain words that contradicts the record, and not one shown by a chip', () => {
    const inputOf = checkInputFor(HUNAN_2021);
    const typed = inputOf(record(paragraph(words('2021年基本支出836.67万元，保障了运转。'))));
    expect(typed.statedFigures).toMatchObject([
      { code: 'expenditure.basic', amount: '8366700.00', section: 'generalPublic' },
    ]);
    expect(runChecks(typed, { only: ['XRF-01'] }).findings).toMatchObject([
      { code: 'XRF-01', where: { section: 'generalPublic' } },
    ]);
    expect(
      inputOf(record(paragraph(words('2021年基本支出'), chip('expenditure.basic'), words('。')))).statedFigures,
    ).toEqual([]);
  });
});
