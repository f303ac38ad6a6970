import { type SummaryTable, TABLE_CODES, type TableCode, textOfCell } from '@jiping/domain/writing';
import { Field, ObjectType } from 'type-graphql';
import { enumeration } from '../../platform/graphql/enumeration.ts';

export const ColumnAlignEnum = enumeration<'left' | 'center' | 'right'>(
  'ColumnAlign',
  { left: 'Words.', center: 'Short words.', right: 'Numbers.' },
  'Where the cells of a column stand.',
);

@ObjectType('SummaryTableColumn', { description: 'A column of a table of the report.', simpleResolvers: true })
export class SummaryTableColumnType {
  @Field(() => String, { description: 'Heading.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Neighbours of the same group stand under one heading.' })
  group!: string | null;

  @Field(() => String, { nullable: true, description: '万元, %, 个, 人, 分.' })
  unit!: string | null;

  @Field(() => ColumnAlignEnum, { description: 'Where its cells stand.' })
  align!: 'left' | 'center' | 'right';

  @Field(() => String, {
    nullable: true,
    description: 'money, percent, score, count, number or date; null: words.',
  })
  kind!: string | null;
}

@ObjectType('SummaryTableRow', { description: 'A row: a cell for each column.', simpleResolvers: true })
export class SummaryTableRowType {
  @Field(() => String, { description: 'What it is about; unique in the table.' })
  key!: string;

  @Field(() => [String], { description: 'As printed.' })
  texts!: string[];

  @Field(() => [String], {
    nullable: 'items',
    description: "Exact values in the column's unit; null where the cell is words.",
  })
  values!: (string | null)[];
}

@ObjectType('SummaryTable', { description: 'A table of the report, or an annex.', simpleResolvers: true })
export class SummaryTableType {
  @Field(() => String, { description: `${TABLE_CODES.join(', ')}.` })
  code!: TableCode;

  @Field(() => String, { description: 'Key of the section that it stands under, or "annex".' })
  place!: string;

  @Field(() => String, { description: 'As printed, in Chinese like the report.' })
  title!: string;

  @Field(() => [SummaryTableColumnType], { description: 'Its columns.' })
  columns!: SummaryTableColumnType[];

  @Field(() => [SummaryTableRowType], { description: 'Its rows; where there are none, the note says why.' })
  rows!: SummaryTableRowType[];

  @Field(() => String, { nullable: true, description: 'How it is counted, and what is not in it.' })
  note!: string | null;
}

export const shownTable = ({ code, place, title, columns, rows, rowKeys, note }: SummaryTable): SummaryTableType => ({
  code,
  place,
  title,
  columns: columns.map(({ label, group, unit, align, kind }) => ({
    label,
    align,
    group: group ?? null,
    unit: unit ?? null,
    kind: kind ?? null,
  })),
  rows: rows.map((row, index) => ({
    key: rowKeys[index] ?? String(index),
    texts: row.map(textOfCell),
    values: row.map((cell) => (typeof cell === 'string' ? null : cell.value)),
  })),
  note: note ?? null,
});
