import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType, type TableColumnType, Tag } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { FigureText } from '../../../parts/figure-text.tsx';
import { GradeTag } from '../../../parts/grade-tag.tsx';
import { PercentText } from '../../../parts/percent-text.tsx';
import { ScoreText } from '../../../parts/score-text.tsx';
import { StateTag } from '../../../parts/state-tag.tsx';
import type { Fact } from '../overview.query.ts';
import { DEPARTMENT_SORTS, type DepartmentSort, type OverviewSearch } from '../search.ts';
import { texts } from './texts.ts';

export interface DepartmentTableProps {
  /** Already chosen and ordered. */
  readonly facts: readonly Fact[];
  readonly fiscalYear: number;
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
}

/** A row a department; its name opens its evaluation. The order is the address's. */
export function DepartmentTable({ facts, fiscalYear, search, choose }: DepartmentTableProps) {
  const columns = useColumns(fiscalYear, search);
  return (
    <Table<Fact>
      size="small"
      rowKey={({ department }) => department.id}
      columns={columns}
      dataSource={facts}
      pagination={false}
      scroll={{ x: 'max-content' }}
      sticky={{ offsetHeader: 48 }}
      sortDirections={['descend', 'ascend']}
      onChange={(_pages, _filters, sorter) => {
        const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
        const sort = DEPARTMENT_SORTS.find((key) => key === columnKey);
        choose({ ...search, sort: order ? sort : undefined, down: order === 'descend' ? 'true' : undefined });
      }}
    />
  );
}

function useColumns(fiscalYear: number, { sort, down }: OverviewSearch): TableColumnsType<Fact> {
  const { t } = useLanguage();
  return useMemo(() => {
    const sortable = (key: DepartmentSort): TableColumnType<Fact> => ({
      key,
      title: t(texts[key]),
      sorter: true,
      sortOrder: sort === key ? (down ? 'descend' : 'ascend') : null,
    });
    const amount = (key: 'adjustedBudget' | 'outturn' | 'threePublics'): TableColumnType<Fact> => ({
      ...sortable(key),
      align: 'end',
      render: (_, fact) => (fact.state ? <FigureText figure={fact[key]} /> : <span className="number--silent">—</span>),
    });
    const count = (key: 'problems' | 'returnCount'): TableColumnType<Fact> => ({
      ...sortable(key),
      align: 'end',
      render: (_, fact) => <span className="number">{fact.evaluation ? fact[key] : '—'}</span>,
    });
    return [
      {
        ...sortable('department'),
        fixed: 'start',
        width: 240,
        render: (_, { department, evaluation }) =>
          evaluation ? (
            <Link
              to="/evaluations/$id"
              params={{ id: evaluation.id }}
              aria-label={t(texts.openOf(department.name, fiscalYear))}
              className="wrapping-name"
            >
              {department.name}
            </Link>
          ) : (
            <span className="wrapping-name">{department.name}</span>
          ),
      },
      { ...sortable('state'), width: 240, render: (_, fact) => <FactState fact={fact} /> },
      amount('adjustedBudget'),
      amount('outturn'),
      {
        ...sortable('executionRate'),
        align: 'end',
        render: (_, { executionRate }) => <PercentText rate={executionRate} />,
      },
      amount('threePublics'),
      {
        ...sortable('selfScore'),
        align: 'end',
        render: (_, { selfScore }) => <ScoreText score={selfScore} />,
      },
      {
        ...sortable('reviewScore'),
        align: 'end',
        render: (_, { reviewScore }) => <ScoreText score={reviewScore} />,
      },
      { key: 'grade', title: t(texts.grade), render: (_, { grade }) => <GradeTag grade={grade} /> },
      count('problems'),
      count('returnCount'),
    ];
  }, [t, sort, down, fiscalYear]);
}

function FactState({ fact }: { fact: Fact }) {
  const { t } = useLanguage();
  if (!fact.obliged)
    return (
      <>
        <Tag>{t(texts.exempted)}</Tag>
        <small className="number--silent wrapping-name">{fact.exemptionReason}</small>
      </>
    );
  return (
    <>
      {fact.state ? <StateTag state={fact.state} /> : <Tag>{t(texts.notBegun)}</Tag>}
      {fact.late ? <Tag color="warning">{t(texts.late)}</Tag> : null}
    </>
  );
}
