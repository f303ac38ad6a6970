import type { CheckInput } from '@jiping/domain/checks';
import { type EffectiveFigures, effectiveFigures, type FigureTable, type FigureValue } from '@jiping/domain/figures';
import type { Money } from '@jiping/domain/money';
import { plainText } from '@jiping/domain/narrative';
import { checkInputFor, chipText } from '@jiping/domain/record';
import type { Template } from '@jiping/domain/templates';
import type { EntityManager } from '@mikro-orm/postgresql';
import { trimmed } from '../../platform/decimal.ts';
import { Department } from '../departments/department.entity.ts';
import { storedTemplates } from '../templates/stored-templates.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { Figure } from './figure.entity.ts';
import { Project } from './project.entity.ts';
import { Section } from './section.entity.ts';

/** An evaluation with all that checks, scores and revisions look at. */
export interface EvaluationRecord {
  readonly evaluation: Evaluation;
  readonly department: Department;
  readonly template: Template;
  readonly sections: readonly Section[];
  readonly figures: readonly Figure[];
  readonly projects: readonly Project[];
  readonly effective: EffectiveFigures;
}

/** Loads the whole records of evaluations: five statements, however many they are. */
export async function loadRecords(em: EntityManager, evaluations: readonly Evaluation[]): Promise<EvaluationRecord[]> {
  const of = { evaluationId: { $in: evaluations.map((evaluation) => evaluation.id) } };
  const departments = await em.find(Department, { id: { $in: evaluations.map((one) => one.departmentId) } });
  const templates = await storedTemplates(
    em,
    evaluations.map((one) => one.templateId),
  );
  const sections = Map.groupBy(await em.find(Section, of), (section) => section.evaluationId);
  const figures = Map.groupBy(await em.find(Figure, of), (figure) => figure.evaluationId);
  const projects = Map.groupBy(await em.find(Project, of, { orderBy: { position: 'asc' } }), (one) => one.evaluationId);
  return evaluations.map((evaluation, index) => {
    const department = departments.find((one) => one.id === evaluation.departmentId);
    const template = templates[index]?.data;
    if (!department || !template) throw new Error('an evaluation is never without its department and template');
    const own = figures.get(evaluation.id) ?? [];
    return {
      evaluation,
      department,
      template,
      figures: own,
      sections: sections.get(evaluation.id) ?? [],
      projects: projects.get(evaluation.id) ?? [],
      effective: effectiveFigures(template, figureTable(own)),
    };
  });
}

/** The whole record of one evaluation. */
export async function loadRecord(em: EntityManager, evaluation: Evaluation): Promise<EvaluationRecord> {
  const [record] = await loadRecords(em, [evaluation]);
  return record!;
}

/** A figure as a row or a revision states it. */
export type StatedFigure = Pick<Figure, 'code' | 'state' | 'amount' | 'number' | 'text'>;

/** The figures as the domain knows them. */
export const figureTable = (figures: readonly StatedFigure[]): FigureTable =>
  new Map(figures.map((figure) => [figure.code, figureValue(figure)]));

export function figureValue(row: {
  state: FigureValue['state'];
  amount: string | null;
  number: string | null;
  text: string | null;
}): FigureValue {
  if (row.state !== 'known') return { state: row.state };
  if (row.amount !== null) return { state: 'known', amount: row.amount as Money };
  if (row.number !== null) return { state: 'known', number: trimmed(row.number) };
  return { state: 'known', text: row.text ?? '' };
}

/** A section's words with its figures filled in. */
export const sectionText = ({ template, effective }: EvaluationRecord, content: Section['content']): string =>
  plainText(content, (chip) => chipText(template, effective.table, chip)).text;

/** What the checks look at: the same on the server and in the browser. */
export const checkInput = ({ evaluation, department, template, sections, effective }: EvaluationRecord): CheckInput =>
  checkInputFor(template)({
    fiscalYear: evaluation.fiscalYear,
    department,
    documents: new Map(sections.map((section) => [section.key, section.content])),
    figures: effective.table,
    ...(evaluation.submittedAt ? { submittedOn: evaluation.submittedAt.toISOString().slice(0, 10) } : {}),
  });
