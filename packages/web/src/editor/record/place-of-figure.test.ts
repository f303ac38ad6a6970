import { HUNAN_2021 } from '@jiping/domain/built-in';
import { knownText } from '@jiping/domain/figures';
import { documentOfText, type NarrativeDocument } from '@jiping/domain/narrative';
import { describe, expect, it } from 'vitest';
import { SheetBook } from '../forms/book/sheet-book.ts';
import { createAttention } from './attention.ts';
import { goToPlace, placeOfFigure, placesOf } from './place-of-figure.ts';

const chip = (code: string): NarrativeDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { code, unit: '万元', digits: 2 } }] }],
});
const table = new Map([['projects.k3.name', knownText('代表活动')]]);
const report = {
  template: HUNAN_2021,
  sheets: new SheetBook(HUNAN_2021, () => table),
  slots: [
    { key: 'overview', document: documentOfText('编制46人。') },
    { key: 'generalPublic', document: chip('expenditure.basic') },
  ],
};

describe('where something stands', () => {
  it.each([
    [
      'in the text and in a form',
      'expenditure.basic',
      { section: 'generalPublic', figure: 'expenditure.basic' },
      'overall',
    ],
    ['in a form only', 'staff.quota', null, 'basicData'],
    ['in two forms', 'projects.k3.outturn', null, 'basicData'],
    ['nowhere', 'staff.nobody', null, undefined],
  ])('%s', (_name, figure, sentence, form) => {
    const places = placesOf(report, { figure });
    expect(places.sentence).toEqual(sentence);
    expect(places.cell?.form).toBe(form);
  });

  it('takes the form that is open before another one', () => {
    expect(placesOf(report, { figure: 'projects.k3.outturn' }, 'project.k3').cell?.form).toBe('project.k3');
  });

  it('shows the row of a field that no form prints', () => {
    expect(placesOf(report, { figure: 'projects.k3.attachmentsMissing' }).cell).toEqual({
      form: 'basicData',
      figure: 'projects.k3.name',
    });
  });

  it('keeps words that a check points at', () => {
    const where = { section: 'overview', figure: 'staff.quota', start: 2, end: 4 };
    expect(placesOf(report, where).sentence).toEqual(where);
    expect(placesOf(report, { section: 'overview' })).toEqual({ sentence: { section: 'overview' }, cell: null });
  });

  it('sends a figure that nobody cites to its form, and one without any to the section that should', () => {
    expect(placeOfFigure(report, 'staff.quota')).toEqual({ form: 'basicData', figure: 'staff.quota' });
    expect(
      placeOfFigure({ ...report, sheets: new SheetBook({ ...HUNAN_2021, forms: [] }, () => table) }, 'fund.government'),
    ).toEqual({
      section: 'governmentFund',
      figure: 'fund.government',
    });
  });
});

describe('going there', () => {
  it('stays within the open form where that has a cell for it', () => {
    const attention = createAttention();
    attention.form.set('overall');
    goToPlace(report, attention, { figure: 'expenditure.basic' }, 'ARI-02:expenditure.basic:1');
    expect(attention.jump.get()).toMatchObject({ form: 'overall', figure: 'expenditure.basic' });
    expect(attention.finding.get()).toBe('ARI-02:expenditure.basic:1');
  });

  it('goes to the sentence from the text, and marks its section', () => {
    const attention = createAttention();
    goToPlace(report, attention, { figure: 'expenditure.basic' });
    expect(attention.jump.get()).toEqual({ section: 'generalPublic', figure: 'expenditure.basic' });
    expect(attention.section.get()).toBe('generalPublic');
  });

  it('opens the form of a figure that the text does not say', () => {
    const attention = createAttention();
    attention.section.set('overview');
    goToPlace(report, attention, { figure: 'staff.quota', section: 'overview' });
    expect(attention.jump.get()).toMatchObject({ form: 'basicData', figure: 'staff.quota' });
    expect(attention.section.get()).toBe('overview');
  });
});
