import { type FigureDefinition, type FigureTable, figureIn } from '@jiping/domain/figures';
import { type FigureChip, type NarrativeBlock, type NarrativeDocument, plainText } from '@jiping/domain/narrative';
import type { SectionTemplate } from '@jiping/domain/templates';

/** How far a section is, in percent: its words, and the figures it is expected to give. */
export function sectionProgress(section: SectionTemplate, document: NarrativeDocument, figures: FigureTable): number {
  const settled = section.figures.filter((code) => figureIn(figures, code).state !== 'missing').length;
  const parts = 1 + section.figures.length;
  return Math.round((((isWritten(document) ? 1 : 0) + settled) * 100) / parts);
}

/** Whether anything but sub-headings stands in it. */
export const isWritten = (document: NarrativeDocument): boolean =>
  document.content.some((block) => block.type === 'paragraph' && (block.content?.length ?? 0) > 0);

/** A sub-heading that the template expects, and which block of the section carries it; null where none does. */
export interface SubHeading {
  readonly template: SectionTemplate;
  readonly block: number | null;
}

/** Finds the expected sub-headings in the words of a section, whatever their numbers. */
export const subHeadingsIn = (expected: readonly SectionTemplate[], document: NarrativeDocument): SubHeading[] =>
  expected.map((template) => {
    const block = document.content.findIndex((one) => isHeadingOf(template, one));
    return { template, block: block < 0 ? null : block };
  });

const NUMBER = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、．.]?\s*)/;

function isHeadingOf(template: SectionTemplate, block: NarrativeBlock): boolean {
  const words = (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
  const title = words.replace(NUMBER, '').replace(/[。：:\s]+$/, '');
  return title !== '' && [template.heading.zh, ...template.aliases].includes(title);
}

/** Essential figures that nobody has settled yet, of those that `section` is expected to give. */
export const openFigures = (
  section: SectionTemplate,
  catalogue: readonly FigureDefinition[],
  figures: FigureTable,
): FigureDefinition[] =>
  catalogue.filter(({ code }) => section.figures.includes(code) && figureIn(figures, code).state === 'missing');

/** Where each block of a section begins in its plain text. */
export function blockStarts(document: NarrativeDocument, show: (chip: FigureChip) => string): readonly number[] {
  let passed = 0;
  return document.content.map((block) => {
    const start = passed;
    passed += plainText({ type: 'doc', content: [block] }, show).text.length + 1;
    return start;
  });
}
