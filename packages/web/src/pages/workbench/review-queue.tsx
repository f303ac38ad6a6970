import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType, Tag } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { daysLeft } from '../../parts/deadline.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { oldestFirst } from './queue-order.ts';
import { texts } from './texts.ts';
import { type QueuedEvaluation, QueueFactsDocument, ReviewQueueDocument } from './workbench.query.ts';

/** What waits for the viewer's review, the oldest first, with how often it came back and how many doubts it carries. */
export function ReviewQueue() {
  const { t } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: ReviewQueueDocument });
  const queue = useMemo(() => data?.viewer && oldestFirst(data.viewer.tasks), [data]);
  const problems = useProblems(queue?.[0]);
  const columns = useColumns(problems);
  return (
    <section className="panel" aria-labelledby="queue">
      <h2 id="queue">
        {t(texts.queue)} <small style={{ fontWeight: 400, color: 'var(--quiet)' }}>{t(texts.queueNote)}</small>
      </h2>
      {queue && queue.length > 0 ? (
        <Table<QueuedEvaluation>
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={queue}
          pagination={false}
          scroll={{ x: 'max-content' }}
        />
      ) : null}
      {queue?.length === 0 ? (
        <EmptyState
          title={t(texts.queueEmpty)}
          reason={t(texts.queueEmptyReason)}
          next={<Link to="/overview">{t(texts.openOverview)}</Link>}
        />
      ) : null}
      {!data && error ? <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <LoadingSkeleton rows={4} /> : null}
    </section>
  );
}

/** Unsettled findings by evaluation, from the county's facts of the year that waits. */
function useProblems(first: QueuedEvaluation | undefined): ReadonlyMap<string, number> {
  const [{ data }] = useQuery({
    query: QueueFactsDocument,
    variables: { countyCode: first?.county.code ?? '', fiscalYear: first?.fiscalYear ?? 0 },
    pause: !first,
  });
  return useMemo(
    () =>
      new Map(
        data?.departmentFacts.flatMap(({ evaluation, problems }) => (evaluation ? [[evaluation.id, problems]] : [])),
      ),
    [data],
  );
}

function useColumns(problems: ReadonlyMap<string, number>): TableColumnsType<QueuedEvaluation> {
  const { t } = useLanguage();
  return useMemo(
    () => [
      {
        title: t(texts.department),
        key: 'department',
        render: (_, { id, department }) => (
          <Link to="/evaluations/$id/review" params={{ id }} className="wrapping-name">
            {department.name}
          </Link>
        ),
      },
      { title: t(texts.year), dataIndex: 'fiscalYear', width: 72 },
      { title: t(texts.state), key: 'state', width: 160, render: (_, { state }) => <StateTag state={state} /> },
      { title: t(texts.handedIn), key: 'handedIn', width: 210, render: (_, row) => <HandedIn row={row} /> },
      {
        title: t(texts.returns),
        key: 'returns',
        width: 90,
        align: 'end',
        render: (_, { returnCount }) => <span className="number">{returnCount}</span>,
      },
      {
        title: t(texts.problems),
        key: 'problems',
        width: 100,
        align: 'end',
        render: (_, { id }) => <span className="number">{problems.get(id) ?? '—'}</span>,
      },
      {
        title: t(texts.selfScore),
        key: 'selfScore',
        width: 120,
        align: 'end',
        render: (_, { selfScore, selfGrade }) => <GradeTag score={selfScore} grade={selfGrade} />,
      },
      {
        title: t(texts.act),
        key: 'act',
        width: 90,
        fixed: 'end',
        render: (_, { id, department, fiscalYear }) => (
          <ButtonLink
            to="/evaluations/$id/review"
            params={{ id }}
            aria-label={t(texts.actOn(t(texts.review), department.name, fiscalYear))}
          >
            {t(texts.review)}
          </ButtonLink>
        ),
      },
    ],
    [t, problems],
  );
}

function HandedIn({ row }: { row: QueuedEvaluation }) {
  const { t } = useLanguage();
  if (!row.submittedAt) return <span className="number--silent">—</span>;
  const days = -daysLeft(row.submittedAt, new Date());
  return (
    <span className="number">
      {dayjs(row.submittedAt).format('YYYY-MM-DD')}
      {' · '}
      {t(days === 0 ? texts.waitingToday : texts.waiting(days))}{' '}
      {dayjs(row.submittedAt).isAfter(row.dueAt) ? <Tag color="warning">{t(texts.late)}</Tag> : null}
    </span>
  );
}
