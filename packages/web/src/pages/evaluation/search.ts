import { type FormSearch, formSearch } from '../../editor/forms/page/form-search.ts';
import { figureIn, type SearchRecord } from '../../parts/search-values.ts';

/** Where in an evaluation a link leads: `?figure=expenditure.basic` to where that is said, `?form=basicData` to a form. */
export interface EvaluationSearch extends FormSearch {
  /** Code of the figure to be shown where it stands. */
  figure?: string;
}

export const evaluationSearch = (search: SearchRecord): EvaluationSearch => {
  const figure = figureIn(search.figure);
  return { ...formSearch(search), ...(figure === undefined ? {} : { figure }) };
};
