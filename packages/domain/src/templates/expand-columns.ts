import { type Derivation, type FigureDefinition, partsOf, withCodes } from '../figures/index.ts';
import { type FigureColumn, inColumn } from './figure-columns.ts';
import { error, type TemplateProblem } from './lint/template-problem.ts';
import type { TemplateData } from './template-schema.ts';

type FigureData = TemplateData['figures'][number];

/**
 * Every figure followed by its columns, each a definition of its own: `expenditure.basic` with `columns: ['budget']` gives
 * `expenditure.basic` and `expenditure.basic.budget`. A derivation holds in a column where all its parts have that column.
 */
export function expandColumns(data: TemplateData): readonly FigureDefinition[] {
  const codes = new Set(
    data.figures.flatMap((figure) => [
      figure.code,
      ...(figure.columns ?? []).map((name) => inColumn(figure.code, name)),
    ]),
  );
  return data.figures.flatMap((figure) => [
    definitionOf(figure),
    ...(figure.columns ?? []).map((name) => columnDefinition(data, figure, name, codes)),
  ]);
}

/** Columns that figures have and that the template says nothing about. */
export function undescribedColumns(data: TemplateData): readonly TemplateProblem[] {
  return data.figures.flatMap(({ columns = [] }, index) =>
    columns
      .filter((name) => !data.columns?.[name])
      .map((name) =>
        error(
          `figures[${index}].columns`,
          `栏目“${name}”没有说明，请在 columns 中写明其名称和含义`,
          `the column “${name}” is not described; give its label and meaning under columns`,
        ),
      ),
  );
}

const UNDESCRIBED = { label: { zh: '', en: '' }, meaning: { zh: '', en: '' }, aliases: [] };

const longestFirst = (aliases: readonly string[]): readonly string[] =>
  [...new Set(aliases)].sort((left, right) => right.length - left.length);

function definitionOf({ columns: _, derivation, ...figure }: FigureData): FigureDefinition {
  return { ...figure, aliases: longestFirst(figure.aliases), ...(derivation && { derivation }) };
}

function columnDefinition(
  data: TemplateData,
  figure: FigureData,
  name: FigureColumn,
  codes: ReadonlySet<string>,
): FigureDefinition {
  const column = data.columns?.[name] ?? UNDESCRIBED;
  const derivation = figure.derivation && derivationInColumn(data, figure.derivation, name, codes);
  return {
    code: inColumn(figure.code, name),
    label: { zh: `${figure.label.zh}（${column.label.zh}）`, en: `${figure.label.en} (${column.label.en})` },
    kind: figure.kind,
    unit: figure.unit,
    digits: figure.digits,
    meaning: {
      zh: `${column.meaning.zh}${figure.label.zh}：${figure.meaning.zh}`,
      en: `${column.meaning.en} ${figure.label.en}: ${figure.meaning.en}`,
    },
    aliases: longestFirst(
      figure.aliases.flatMap((alias) => column.aliases.map((pattern) => pattern.replace('{}', alias))),
    ),
    essential: false,
    ...(derivation && { derivation }),
  };
}

/** The field in which a list keeps the final accounts of a row; its columns are fields named as they are. */
const OUTTURN = 'outturn';

function derivationInColumn(
  data: TemplateData,
  derivation: Derivation,
  name: FigureColumn,
  codes: ReadonlySet<string>,
): Derivation | undefined {
  const has = (code: string) => codes.has(inColumn(code, name));
  const moved = (code: string) => inColumn(code, name);
  if (derivation.kind === 'listSum') {
    const fields = data.lists.find(({ key }) => key === derivation.list)?.fields ?? [];
    const isKept = derivation.field === OUTTURN && fields.some((field) => field.name === name);
    return isKept ? { ...derivation, field: name } : undefined;
  }
  if (!partsOf(derivation).every(has)) return undefined;
  switch (derivation.kind) {
    case 'sum':
    case 'percent':
    case 'change':
      return withCodes(derivation, moved);
    default:
      return undefined;
  }
}
