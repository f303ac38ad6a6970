import { said } from '@jiping/domain/language';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ActivityKind } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { RelativeTime } from '../../parts/relative-time.tsx';
import { stateWords } from '../../parts/words.ts';
import { EvaluationActivity } from '../record/documents.ts';
import { texts } from './texts.ts';

const kindWords: Readonly<Record<ActivityKind, ReturnType<typeof said>>> = {
  CREATED: said('建立', 'created it'),
  IMPORTED: said('导入文稿', 'imported a text'),
  SUBMITTED: said('提交', 'handed it in'),
  RETURNED: said('退回', 'returned it'),
  ACCEPTED: said('通过', 'accepted it'),
  PASSED_ON: said('审核后送下一环节', 'passed it on'),
  EXPLAINED: said('说明原因', 'gave a reason'),
  CARRIED_OVER: said('沿用上年', 'took over last year'),
  TARGETS_APPROVED: said('确认指标值', 'confirmed targets'),
  TARGETS_REOPENED: said('撤销指标值确认', 'reopened targets'),
  ANSWERED: said('答复意见', 'answered an opinion'),
  UNLOCKED: said('解锁', 'unlocked it'),
  RESCORED: said('调整复核得分', 'changed the review score'),
  EXEMPTED: said('设为免报', 'exempted the department'),
  EXEMPTION_WITHDRAWN: said('撤销免报', 'withdrew the exemption'),
  RECTIFICATION_ISSUED: said('下达整改', 'asked for a rectification'),
  RECTIFICATION_REPORTED: said('报送整改情况', 'reported on a rectification'),
  RECTIFICATION_SENT_BACK: said('退回整改情况', 'sent a report on it back'),
  RECTIFICATION_CLOSED: said('整改销号', 'closed a rectification'),
  RECTIFICATION_REMINDED: said('催办整改', 'reminded of a rectification'),
  RECTIFICATION_WITHDRAWN: said('撤回整改', 'withdrew a rectification'),
};

/** Who did what last; the whole of it is a page of its own. */
export function HistoryPane({ evaluationId }: { evaluationId: string }) {
  const { t } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({ query: EvaluationActivity, variables: { id: evaluationId } });
  if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching && !data) return <LoadingSkeleton rows={4} />;
  const entries = data?.evaluation?.activity.edges ?? [];
  return (
    <div className="history-pane">
      {entries.length === 0 ? <EmptyState title={t(texts.noHistory)} /> : null}
      <ol>
        {entries.map(({ node }) => (
          <li key={node.id}>
            <strong>{node.by}</strong> {t(kindWords[node.kind])}
            {node.toState ? <> → {t(stateWords[node.toState])}</> : null}
            <br />
            {node.note ? (
              <>
                <span className="history-pane__note">“{node.note}”</span>
                <br />
              </>
            ) : null}
            <small className="quiet">
              <RelativeTime at={node.at} /> {node.revisionNumber ? t(texts.version(node.revisionNumber)) : null}
            </small>
          </li>
        ))}
      </ol>
      <Link to="/evaluations/$id/history" params={{ id: evaluationId }}>
        {t(texts.wholeHistory)} →
      </Link>
    </div>
  );
}
