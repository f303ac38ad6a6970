import {
  amountOf,
  type EffectiveFigures,
  figureIn,
  lookInto,
  numberOf,
  rowFigure,
  rowsOf,
  scoreOfRow,
  textOf,
} from '@jiping/domain/figures';
import { signOf } from '@jiping/domain/scoring';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import { partId } from '../../platform/identifiers.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { IndicatorType, ProjectType } from './list-rows.type.ts';
import type { EvaluationRecord } from './record.ts';

type Whose = Pick<EvaluationRecord, 'template' | 'figures' | 'effective'> & {
  readonly evaluation: Pick<Evaluation, 'id' | 'countyId'>;
};

/** The opaque id of a row: by the key that the figure of its name has. */
const rowId = (
  type: 'Indicator' | 'Project',
  { id, countyId }: Whose['evaluation'],
  list: string,
  row: string,
): string => encodeId({ type, countyId, id: partId(id, rowFigure(list, row, 'name')) });

/** A row's cells, read as what they are. */
function cellsOf({ table }: EffectiveFigures, list: string, row: string) {
  const value = (field: string) => figureIn(table, rowFigure(list, row, field));
  return {
    value,
    text: (field: string) => textOf(value(field)),
    number: (field: string) => numberOf(value(field)),
    amount: (field: string) => amountOf(value(field)),
    yes: (field: string) => {
      const answer = textOf(value(field));
      return answer === null ? null : answer === 'yes';
    },
  };
}

/** The project lines of a record, in their order. */
export const projectsOf = (record: Whose): readonly ProjectType[] =>
  rowsOf(record.effective.table, 'projects').map((row) => projectOf(record, row));

export function projectOf({ evaluation, effective }: Whose, row: string): ProjectType {
  const { value, text, number, amount } = cellsOf(effective, 'projects', row);
  return Object.assign(new ProjectType(), {
    id: rowId('Project', evaluation, 'projects', row),
    row,
    name: text('name') ?? '',
    code: text('code'),
    kind: text('kind'),
    budget: amount('budget'),
    adjusted: amount('adjusted'),
    outturn: amount('outturn'),
    state: value('outturn').state,
    executionRate: number('executionRate'),
    score: number('score'),
  });
}

/** The indicators of a record, in their order. */
export function indicatorsOf(record: Whose): readonly IndicatorType[] {
  return rowsOf(record.effective.table, 'indicators').map((row) => indicatorOf(record, row));
}

export function indicatorOf({ evaluation, template, effective }: Whose, row: string): IndicatorType {
  const { value, text, number, yes } = cellsOf(effective, 'indicators', row);
  const words = (field: string) => number(field) ?? text(field);
  const scored = scoreOfRow(template, rowFigure('indicators', row, 'score'), lookInto(template, effective.table));
  return Object.assign(new IndicatorType(), {
    id: rowId('Indicator', evaluation, 'indicators', row),
    row,
    level1: text('level1'),
    level2: text('level2'),
    name: text('name') ?? '',
    sign: signOf(text('sign')),
    target: words('target'),
    adjustedTarget: words('adjustedTarget'),
    actual: number('actual'),
    actualText: text('actual'),
    state: value('actual').state,
    unit: text('unit') ?? '',
    weight: number('weight'),
    score: number('score'),
    computedScore: scored && 'score' in scored ? scored.score : null,
    deviation: text('deviation'),
    core: yes('core'),
    evidence: text('evidence'),
    approved: yes('approved'),
  });
}
