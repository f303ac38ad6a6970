import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { stateWords } from '../../parts/words.ts';
import type { RevisionLine } from './history.query.ts';
import { texts } from './texts.ts';

export interface RevisionTableProps {
  readonly evaluationId: string;
  readonly revisions: readonly RevisionLine[];
}

/** The revisions handed in, each with its hash, the latest first. */
export function RevisionTable({ evaluationId, revisions }: RevisionTableProps) {
  const { t } = useLanguage();
  const columns = useMemo(
    (): TableColumnsType<RevisionLine> => [
      { title: t(texts.number), key: 'number', render: (_, { number }) => t(texts.revision(number)) },
      {
        title: t(texts.at),
        key: 'at',
        render: (_, { at }) => <span className="number">{dayjs(at).format('YYYY-MM-DD HH:mm')}</span>,
      },
      { title: t(texts.by), dataIndex: 'by' },
      { title: t(texts.state), key: 'state', render: (_, { state }) => t(stateWords[state]) },
      {
        title: t(texts.hashColumn),
        key: 'hash',
        render: (_, { hash }) => <code title={hash}>{hash.slice(0, 12)}</code>,
      },
      {
        title: t(texts.read),
        key: 'read',
        render: (_, { number }) => (
          <Link
            to="/evaluations/$id/revisions/$number"
            params={{ id: evaluationId, number: `${number}` }}
            aria-label={t(texts.readRevision(number))}
          >
            {t(texts.read)}
          </Link>
        ),
      },
    ],
    [t, evaluationId],
  );
  return (
    <section className="panel" aria-labelledby="revisions">
      <h2 id="revisions">{t(texts.revisions)}</h2>
      {revisions.length === 0 ? (
        <p>{t(texts.noRevisions)}</p>
      ) : (
        <Table<RevisionLine>
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={revisions.toSorted((left, right) => right.number - left.number)}
          pagination={false}
          scroll={{ x: 'max-content' }}
        />
      )}
    </section>
  );
}
