import { type SearchRecord, textIn } from '../../../parts/search-values.ts';

export interface FormSearch {
  /** The form that stands in the middle instead of the text: `basicData`, `project.k3`. */
  form?: string;
}

export const formSearch = (search: SearchRecord): FormSearch => {
  const form = textIn(search.form);
  return form !== undefined && /^[A-Za-z][A-Za-z0-9]*(\.[a-z][a-z0-9]*)?$/.test(form) ? { form } : {};
};
