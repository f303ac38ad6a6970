import type { Evidence, ReadFigure, ReportReading } from './report-reading.ts';

/** A number of the source that becomes a chip: `source.slice(start, end)` is its digits and unit, nothing else. */
export interface Chip {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly digits: number | null;
}

const NUMBER_AND_UNIT = /([-\d.,，*×XxOoIl]+)\s*(万元|亿元|元|万|人|名|个|%|分)$/;

/** The accepted figures' places in the text, in order, none inside another. Words such as 无 or 持平 stay words. */
export function chipsOf(source: string, reading: ReportReading, accepted: ReadonlySet<string>): readonly Chip[] {
  const chips = reading.figures
    .filter((figure) => accepted.has(figure.code) && figure.state !== 'notApplicable')
    .flatMap((figure) => figure.mentions.flatMap((mention) => chipOf(source, figure, mention) ?? []))
    .sort((left, right) => left.start - right.start);
  let reached = 0;
  return chips.filter((chip) => {
    if (chip.start < reached) return false;
    reached = chip.end;
    return true;
  });
}

function chipOf(source: string, figure: ReadFigure, mention: Evidence): Chip | null {
  const even = mention.text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const written = NUMBER_AND_UNIT.exec(even.replaceAll('，', ','));
  if (written === null) return null;
  // “减少2人” is -2 in the record: a chip would say “减少-2人”.
  if (/减|降/.test(mention.text)) return null;
  const start = mention.start + written.index;
  const number = source.slice(start, mention.end);
  const decimals = /[.．](\d+)/.exec(number.normalize('NFKC').replace(/\s/g, ''))?.[1]?.length ?? 0;
  return {
    code: figure.code,
    start,
    end: mention.end,
    unit: figure.unit,
    digits: figure.state === 'known' ? decimals : null,
  };
}
