import { Switch, Table, type TableColumnsType, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type ComparedRow, columnKey } from './compared-rows.ts';
import { ComparedValue } from './compared-value.tsx';
import type { Column, Comparison } from './comparison.query.ts';
import type { ComparisonSearch } from './search.ts';
import { type Shade, shadesOf } from './shades.ts';
import { texts } from './texts.ts';
import { valueText } from './value-text.ts';

export interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** Rows × measures × years, shaded by place in the column; a cell opens what it is from, a tick marks its row in the charts. */
export function ComparisonTable({ comparison, rows, search, choose }: ComparisonTableProps) {
  const { t } = useLanguage();
  const { columns, peerGroup } = comparison;
  const shown = useColumns(columns, rows, search);
  const hasPeers = columns.some(({ peers }) => peers);
  const isPartial = rows.some(({ cells }) => cells.some(({ reason, value }) => reason === 'PARTIAL' && value !== null));
  const ordered = columnsInOrder(columns);
  return (
    <section className="comparison__table" aria-label={t(texts.caption)}>
      {hasPeers ? (
        <p className="comparison__ranks">
          <Switch
            id="ranks"
            size="small"
            checked={search.ranks === 'true'}
            onChange={(on) => choose({ ranks: on ? 'true' : undefined })}
          />
          <label htmlFor="ranks">{t(texts.ranks)}</label>
          {peerGroup ? <span className="comparison__peers">{t(texts.peersAre(peerGroup))}</span> : null}
        </p>
      ) : null}
      <Table<ComparedRow>
        size="small"
        bordered
        rowKey="key"
        columns={shown}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
        sortDirections={['descend', 'ascend']}
        rowClassName={({ isOwn }) => (isOwn ? 'comparison__own' : '')}
        rowSelection={{
          selectedRowKeys: search.mark ?? [],
          hideSelectAll: true,
          columnTitle: <span className="visually-hidden">{t(texts.markColumn)}</span>,
          getCheckboxProps: ({ label }) => ({ 'aria-label': t(texts.markRow(label)) }),
          onChange: (keys) => choose({ mark: keys.length > 0 ? keys.map(String) : undefined }),
        }}
        onChange={(_pages, _filters, sorter) => {
          const { columnKey: key, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
          choose({ sort: order ? `${key}` : undefined, down: order === 'descend' ? 'true' : undefined });
        }}
        summary={() =>
          hasPeers ? (
            <Table.Summary.Row>
              <Table.Summary.Cell index={0} />
              <Table.Summary.Cell index={1}>{t(texts.median)}</Table.Summary.Cell>
              {ordered.map((column, place) => (
                <Table.Summary.Cell key={columnKey(column)} index={place + 2} align="end">
                  <span className="number">{column.peers ? valueText(column, column.peers.median) : '—'}</span>
                </Table.Summary.Cell>
              ))}
            </Table.Summary.Row>
          ) : null
        }
      />
      <p className="comparison__legend">
        {t(texts.legend)} {isPartial ? t(texts.partial) : null}
      </p>
    </section>
  );
}

/** As they stand in the table: measure by measure, the years of each together. */
const columnsInOrder = (columns: readonly Column[]): readonly Column[] =>
  [...Map.groupBy(columns, ({ measure }) => measure).values()].flat();

function useColumns(
  columns: readonly Column[],
  rows: readonly ComparedRow[],
  { sort, down, ranks }: ComparisonSearch,
): TableColumnsType<ComparedRow> {
  const { t } = useLanguage();
  return useMemo(() => {
    const shades = columns.map((column, place): ReadonlyMap<string, Shade> => {
      const cells = rows.flatMap((row) => row.cells[place] ?? []);
      const own = shadesOf(column, cells);
      return new Map(rows.flatMap(({ key }, row) => (own[row] ? [[key, own[row]]] : [])));
    });
    const columnOf = (column: Column): TableColumnType<ComparedRow> => {
      const key = columnKey(column);
      const place = columns.indexOf(column);
      return {
        key,
        title: t(texts.year(column.fiscalYear)),
        align: 'end',
        sorter: true,
        sortOrder: sort === key ? (down ? 'descend' : 'ascend') : null,
        className: 'comparison__cell',
        render: (_, row) => (
          <ComparedValue
            row={row}
            column={column}
            cell={row.cells[place]}
            shade={shades[place]?.get(row.key)}
            withRank={ranks === 'true'}
          />
        ),
      };
    };
    return [
      {
        key: 'unit',
        title: t(texts.unit),
        fixed: 'start',
        width: 210,
        render: (_, { label }) => <span className="wrapping-name">{label}</span>,
      },
      ...[...Map.groupBy(columns, ({ measure }) => measure)].map(([measure, own]) => ({
        key: measure,
        title: own[0] ? `${own[0].label}${t(texts.inUnit(own[0].unit))}` : measure,
        align: 'center' as const,
        children: own.map(columnOf),
      })),
    ];
  }, [columns, rows, sort, down, ranks, t]);
}
