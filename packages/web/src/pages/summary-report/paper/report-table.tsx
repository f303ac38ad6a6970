import { useLanguage } from '../../../app/language.tsx';
import { fetchedLater } from '../../../parts/fetched/fetched-later.tsx';
import { InItsPlace } from '../../../parts/fetched/in-its-place.tsx';
import { useSummary } from '../record/room-context.tsx';
import type { Differences, ReportTable } from '../summary-report.query.ts';
import { texts } from '../texts.ts';

const TableChart = fetchedLater(async () => (await import('./table-chart.tsx')).TableChart);

/** In a table of more columns the names stay in sight while it is scrolled. */
const WIDE = 6;

/** So many columns still stand on the paper side by side, in smaller letters. */
const WHOLE = 10;

const idOf = (code: string): string => `summary-table-${code}`;

/** Brings a table of the open report into sight, and lets the keyboard go on from there. */
export function showTable(code: string): void {
  const element = document.getElementById(idOf(code));
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}

/** Tables of which a drawing says more than the numbers alone. */
const DRAWN = new Set(['T3', 'T5', 'T9']);

/** A table of the report as it is printed; wider than the paper it scrolls by itself. Cells that the data of now change are amber. */
export function ReportTableView({ table, number = '' }: { table: ReportTable; number?: string }) {
  const { t } = useLanguage();
  const { differences } = useSummary();
  const { code, title, note, columns, rows } = table;
  const changes = changesIn(table, differences);
  const unit = sharedUnit(table);
  const scroll = `summary-table__scroll${columns.length <= WHOLE ? ' summary-table__scroll--whole' : ''}`;
  const names = columns.length > WIDE ? columns.findIndex(({ kind, label }) => !kind && label !== '序号') : -1;
  return (
    <figure className="summary-table" id={idOf(code)} lang="zh-CN">
      <figcaption>
        <span className="summary-table__title">
          {number}
          {title}
        </span>
        {unit ? <span className="summary-table__unit">单位：{unit}</span> : null}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (WCAG 2.1.1) */}
      <section className={scroll} aria-label={title} tabIndex={0}>
        <table>
          <Heads columns={columns} withUnits={unit === null} names={names} />
          <tbody>
            {rows.map(({ key, texts: cells }) => (
              <tr key={key} className={key === 'total' ? 'summary-table__total' : undefined}>
                {cells.map((text, place) => {
                  const column = columns[place];
                  const change = column ? changes.get(changeKey(nameOf(cells), headOf(column))) : undefined;
                  const className = [
                    `summary-table__${(column?.align ?? 'LEFT').toLowerCase()}`,
                    ...(change ? ['summary-table__changed'] : []),
                    ...(place === names ? ['summary-table__name'] : []),
                  ].join(' ');
                  return (
                    <td key={column ? headOf(column) : place} className={className}>
                      {text}
                      {change ? (
                        <span className="summary-table__now">
                          <span className="visually-hidden">{t(texts.is)}</span> →{change.after ?? '—'}
                        </span>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
            {rows.length === 0 ? (
              <tr>
                <td colSpan={columns.length} className="summary-table__center">
                  {note ?? t(texts.emptyTable)}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </section>
      {note && rows.length > 0 ? <p className="summary-table__note">注：{note}</p> : null}
      {DRAWN.has(code) && rows.length > 0 ? (
        <InItsPlace waiting={null}>
          <TableChart table={table} />
        </InItsPlace>
      ) : null}
    </figure>
  );
}

type Column = ReportTable['columns'][number];

/** A heading as the differences name it. */
const headOf = ({ group, label }: Column): string => (group ? `${group}：${label}` : label);

/** What a person calls a row: its first cell that is no number. */
const nameOf = (cells: readonly string[]): string => cells.find((cell) => !/^[\d.,—-]*$/.test(cell)) ?? cells[0] ?? '';

const changeKey = (row: string, column: string): string => `${row}\n${column}`;

function changesIn({ code }: ReportTable, differences: Differences | null) {
  const cells = differences?.tables.find((table) => table.code === code)?.cells ?? [];
  return new Map(cells.map((cell) => [changeKey(cell.row, cell.column), cell]));
}

/** The unit that all numbers of a table have, said once above it; null where they differ. */
function sharedUnit({ columns }: ReportTable): string | null {
  const units = new Set(columns.filter(({ kind }) => kind).map(({ unit }) => unit ?? ''));
  const [only] = units;
  return units.size === 1 && only ? only : null;
}

/** Headings in one row, or in two where neighbours stand under a common one. */
function Heads({
  columns,
  withUnits,
  names,
}: {
  columns: readonly Column[];
  withUnits: boolean;
  /** Place of the column that stays in sight; -1 where none does. */
  names: number;
}) {
  const words = ({ label, unit }: Column) => (
    <>
      {label}
      {withUnits && unit ? <span className="summary-table__of-unit">（{unit}）</span> : null}
    </>
  );
  const grouped = columns.some(({ group }) => group);
  const groups = columns.reduce<{ readonly at: number; readonly columns: Column[] }[]>((all, column, at) => {
    const last = all.at(-1);
    if (column.group && last?.columns[0]?.group === column.group) last.columns.push(column);
    else all.push({ at, columns: [column] });
    return all;
  }, []);
  return (
    <thead>
      <tr>
        {groups.map(({ at, columns: [first, ...more] }) =>
          first?.group ? (
            <th key={at} scope="colgroup" colSpan={1 + more.length}>
              <span className="summary-table__group">{first.group}</span>
            </th>
          ) : first ? (
            <th
              key={at}
              scope="col"
              rowSpan={grouped ? 2 : 1}
              className={at === names ? 'summary-table__name' : undefined}
            >
              {words(first)}
            </th>
          ) : null,
        )}
      </tr>
      {grouped ? (
        <tr>
          {columns
            .filter(({ group }) => group)
            .map((column) => (
              <th key={headOf(column)} scope="col">
                {words(column)}
              </th>
            ))}
        </tr>
      ) : null}
    </thead>
  );
}
