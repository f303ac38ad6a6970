import type { FindingPlace } from '@jiping/domain/checks';
import { rowCodeOf, rowFigure } from '@jiping/domain/figures';
import type { Attention, Jump } from './attention.ts';
import { goTo } from './attention.ts';
import type { Desk } from './desk.ts';

/** What must be known of a report to find places in it. */
export interface Placed {
  readonly template: Pick<Desk['template'], 'outline'>;
  readonly sheets: Pick<Desk['sheets'], 'formsWith'>;
  readonly slots: readonly Pick<Desk['slots'][number], 'key' | 'document'>[];
}

/** Where something stands: in a sentence, in a form's cell, in both or in neither. */
export interface Places {
  readonly sentence: Jump | null;
  readonly cell: Jump | null;
}

/** The places of what a finding or an opinion is about. `opened` is the form that is open, whose cell is nearer than another's. */
export function placesOf(desk: Placed, where: FindingPlace, opened: string | null = null): Places {
  const { figure, section } = where;
  if (figure === undefined) return { sentence: section === undefined ? null : where, cell: null };
  return { sentence: sentenceOf(desk, where, figure), cell: cellOf(desk, figure, opened) };
}

/** The cell of a figure; for a field of a row that no form prints (its evidence, its coefficient), the row's name. */
function cellOf({ sheets }: Placed, figure: string, opened: string | null): Jump | null {
  const row = rowCodeOf(figure);
  const shown = [figure, ...(row ? [rowFigure(row.list, row.row, 'name')] : [])].find(
    (code) => sheets.formsWith(code).length > 0,
  );
  if (shown === undefined) return null;
  const forms = sheets.formsWith(shown);
  const form = forms.find((one) => one === opened) ?? forms[0];
  return form === undefined ? null : { form, figure: shown };
}

/** The words that say it; without words of its own, a section only where the figure is cited. */
function sentenceOf({ slots }: Placed, where: FindingPlace, figure: string): Jump | null {
  if (where.section !== undefined && where.start !== undefined) return where;
  const citing = slots.filter(({ document }) =>
    document.content.some((block) =>
      block.content?.some((inline) => inline.type === 'figure' && inline.attrs.code === figure),
    ),
  );
  const cited = citing.find(({ key }) => key === where.section) ?? citing[0];
  return cited ? { section: cited.key, figure } : null;
}

/** Where a figure stands: the section that cites it, else the form that has it, else the section that is expected to cite it. */
export function placeOfFigure(desk: Placed, code: string): Jump {
  const { sentence, cell } = placesOf(desk, { figure: code });
  const found = sentence ?? cell;
  if (found) return found;
  const section = desk.template.outline.find((one) => one.figures.includes(code) && !one.parent)?.key;
  return section === undefined ? { figure: code } : { section, figure: code };
}

/** Goes there by the nearest way: within the open form, else in the text, else in the form that has it. */
export function goToPlace(desk: Placed, attention: Attention, where: FindingPlace, finding?: string): void {
  const opened = attention.form.get();
  const { sentence, cell } = placesOf(desk, where, opened);
  const nearest = cell !== null && cell.form === opened ? cell : (sentence ?? cell ?? where);
  goTo(attention, { ...nearest, ...(finding !== undefined && { finding }) });
}
