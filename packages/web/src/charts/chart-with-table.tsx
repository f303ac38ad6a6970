import type { ReactNode } from 'react';
import { Bars, type BarsProps } from './bars.tsx';
import './charts.css';

export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  /** The number in the chart. */
  readonly text: string;
  /** The number in the table, where it is a link; else `text`. */
  readonly shown?: ReactNode;
  readonly marked?: boolean;
}

export interface ChartWithTableProps extends Omit<BarsProps, 'bars'> {
  readonly rows: readonly ChartRow[];
  /** Headings of the table's two columns. */
  readonly columns: readonly [string, string];
}

/** Bars, and the same numbers as a table beside them. */
export function ChartWithTable({ rows, columns, label, ...chart }: ChartWithTableProps) {
  return (
    <div className="chart-with-table">
      <Bars bars={rows} label={label} {...chart} />
      <table className="small-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col" className="number">
              {columns[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td className="number">{row.shown ?? row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
