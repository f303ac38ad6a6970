import { memo, useMemo } from 'react';
import { useLanguage } from '../app/language.tsx';
import { GridChunk } from './grid-chunk.tsx';
import type { GridControl } from './grid-control.ts';
import type { Frozen } from './grid-layout.ts';
import type { GridMap } from './grid-map.ts';
import { chunksOf } from './row-chunks.ts';

export interface GridTableProps {
  readonly control: GridControl;
  readonly map: GridMap;
  readonly prefix: string;
  readonly label: string;
  readonly widths: readonly number[];
  readonly frozen: Frozen;
  readonly editable: boolean;
  /** The box that scrolls; null until it is there. */
  readonly root: Element | null;
}

/** The form as a table: drawn when it is laid out, not when a value in it changes. */
export const GridTable = memo(function GridTable(props: GridTableProps) {
  const { control, map, prefix, label, widths, frozen, editable, root } = props;
  const { block } = map;
  const chunks = useMemo(() => chunksOf(map), [map]);
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (
    <table
      className="grid__table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen by keys is a grid (WAI-ARIA APG)
      role="grid"
      aria-label={label}
      aria-rowcount={block.heading.length + map.rows}
      aria-colcount={map.columns}
      aria-readonly={!editable}
      aria-multiselectable
      style={{ width }}
    >
      <colgroup>
        {block.columns.map(({ key }, column) => (
          <col key={key} style={{ width: widths[column] }} />
        ))}
      </colgroup>
      <Heading {...props} />
      {chunks.map((chunk, index) => (
        <GridChunk
          key={chunk.from}
          control={control}
          map={map}
          chunk={chunk}
          root={root}
          prefix={prefix}
          frozen={frozen}
          isFirst={index < 2}
        />
      ))}
    </table>
  );
});

function Heading({ map, frozen }: GridTableProps) {
  const { language } = useLanguage();
  return (
    <thead>
      {map.block.heading.map((cells, depth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: headings have no name but their depth
        <tr key={depth} aria-rowindex={depth + 1}>
          {cells.map(({ column, label, colSpan, rowSpan }) => {
            const isFrozen = column + colSpan <= frozen.count;
            return (
              <th
                key={column}
                scope={colSpan > 1 ? 'colgroup' : 'col'}
                colSpan={colSpan}
                rowSpan={rowSpan}
                aria-colindex={column + 1}
                className={isFrozen ? 'grid__heading grid__frozen' : 'grid__heading'}
                style={isFrozen ? { insetInlineStart: frozen.lefts[column] } : undefined}
              >
                {label[language]}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
