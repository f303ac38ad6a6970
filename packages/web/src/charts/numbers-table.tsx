import { useLanguage } from '../app/language.tsx';
import { type Numbers, type NumbersCell, textOf } from './numbers.ts';
import { texts } from './texts.ts';

export interface NumbersTableProps {
  readonly numbers: Numbers;
  readonly caption: string;
  /** Opens what a row is about; for rows whose name is not a link already. */
  readonly onOpen?: (key: string) => void;
  readonly canOpen?: (key: string) => boolean;
}

/** The numbers of a chart, for the eye, the ear and the keyboard. */
export function NumbersTable({ numbers: { columns, rows }, caption, onOpen, canOpen }: NumbersTableProps) {
  const { t } = useLanguage();
  const [name, ...others] = columns;
  return (
    <table className="small-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {others.map((title) => (
            <th key={title} scope="col" className="number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...cells], marked }) => (
          <tr key={key} className={marked ? 'small-table__marked' : undefined}>
            <th scope="row">
              {marked ? (
                <>
                  <span aria-hidden="true">◆ </span>
                  <span className="visually-hidden">{t(texts.chosen)} </span>
                </>
              ) : null}
              {onOpen && head !== undefined && !hasOwnLook(head) && (canOpen?.(key) ?? true) ? (
                <button type="button" className="small-table__open" onClick={() => onOpen(key)}>
                  {textOf(head)}
                </button>
              ) : (
                shownOf(head)
              )}
            </th>
            {cells.map((cell, place) => (
              <td key={others[place]} className="number">
                {shownOf(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const hasOwnLook = (cell: NumbersCell) => typeof cell === 'object' && 'shown' in cell;

const shownOf = (cell: NumbersCell | undefined) =>
  typeof cell === 'object' && 'shown' in cell ? cell.shown : cell && textOf(cell);
