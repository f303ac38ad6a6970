import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { EvaluationCard } from './evaluation-card.tsx';
import { ExemptionNotes } from './exemption-notes.tsx';
import { MoreRectifications } from './open-rectifications.tsx';
import { openByEvaluation } from './rectification-work.ts';
import { texts } from './texts.ts';
import { useOpenRectifications } from './use-open-rectifications.ts';
import { OwnEvaluationsDocument } from './workbench.query.ts';

/** The evaluations of the viewer's own departments, the latest year first. */
export function OwnEvaluations({ title, assigned }: { title: string; assigned?: boolean }) {
  const { t } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: OwnEvaluationsDocument });
  const found = useOpenRectifications();
  const { open } = found;
  const openOf = useMemo(() => openByEvaluation(open ?? []), [open]);
  const evaluations = data?.evaluations.edges
    .map(({ node }) => node)
    .toSorted(
      (left, right) =>
        right.fiscalYear - left.fiscalYear || left.department.name.localeCompare(right.department.name, 'zh'),
    );
  return (
    <section className="panel" aria-labelledby="own-evaluations">
      <h2 id="own-evaluations">{title}</h2>
      <ExemptionNotes departments={evaluations?.map(({ department }) => department) ?? []} />
      {evaluations?.map((evaluation) => (
        <EvaluationCard key={evaluation.id} evaluation={evaluation} open={openOf.get(evaluation.id)} />
      ))}
      {open ? <MoreRectifications found={found} shown={open.length} total={found.totalCount} /> : null}
      {evaluations?.length === 0 ? (
        <EmptyState
          title={t(assigned ? texts.readAssignedNone : texts.noEvaluation)}
          reason={t(assigned ? texts.readAssignedReason : texts.noEvaluationReason)}
        />
      ) : null}
      {!data && error ? <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <LoadingSkeleton rows={3} /> : null}
    </section>
  );
}
