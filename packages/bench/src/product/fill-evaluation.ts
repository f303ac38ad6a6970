import { HUNAN_2021 } from '@jiping/domain/built-in';
import { textSections } from '@jiping/domain/templates';
import type { EvaluationRecord, WireFigure } from './evaluation-record.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { MeasuredReport } from './report.ts';

interface ImportReport {
  readonly importReport: {
    readonly import: {
      readonly id: string;
      readonly figures: readonly WireFigure[];
      readonly projects: readonly { name: string; amount: string | null; state: string }[];
    };
  };
}

/** Brings the report into the empty evaluation, everything accepted: autosave is then measured on a record of real size. */
export async function fillEvaluation(
  { preparer, evaluation }: Neighbourhood,
  { text }: MeasuredReport,
): Promise<EvaluationRecord> {
  const { version } = await evaluationRecord(preparer, evaluation.id);
  const { importReport } = await preparer.ask<ImportReport>('ImportReport', {
    input: { evaluationId: evaluation.id, text },
  });
  const { id: importId, figures, projects } = importReport.import;
  await preparer.ask('ApplyImport', {
    input: {
      importId,
      baseVersion: version,
      idempotencyKey: 'bench',
      sections: textSections(HUNAN_2021).map(({ key }) => key),
      figures: figures.map(({ code, state, amount, number, text: words }) => ({
        code,
        state,
        amount,
        number,
        text: words,
      })),
      projects: projects.map(({ name, amount, state }) => ({ name, outturn: amount, state })),
      indicators: [],
    },
  });
  return evaluationRecord(preparer, evaluation.id);
}

/** The record as the editor's page loads it. */
export async function evaluationRecord(person: Neighbourhood['preparer'], id: string): Promise<EvaluationRecord> {
  const { evaluation } = await person.ask<{ evaluation: EvaluationRecord }>('EvaluationRecord', { id });
  return evaluation;
}
