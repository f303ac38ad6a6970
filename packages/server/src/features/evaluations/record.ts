import type { CheckInput } from '@jiping/domain/checks';
import { type EffectiveFigures, effectiveFigures } from '@jiping/domain/figures';
import { plainText } from '@jiping/domain/narrative';
import { type CheckedRecord, checkInputFor, chipText } from '@jiping/domain/record';
import type { Template } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Department } from '../departments/department.entity.ts';
import { templatesInUse } from '../templates/stored-templates.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { type FigureRow, figureRows, figureTable } from './figure-rows.ts';
import { Section } from './section.entity.ts';

/** An evaluation with all that checks, scores and revisions look at. */
export interface EvaluationRecord {
  readonly evaluation: Evaluation;
  readonly department: Department;
  readonly template: Template;
  readonly sections: readonly Section[];
  readonly figures: readonly FigureRow[];
  readonly effective: EffectiveFigures;
}

/** What the checks look at beside the record itself. */
export type BesideRecord = Pick<CheckedRecord, 'lastYear' | 'scoreHistory'>;

/** Loads the whole records of evaluations: three statements, however many they are, and one for templates not known yet. */
export async function loadRecords(em: EntityManager, evaluations: readonly Evaluation[]): Promise<EvaluationRecord[]> {
  const of = { evaluationId: { $in: evaluations.map((evaluation) => evaluation.id) } };
  const departments = await em.find(Department, { id: { $in: evaluations.map((one) => one.departmentId) } });
  const templates = await templatesInUse(em, evaluations);
  const sections = Map.groupBy(await em.find(Section, of), (section) => section.evaluationId);
  const figures = await figureRows(em, evaluations);
  return evaluations.map((evaluation, index) => {
    const department = departments.find((one) => one.id === evaluation.departmentId);
    const template = templates[index];
    if (!department || !template) throw new Error('an evaluation is never without its department and template');
    const own = figures.get(evaluation.id) ?? [];
    return recordOf({ evaluation, department, template, figures: own, sections: sections.get(evaluation.id) ?? [] });
  });
}

/** A record of parts that are at hand. */
export function recordOf(parts: Omit<EvaluationRecord, 'effective'>): EvaluationRecord {
  let effective: EffectiveFigures | undefined;
  return {
    ...parts,
    // Only when somebody asks: who reads the words alone needs none of it.
    get effective() {
      effective ??= effectiveFigures(parts.template, figureTable(parts.figures));
      return effective;
    },
  };
}

/** The whole record of one evaluation. */
export async function loadRecord(em: EntityManager, evaluation: Evaluation): Promise<EvaluationRecord> {
  const [record] = await loadRecords(em, [evaluation]);
  return record!;
}

/** A section's words with its figures filled in. */
export const sectionText = (
  { template, effective }: Pick<EvaluationRecord, 'template' | 'effective'>,
  content: Section['content'],
): string => plainText(content, (chip) => chipText(template, effective.table, chip)).text;

/** What was taken over from last year and nobody has renewed since. */
const carriedIn = ({ figures, sections }: EvaluationRecord): NonNullable<CheckInput['carried']> => ({
  figures: figures.filter(({ origin, state }) => origin === 'carried' && state !== 'missing').map(({ code }) => code),
  sections: sections.filter(({ origin }) => origin === 'carried').map(({ key }) => key),
});

/** What the checks look at: the same on the server and in the browser. */
export function checkInput(record: EvaluationRecord, beside: BesideRecord): CheckInput {
  const { evaluation, department, template, sections, effective } = record;
  return checkInputFor(template)({
    ...beside,
    fiscalYear: evaluation.fiscalYear,
    department,
    documents: new Map(sections.map((section) => [section.key, section.content])),
    figures: effective.table,
    carried: carriedIn(record),
    ...(evaluation.reviewScore === null ? {} : { reviewScore: evaluation.reviewScore }),
    ...(evaluation.submittedAt ? { submittedOn: evaluation.submittedAt.toISOString().slice(0, 10) } : {}),
  });
}
