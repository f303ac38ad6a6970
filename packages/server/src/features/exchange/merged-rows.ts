import {
  type FigureState,
  type FigureTable,
  type FigureValue,
  figureIn,
  freeRows,
  knownAmount,
  knownNumber,
  knownText,
  MISSING,
  POSITION,
  rowFigure,
  rowsOf,
  textOf,
  valueRefusal,
} from '@jiping/domain/figures';
import { isCanonicalMoney, type Money } from '@jiping/domain/money';
import { definitionOf, type Template } from '@jiping/domain/templates';
import { refuse } from '../../platform/graphql/act-refused.ts';

export interface ProjectLine {
  readonly name: string;
  readonly outturn?: string | null;
  readonly state: FigureState;
}

export interface IndicatorLine {
  readonly name: string;
  readonly unit: string;
  readonly actual?: string | null;
  readonly evidence?: string | null;
}

type Cells = Readonly<Record<string, FigureValue>>;

/** `added` are cells that only a new row gets. What a document does not say is missing, and leaves what a row has. */
interface Line {
  readonly name: string;
  readonly cells: Cells;
  readonly added?: Cells;
}

/**
 * Lines of a document as cells of the lists: a line whose name a row has already fills in that row, every other one is a new row below.
 * Nothing of the record is taken away.
 */
export function mergedRows(
  template: Template,
  stated: FigureTable,
  lines: { readonly projects: readonly ProjectLine[]; readonly indicators: readonly IndicatorLine[] },
): ReadonlyMap<string, FigureValue> {
  const projects = lines.projects.map(({ name, ...line }): Line => ({ name, cells: { outturn: outturnOf(line) } }));
  const indicators = lines.indicators.map(
    ({ name, unit, actual, evidence }): Line => ({
      name,
      cells: {
        actual: actual == null ? MISSING : knownNumber(actual),
        evidence: evidence?.trim() ? knownText(evidence) : MISSING,
      },
      // The unit of a row that is there belongs to its target.
      added: { unit: unit.trim() ? knownText(unit) : MISSING },
    }),
  );
  return new Map([
    ...mergedList(template, stated, 'projects', projects),
    ...mergedList(template, stated, 'indicators', indicators),
  ]);
}

function outturnOf({ state, outturn }: Omit<ProjectLine, 'name'>): FigureValue {
  if (state !== 'known') return { state };
  return outturn && isCanonicalMoney(outturn) ? knownAmount(outturn as Money) : MISSING;
}

function mergedList(
  template: Template,
  stated: FigureTable,
  list: string,
  lines: readonly Line[],
): ReadonlyMap<string, FigureValue> {
  const values = new Map<string, FigureValue>();
  const byName = Map.groupBy(rowsOf(stated, list), (row) =>
    textOf(figureIn(stated, rowFigure(list, row, 'name')))?.trim(),
  );
  const fresh = freeRows(template, stated, list);
  for (const line of lines) {
    const name = line.name.trim();
    if (name === '') continue;
    // Two lines of one name are two projects: each row takes one of them.
    const there = byName.get(name)?.[0];
    if (there !== undefined) byName.set(name, byName.get(name)!.slice(1));
    const added = there === undefined ? fresh() : undefined;
    const row = there ?? added?.row ?? full(template, list);
    const cells: Cells = added
      ? { name: knownText(name), [POSITION.name]: knownNumber(String(added.position)), ...line.added, ...line.cells }
      : line.cells;
    for (const [field, value] of Object.entries(cells)) {
      const code = rowFigure(list, row, field);
      if (value.state === 'missing') continue;
      const fits = fitting(template, code, value);
      if (fits) values.set(code, fits);
    }
  }
  return values;
}

/** The value as the template's field keeps it: words cut to its length; null where the template has no such field. */
function fitting(template: Template, code: string, value: FigureValue): FigureValue | null {
  const definition = definitionOf(template, code);
  if (!definition) return null;
  const cut = 'text' in value && definition.most ? knownText(value.text.slice(0, definition.most)) : value;
  const refusal = valueRefusal(definition, cut);
  if (!refusal) return cut;
  throw refuse(
    'MALFORMED_AMOUNT',
    `“${definition.label.zh}”的值无效：${refusal.zh}`,
    `“${definition.label.en}” has no valid value: ${refusal.en}`,
  );
}

function full(template: Template, list: string): never {
  const { label, most } = template.lists.find(({ key }) => key === list) ?? { label: { zh: list, en: list }, most: 0 };
  throw refuse(
    'TOO_MANY_ROWS',
    `“${label.zh}”最多 ${most} 行，请减少要导入的条目。`,
    `“${label.en}” has at most ${most} rows: take over fewer.`,
  );
}
