import { type CheckInput, type StatedFigure, statedFiguresIn } from '../checks/index.ts';
import { amountOf, displayChip, type FigureTable, figureIn, rowFigure, rowName, rowsOf } from '../figures/index.ts';
import { type FigureChip, type NarrativeDocument, plainText } from '../narrative/index.ts';
import { readReport } from '../reading/index.ts';
import { definitionOf, type Template, textSections } from '../templates/index.ts';

/** An evaluation as it is kept: documents, figures with what follows from them, and what is known beside it. */
export interface CheckedRecord
  extends Pick<CheckInput, 'lastYear' | 'carried' | 'scoreHistory' | 'reviewScore' | 'submittedOn'> {
  readonly fiscalYear: number;
  readonly department: CheckInput['department'];
  /** Documents by section key; one that is absent has not been begun. */
  readonly documents: ReadonlyMap<string, NarrativeDocument>;
  readonly figures: FigureTable;
}

/** The rows of the list of projects. */
const projectsIn = (figures: FigureTable): CheckInput['projects'] =>
  rowsOf(figures, 'projects').map((row) => ({
    name: rowName(figures, 'projects', row) ?? '',
    outturn: amountOf(figures.get(rowFigure('projects', row, 'outturn'))),
  }));

/** What a chip says in the text: the record's value in the chip's unit. */
export const chipText = (template: Template, figures: FigureTable, { code, unit, digits }: FigureChip): string =>
  displayChip(figureIn(figures, code), unit, digits, definitionOf(template, code)?.digits ?? null);

/**
 * What the checks look at, from an evaluation's record: the same for the server and for the browser while a person types.
 * Keep the function it gives as long as the evaluation is open: it reads again only the sections whose words have changed.
 *
 * ```ts
 * const inputOf = checkInputFor(template);
 * runChecks(inputOf(record)); // and, after a keystroke, rerun(report, inputOf(changed), ['sections.overview'])
 * ```
 */
export function checkInputFor(template: Template): (record: CheckedRecord) => CheckInput {
  const read = (text: string) => readReport(text, template).figures;
  const known = new Map<string, { readonly text: string; readonly stated: readonly StatedFigure[] }>();
  return ({ documents, ...record }) => {
    const sections = textSections(template).flatMap(({ key, heading }) => {
      const document = documents.get(key);
      if (!document) return [];
      return [{ key, title: heading.zh, ...plainText(document, (chip) => chipText(template, record.figures, chip)) }];
    });
    const statedFigures = sections.flatMap((section) => {
      const before = known.get(section.key);
      if (before?.text === section.text) return before.stated;
      const stated = statedFiguresIn([section], read);
      known.set(section.key, { text: section.text, stated });
      return stated;
    });
    return { ...record, template, projects: projectsIn(record.figures), sections, statedFigures };
  };
}
