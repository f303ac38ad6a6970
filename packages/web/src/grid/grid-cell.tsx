import { memo, useCallback, useSyncExternalStore } from 'react';
import { useLanguage } from '../app/language.tsx';
import type { CellFace } from './cell-face.ts';
import { CellMarksShown } from './cell-marks.tsx';
import type { GridControl } from './grid-control.ts';
import { cellId, type Frozen } from './grid-layout.ts';
import type { Slot } from './grid-map.ts';

export interface GridCellProps {
  readonly control: GridControl;
  readonly slot: Slot;
  readonly prefix: string;
  readonly frozen: Frozen;
}

/** One place of the grid: a label, nothing, a figure, or an empty cell that makes a row. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { content } = props.slot;
  switch (content.kind) {
    case 'label':
      return <LabelCell {...props} />;
    case 'none':
      return <td {...placeOf(props, 'grid__none')}>——</td>;
    case 'figure':
      return <FigureCell {...props} code={content.code} />;
    case 'new':
      return <NewCell {...props} />;
  }
}, isSameCell);

/** What a cell is drawn from: the same line at the same place is the same cell, however often the form is laid out. */
export function isSameCell(one: GridCellProps, other: GridCellProps): boolean {
  return (
    one.control === other.control &&
    one.slot.line === other.slot.line &&
    one.slot.row === other.slot.row &&
    one.slot.column === other.slot.column &&
    one.frozen === other.frozen
  );
}

/** Attributes of every cell: where it stands, what it covers, whether it stays when the rest scrolls. */
function placeOf({ slot, prefix, frozen }: GridCellProps, className: string) {
  const { row, column, rowSpan, colSpan } = slot;
  const isFrozen = column + colSpan <= frozen.count;
  return {
    id: cellId(prefix, slot),
    className: isFrozen ? `${className} grid__frozen` : className,
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 1,
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
    ...(isFrozen && { style: { insetInlineStart: frozen.lefts[column] } }),
  };
}

function LabelCell(props: GridCellProps) {
  const { language } = useLanguage();
  const { content, colSpan } = props.slot;
  if (content.kind !== 'label') return null;
  const { label, indent, strong } = content;
  if (label[language] === '') return <td {...placeOf(props, 'grid__label')} />;
  return (
    <th
      {...placeOf(props, strong ? 'grid__label grid__label--strong' : 'grid__label')}
      scope={colSpan > 1 ? 'rowgroup' : 'row'}
    >
      <span style={indent > 0 ? { paddingInlineStart: `${indent}em` } : undefined}>{label[language]}</span>
    </th>
  );
}

function FigureCell(props: GridCellProps & { readonly code: string }) {
  const { control, code } = props;
  const { language } = useLanguage();
  const watch = useCallback((listener: () => void) => control.book.watch(code, listener), [control, code]);
  const face = useSyncExternalStore(watch, () => control.faceOf(code, language));
  const kind = control.book.definition(code)?.kind;
  const isWords = kind === 'text' || kind === 'choice';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: within a grid a td is a gridcell
    <td
      {...placeOf(props, isWords ? 'grid__figure grid__figure--words' : 'grid__figure')}
      data-code={code}
      data-state={face.state}
      {...shade(face)}
      aria-readonly={face.locked !== null || undefined}
      aria-invalid={face.doubt === 'block' || undefined}
    >
      <CellMarksShown face={face} />
      <span className="grid__text">{face.text}</span>
    </td>
  );
}

const shade = (face: CellFace) => ({
  ...(face.derived && { 'data-derived': '' }),
  ...(face.locked !== null && { 'data-locked': '' }),
  ...(face.carried && { 'data-carried': '' }),
  ...(face.doubt !== null && { 'data-doubt': face.doubt }),
});

function NewCell(props: GridCellProps) {
  const { t } = useLanguage();
  const { content } = props.slot;
  const label = content.kind === 'new' ? content.label : null;
  return (
    <td {...placeOf(props, 'grid__figure grid__new')}>
      {label ? <span className="grid__add">＋ {t(label)}</span> : null}
    </td>
  );
}
