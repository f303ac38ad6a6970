import { HUNAN_2021 } from '../../built-in/index.ts';
import { type FigureValue, knownAmount, knownNumber, knownText, MASKED, NOT_APPLICABLE } from '../../figures/index.ts';
import { type ReadFigure, type ReportReading, readReport } from '../../reading/index.ts';
import type { CheckedSection, CheckInput } from '../check.ts';
import { statedFiguresIn } from '../stated-figures.ts';

/** For tests only: a report's text as the checks would see it right after everything the reading found was accepted. */
export function readEvaluation(source: string): CheckInput {
  const reading = readReport(source, HUNAN_2021);
  const sections = sectionsOf(source, reading);
  const figures = new Map<string, FigureValue>();
  for (const figure of reading.figures) if (!figures.has(figure.code)) figures.set(figure.code, valueRead(figure));
  return {
    template: HUNAN_2021,
    fiscalYear: reading.fiscalYear ?? 0,
    department: { name: reading.unitName ?? '', code: '142001', runsInsuranceFunds: false },
    sections,
    figures,
    projects: reading.projects.map(({ name, amount }) => ({ name, outturn: amount })),
    statedFigures: statedFiguresIn(sections, (text) => readReport(text, HUNAN_2021).figures),
  };
}

/** What stands before the first heading is the opening; a section's text begins behind its heading. */
function sectionsOf(source: string, { sections }: ReportReading): readonly CheckedSection[] {
  const before = sections[0]?.start ?? source.length;
  const opening =
    sections.some(({ key }) => key === 'opening') || source.slice(0, before).trim() === ''
      ? []
      : [{ key: 'opening', title: '', start: 0, end: before }];
  return [...opening, ...sections].map(({ key, title, start, end }) => {
    const whole = source.slice(start, end);
    const at = whole.indexOf(title);
    const firstLine = whole.split('\n', 1)[0]?.length ?? 0;
    const behind = title === '' ? 0 : at >= 0 && at < 40 ? at + title.length : Math.min(firstLine, 40);
    return { key, title, text: whole.slice(behind), citations: [] };
  });
}

function valueRead(figure: ReadFigure): FigureValue {
  if (figure.state === 'masked') return MASKED;
  if (figure.state === 'notApplicable') return NOT_APPLICABLE;
  if (figure.amount !== undefined) return knownAmount(figure.amount);
  return figure.number !== undefined ? knownNumber(figure.number) : knownText(figure.text ?? '');
}
