import { type SearchRecord, wholeIn, wordIn } from '../../parts/search-values.ts';

export const TEMPLATE_PARTS = ['outline', 'forms', 'indicators', 'scoring', 'figures', 'checks', 'problems'] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

export interface TemplateSearch {
  part?: TemplatePart;
  /** The newest where none is named. */
  version?: number;
}

export const templateSearch = (search: SearchRecord): TemplateSearch => {
  const part = wordIn(search.part, TEMPLATE_PARTS);
  const version = wholeIn(search.version, 1);
  return { ...(part && { part }), ...(version !== undefined && { version }) };
};
