import type { FindingPlace } from '@jiping/domain/checks';
import type { Desk } from './desk.ts';

/** Where a figure stands: the section that cites it, else the one that is expected to. */
export function placeOfFigure({ slots, template }: Desk, code: string): FindingPlace {
  const cited = slots.find(({ document }) =>
    document.content.some((block) =>
      block.content?.some((inline) => inline.type === 'figure' && inline.attrs.code === code),
    ),
  );
  const section = cited?.key ?? template.outline.find((one) => one.figures.includes(code) && !one.parent)?.key;
  return section === undefined ? { figure: code } : { section, figure: code };
}
