import { expect, it } from 'vitest';
import { evaluationSearch } from './search.ts';

it.each([
  [{ figure: 'expenditure.basic' }, { figure: 'expenditure.basic' }],
  [
    { figure: 'projects.k3.outturn', form: 'project.k3' },
    { figure: 'projects.k3.outturn', form: 'project.k3' },
  ],
  [{ figure: 'expenditure' }, {}],
  [{ figure: 'expenditure.basic"] *' }, {}],
  [{ figure: `a.${'b'.repeat(80)}` }, {}],
  [{ figure: ['expenditure.basic'] }, {}],
  [{ figure: 5, form: '../..' }, {}],
])('%j leads to %j', (address, place) => {
  expect(evaluationSearch(address)).toEqual(place);
});
