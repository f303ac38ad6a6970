import { evaluationDiscarded } from '../evaluations/events.ts';
import { ReportImport } from './report-import.entity.ts';
import { Upload } from './upload.entity.ts';

/** With an evaluation that nobody handed in go the reports that were read for it, and the files that were evidence of it. */
export function discardUploads(): void {
  evaluationDiscarded.listen(async (em, { evaluation }) => {
    await em.nativeDelete(ReportImport, { evaluationId: evaluation.id });
    await em.nativeDelete(Upload, { evaluationId: evaluation.id });
  });
}
