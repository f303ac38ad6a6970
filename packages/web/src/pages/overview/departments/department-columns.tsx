import { FIGURE_LABELS, type NamedFigure } from '@jiping/domain/names';
import { Link } from '@tanstack/react-router';
import { type TableColumnsType, type TableColumnType, Tag } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { ChangeText } from '../../../parts/change-text.tsx';
import { GradeTag } from '../../../parts/grade-tag.tsx';
import { PercentText } from '../../../parts/percent-text.tsx';
import { ScoreText } from '../../../parts/score-text.tsx';
import type { DepartmentSort, ExtraColumn, OverviewSearch } from '../search.ts';
import type { Fact } from './county-facts.query.ts';
import { type CountyYear, FactState } from './fact-state.tsx';
import { FigureLink } from './figure-link.tsx';
import { texts } from './texts.ts';

/** The figures of a fact that have a column of their own. */
const CODES = {
  adjustedBudget: 'budget.adjusted',
  outturn: 'budget.outturn',
  basic: 'expenditure.basic',
  project: 'expenditure.project',
  staffActual: 'staff.actual',
} as const satisfies Record<string, NamedFigure>;

const SHOWN_ALREADY: readonly string[] = ['budget.adjusted', 'budget.outturn', 'threePublics.total'];

/** The columns of the department table: the usual ones, those asked for, and the figure whose sum was opened. */
export function useColumns(
  place: CountyYear,
  { sort, down, columns, measure, indicator }: OverviewSearch,
): TableColumnsType<Fact> {
  const { t } = useLanguage();
  const { countyCode, fiscalYear } = place;
  return useMemo(() => {
    const sortable = (key: DepartmentSort, title: string): TableColumnType<Fact> => ({
      key,
      title,
      sorter: true,
      sortOrder: sort === key ? (down ? 'descend' : 'ascend') : null,
    });
    const amount = (key: keyof typeof CODES): TableColumnType<Fact> => ({
      ...sortable(key, t(texts[key])),
      align: 'end',
      render: (_, fact) =>
        hasFigures(fact) ? <FigureLink fact={fact} code={CODES[key]} figure={fact[key]} /> : <Silent />,
    });
    const count = (key: 'problems' | 'returnCount'): TableColumnType<Fact> => ({
      ...sortable(key, t(texts[key])),
      align: 'end',
      render: (_, fact) => <span className="number">{hasFigures(fact) ? fact[key] : '—'}</span>,
    });
    const score = (key: 'selfScore' | 'reviewScore' | 'reviewDifference' | 'lastScore'): TableColumnType<Fact> => ({
      ...sortable(key, t(texts[key])),
      align: 'end',
      render: (_, fact) => <ScoreText score={fact[key]} />,
    });
    const extra: Record<ExtraColumn, TableColumnType<Fact>> = {
      basic: amount('basic'),
      project: amount('project'),
      staffActual: amount('staffActual'),
      lastScore: score('lastScore'),
      returnCount: count('returnCount'),
    };
    const shown: TableColumnsType<Fact> = [
      {
        ...sortable('department', t(texts.department)),
        fixed: 'start',
        width: 200,
        render: (_, fact) => <DepartmentName fact={fact} fiscalYear={fiscalYear} />,
      },
      {
        ...sortable('state', t(texts.state)),
        width: 170,
        render: (_, fact) => <FactState fact={fact} countyCode={countyCode} fiscalYear={fiscalYear} />,
      },
      ...(measure && !SHOWN_ALREADY.includes(measure)
        ? [
            {
              ...sortable('measure', t(FIGURE_LABELS[measure])),
              align: 'end' as const,
              render: (_: unknown, fact: Fact) =>
                hasFigures(fact) ? <FigureLink fact={fact} code={measure} figure={fact.figure} /> : <Silent />,
            },
          ]
        : []),
      ...(indicator
        ? [
            {
              key: 'lostOn',
              title: t(texts.lostOn(indicator)),
              align: 'end' as const,
              render: (_: unknown, { lostOn }: Fact) => <ScoreText score={lostOn} />,
            },
          ]
        : []),
      amount('adjustedBudget'),
      amount('outturn'),
      {
        ...sortable('executionRate', t(texts.executionRate)),
        align: 'end',
        render: (_, { executionRate }) => <PercentText rate={executionRate} />,
      },
      {
        ...sortable('threePublics', t(texts.threePublics)),
        align: 'end',
        render: (_, fact) =>
          hasFigures(fact) ? (
            <>
              <FigureLink fact={fact} code="threePublics.total" figure={fact.threePublics} />{' '}
              {fact.threePublicsChange ? (
                <small>
                  <ChangeText change={fact.threePublicsChange} />
                </small>
              ) : null}
            </>
          ) : (
            <Silent />
          ),
      },
      ...(['basic', 'project', 'staffActual'] as const)
        .filter((key) => columns?.includes(key))
        .map((key) => extra[key]),
      score('selfScore'),
      score('reviewScore'),
      score('reviewDifference'),
      { key: 'grade', title: t(texts.grade), render: (_, { grade }) => <GradeTag grade={grade} /> },
      {
        ...sortable('rank', t(texts.rank)),
        align: 'end',
        render: (_, { rank, lastRank }) => (
          <span className="number">
            {rank ?? '—'} {lastRank ? <small className="number--silent">{t(texts.lastRank(lastRank))}</small> : null}
          </span>
        ),
      },
      ...(['lastScore', 'returnCount'] as const).filter((key) => columns?.includes(key)).map((key) => extra[key]),
      count('problems'),
      { ...sortable('risks', t(texts.risks)), width: 200, render: (_, fact) => <Risks fact={fact} /> },
    ];
    return shown;
  }, [t, sort, down, columns, measure, indicator, countyCode, fiscalYear]);
}

/** What the department writes is its own until it hands it in. */
const hasFigures = ({ standing }: Fact): boolean =>
  standing === 'SUBMITTED' || standing === 'RETURNED' || standing === 'ACCEPTED';

const Silent = () => <span className="number--silent">—</span>;

function DepartmentName({ fact, fiscalYear }: { fact: Fact; fiscalYear: number }) {
  const { t } = useLanguage();
  const { department, evaluation, covered } = fact;
  const { name, supervisor } = department;
  return (
    <>
      {evaluation ? (
        <Link
          to="/evaluations/$id"
          params={{ id: evaluation.id }}
          aria-label={t(texts.openOf(name, fiscalYear))}
          className="wrapping-name"
        >
          {name}
        </Link>
      ) : (
        <span className="wrapping-name">{name}</span>
      )}
      {covered ? (
        <>
          {' '}
          <Tag title={t(texts.coveredBy(supervisor?.name ?? ''))}>{t(texts.covered)}</Tag>
        </>
      ) : null}
    </>
  );
}

/** Each risk with what shows it: a name alone would be an accusation. */
function Risks({ fact }: { fact: Fact }) {
  if (fact.risks.length === 0) return <Silent />;
  return (
    <ul className="risk-list">
      {fact.risks.map(({ code, label, evidence }) => (
        <li key={code}>
          {label}
          <small>{evidence}</small>
        </li>
      ))}
    </ul>
  );
}
