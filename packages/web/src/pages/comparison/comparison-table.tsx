import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { FigureText } from '../../parts/figure-text.tsx';
import type { Column } from './comparison.query.ts';
import { type ComparedDepartment, columnKey } from './comparison-rows.ts';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface ComparisonTableProps {
  readonly rows: readonly ComparedDepartment[];
  readonly columns: readonly Column[];
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** Departments × measures × years; a cell opens the evaluations it is from. */
export function ComparisonTable({ rows, columns, search, choose }: ComparisonTableProps) {
  const shown = useColumns(columns, search);
  return (
    <Table<ComparedDepartment>
      size="small"
      bordered
      rowKey="key"
      columns={shown}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 'max-content' }}
      sortDirections={['descend', 'ascend']}
      onChange={(_pages, _filters, sorter) => {
        const { columnKey: key, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
        choose({ sort: order ? `${key}` : undefined, down: order === 'descend' ? 'true' : undefined });
      }}
    />
  );
}

function useColumns(
  columns: readonly Column[],
  { county, sort, down }: ComparisonSearch,
): TableColumnsType<ComparedDepartment> {
  const { t } = useLanguage();
  return useMemo(() => {
    const measures = [...new Set(columns.map(({ measure }) => measure))];
    const columnOf = (column: Column): TableColumnType<ComparedDepartment> => {
      const key = columnKey(column);
      const place = columns.indexOf(column);
      return {
        key,
        title: t(texts.column(column.unit, column.fiscalYear)),
        align: 'end',
        sorter: true,
        sortOrder: sort === key ? (down ? 'descend' : 'ascend') : null,
        render: (_, { cells, id, pendingYears }) => {
          const figure = pendingYears.includes(column.fiscalYear) ? (
            <span className="number number--silent">{t(texts.notAccepted)}</span>
          ) : (
            <FigureText figure={cells[place]} unit={column.unit === '%' ? '%' : undefined} />
          );
          return id ? (
            <Link
              to="/evaluations"
              search={{ county, department: id, year: column.fiscalYear }}
              className={cells[place]?.state === 'KNOWN' ? undefined : 'number--silent'}
            >
              {figure}
            </Link>
          ) : (
            figure
          );
        },
      };
    };
    return [
      {
        key: 'department',
        title: t(texts.department),
        fixed: 'start',
        width: 220,
        render: (_, { label }) => <span className="wrapping-name">{label}</span>,
      },
      ...measures.map((measure) => {
        const own = columns.filter((column) => column.measure === measure);
        return { key: measure, title: own[0]?.label, align: 'center' as const, children: own.map(columnOf) };
      }),
    ];
  }, [columns, county, sort, down, t]);
}
