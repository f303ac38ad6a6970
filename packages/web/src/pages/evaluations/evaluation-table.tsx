import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType, Tag } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { RelativeTime } from '../../parts/relative-time.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { categoryWords } from '../../parts/words.ts';
import type { ListedEvaluation } from './evaluations.query.ts';
import { texts } from './texts.ts';

export interface EvaluationTableProps {
  readonly rows: readonly ListedEvaluation[];
  readonly loading: boolean;
  /** The figure to be shown in the evaluation that is opened. */
  readonly figure: string | undefined;
}

/** Evaluations as rows; each department's name opens its evaluation. */
export function EvaluationTable({ rows, loading, figure }: EvaluationTableProps) {
  const { t } = useLanguage();
  const columns = useMemo(
    (): TableColumnsType<ListedEvaluation> => [
      {
        title: t(texts.department),
        key: 'department',
        fixed: 'start',
        width: 220,
        render: (_, { id, fiscalYear, department }) => (
          <Link
            to="/evaluations/$id"
            params={{ id }}
            search={figure === undefined ? {} : { figure }}
            aria-label={t(texts.open(department.name, fiscalYear))}
            className="wrapping-name"
          >
            {department.name}
          </Link>
        ),
      },
      { title: t(texts.year), dataIndex: 'fiscalYear', width: 60 },
      { title: t(texts.state), dataIndex: 'state', width: 140, render: (_, { state }) => <StateTag state={state} /> },
      {
        title: t(texts.completeness),
        dataIndex: 'completeness',
        width: 76,
        align: 'end',
        render: (_, { completeness }) => <span className="number">{completeness}%</span>,
      },
      {
        title: t(texts.selfScore),
        key: 'selfScore',
        width: 110,
        align: 'end',
        render: (_, { selfScore, selfGrade }) => <GradeTag score={selfScore} grade={selfGrade} />,
      },
      {
        title: t(texts.reviewScore),
        key: 'reviewScore',
        width: 110,
        align: 'end',
        render: (_, { reviewScore, reviewGrade }) => <GradeTag score={reviewScore} grade={reviewGrade} />,
      },
      {
        title: t(texts.submittedAt),
        key: 'submittedAt',
        width: 160,
        render: (_, row) => <SubmittedAt row={row} />,
      },
      {
        title: t(texts.returnCount),
        dataIndex: 'returnCount',
        width: 56,
        align: 'end',
        render: (_, { returnCount }) => <span className="number">{returnCount}</span>,
      },
      {
        title: t(texts.category),
        key: 'category',
        width: 92,
        render: (_, { department }) => t(categoryWords[department.category]),
      },
      { title: t(texts.section), dataIndex: ['department', 'financeSection'], width: 110 },
      {
        title: t(texts.updatedAt),
        key: 'updatedAt',
        width: 110,
        render: (_, { updatedAt }) => <RelativeTime at={updatedAt} />,
      },
      {
        title: t(texts.history),
        key: 'history',
        width: 72,
        render: (_, { id, department, fiscalYear }) => (
          <Link
            to="/evaluations/$id/history"
            params={{ id }}
            aria-label={t(texts.historyOf(department.name, fiscalYear))}
          >
            {t(texts.history)}
          </Link>
        ),
      },
    ],
    [t, figure],
  );
  return (
    <Table<ListedEvaluation>
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      loading={{ spinning: loading, delay: 300 }}
      pagination={false}
      scroll={{ x: 'max-content' }}
      sticky={{ offsetHeader: 48 }}
    />
  );
}

function SubmittedAt({ row }: { row: ListedEvaluation }) {
  const { t } = useLanguage();
  if (!row.submittedAt) return <span className="number--silent">{t(texts.notYet)}</span>;
  return (
    <span className="number">
      {dayjs(row.submittedAt).format('YYYY-MM-DD')}{' '}
      {dayjs(row.submittedAt).isAfter(row.dueAt) ? <Tag color="warning">{t(texts.lateTag)}</Tag> : null}
    </span>
  );
}
