import type { NarrativeBlock, NarrativeDocument, NarrativeInline } from '../narrative/index.ts';
import { type Template, textSections } from '../templates/index.ts';
import { type Chip, chipsOf } from './chips.ts';
import { enumeratorAt } from './enumerators.ts';
import { linesOf, plainTextOf } from './plain-text.ts';
import type { ReadSection, ReportReading } from './report-reading.ts';

/**
 * The sections of an imported report as documents to edit: `toNarrative(source, reading, new Set(['expenditure.basic']), HUNAN_2021)`
 * gives for `generalPublic` the paragraphs of the source, `824.17万元` in them a chip of `expenditure.basic`. The template's own headings
 * are left out, since the template prints them; a heading it does not know stays, with its text, in the section before it.
 */
export function toNarrative(
  source: string,
  reading: ReportReading,
  accepted: ReadonlySet<string>,
  template: Template,
): ReadonlyMap<string, NarrativeDocument> {
  const lines = linesOf(source);
  const chips = chipsOf(source, reading, accepted);
  const stretches = stretchesOf(source, reading.sections, template);
  return new Map(
    textSections(template).map(({ key }) => {
      const own = stretches.filter((stretch) => stretch.key === key);
      const content = own.flatMap((stretch) => blocksOf(source, lines, chips, stretch));
      return [key, { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }];
    }),
  );
}

/** A stretch of the source that belongs to one section of the template. */
interface Stretch {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function stretchesOf(source: string, sections: readonly ReadSection[], template: Template): readonly Stretch[] {
  const known = new Set(textSections(template).map((section) => section.key));
  const seen = new Set<string>();
  let key = textSections(template)[0]?.key ?? 'opening';
  const stretches: Stretch[] = [{ key, start: 0, end: sections[0]?.start ?? source.length }];
  for (const section of sections) {
    const ofItsOwn = section.key !== null && known.has(section.key) && !seen.has(section.key);
    if (section.key !== null && known.has(section.key)) key = section.key;
    seen.add(key);
    stretches.push({ key, start: ofItsOwn ? headingEnd(source, section) : section.start, end: section.end });
  }
  return stretches;
}

/** Where the words after a section's own heading begin. */
export function headingEnd(source: string, section: ReadSection): number {
  const plain = plainTextOf(source.slice(section.start, Math.min(section.end, section.start + 400)));
  const length = (enumeratorAt(plain.text, 0)?.length ?? 0) + section.title.length;
  const stop = /^[。:]/.test(plain.text.slice(length)) ? length + 1 : length;
  const last = plain.origin[Math.min(stop, plain.text.length) - 1];
  return last === undefined ? section.start : section.start + last + 1;
}

function blocksOf(
  source: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  chips: readonly Chip[],
  stretch: Stretch,
): readonly NarrativeBlock[] {
  return lines.flatMap((line): NarrativeBlock[] => {
    const start = Math.max(line.start, stretch.start);
    const end = Math.min(line.end, stretch.end);
    if (start >= end || source.slice(start, end).trim() === '') return [];
    const content = inlinesOf(source, start, end, chips);
    return isHeading(source.slice(start, end).trim(), content)
      ? [{ type: 'heading', attrs: { level: 3 }, content }]
      : [{ type: 'paragraph', content }];
  });
}

const isHeading = (line: string, content: readonly NarrativeInline[]): boolean =>
  line.length <= 40 &&
  !/[。；;，,：:]$/.test(line) &&
  enumeratorAt(line.normalize('NFKC'), 0) !== null &&
  content.every((inline) => inline.type === 'text');

function inlinesOf(source: string, start: number, end: number, chips: readonly Chip[]): readonly NarrativeInline[] {
  const inlines: NarrativeInline[] = [];
  let at = start;
  const words = (until: number): void => {
    const text = source.slice(at, until).replace(/\s*[\r\n]+\s*/g, '');
    const trimmed = at === start ? text.trimStart() : text;
    const ended = until === end ? trimmed.trimEnd() : trimmed;
    if (ended !== '') inlines.push({ type: 'text', text: ended });
  };
  for (const chip of chips) {
    if (chip.start < at || chip.end > end) continue;
    words(chip.start);
    inlines.push({ type: 'figure', attrs: { code: chip.code, unit: chip.unit, digits: chip.digits } });
    at = chip.end;
  }
  words(end);
  return inlines;
}
