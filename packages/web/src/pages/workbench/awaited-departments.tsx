import { beijingMinute } from '@jiping/domain/calendar';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType, Tag } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useSummaryYears } from '../../api/summary-years.ts';
import { useLanguage } from '../../app/language.tsx';
import { ownCounty } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { daysLeft, deadlineWords } from '../../parts/deadline.ts';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { latestYear } from '../../parts/years.ts';
import { openReminder } from '../overview/departments/open-reminder.ts';
import { texts as departments } from '../overview/departments/texts.ts';
import { RemindButton } from '../overview/progress/remind-button.tsx';
import { AwaitedDepartmentsDocument, type AwaitedFact } from './awaited.query.ts';
import { awaited, notRemindedToday } from './awaited.ts';
import { awaitedTexts as texts } from './awaited-texts.ts';

/** More of them are read in the overview, where they are filtered. */
const MOST_SHOWN = 10;

/** Who has not handed in, by name, due first; and the reminder of them all at hand. Nothing where all is in. */
export function AwaitedDepartments() {
  const { t } = useLanguage();
  const countyCode = ownCounty(useViewer()) ?? '';
  const years = useSummaryYears(countyCode);
  const fiscalYear = latestYear(years, new Date());
  const [{ data, error }, ask] = useQuery({
    query: AwaitedDepartmentsDocument,
    variables: { countyCode, fiscalYear },
    pause: countyCode === '' || !years,
  });
  const waiting = useMemo(() => data && awaited(data.departmentFacts), [data]);
  const toRemind = useMemo(() => notRemindedToday(waiting?.departments ?? [], new Date()), [waiting]);
  const columns = useColumns(fiscalYear);
  if (waiting?.departments.length === 0) return null;
  const further = (waiting?.departments.length ?? 0) - MOST_SHOWN;
  return (
    <section className="panel" aria-labelledby="awaited">
      <h2 id="awaited" className="panel__heading">
        <span>
          {t(texts.title(fiscalYear))}{' '}
          <small>{waiting ? t(texts.counts(waiting.missing, waiting.returned)) : null}</small>
        </span>
        {waiting ? (
          <span className="panel__actions">
            {toRemind.length === 0 && waiting.missing > 0 ? <small>{t(texts.allReminded)}</small> : null}
            <RemindButton
              countyCode={countyCode}
              fiscalYear={fiscalYear}
              missing={waiting.missing}
              departmentIds={toRemind}
            />
          </span>
        ) : null}
      </h2>
      {waiting ? (
        <Table<AwaitedFact>
          size="small"
          rowKey={({ department }) => department.id}
          columns={columns}
          dataSource={waiting.departments.slice(0, MOST_SHOWN)}
          pagination={false}
          scroll={{ x: 'max-content' }}
        />
      ) : null}
      {further > 0 ? (
        <p>
          <Link
            to="/overview/$regionCode/$year"
            params={{ regionCode: countyCode, year: `${fiscalYear}` }}
            search={{ show: 'missing' }}
            hash="departments"
          >
            {t(texts.more(further))}
          </Link>
        </p>
      ) : null}
      {!data && error ? <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <LoadingSkeleton rows={3} /> : null}
    </section>
  );
}

function useColumns(fiscalYear: number): TableColumnsType<AwaitedFact> {
  const { t } = useLanguage();
  return useMemo(
    () => [
      {
        title: t(texts.department),
        key: 'department',
        render: (_, { department, evaluation }) =>
          evaluation ? (
            <Link
              to="/evaluations/$id"
              params={{ id: evaluation.id }}
              aria-label={t(texts.open(department.name, fiscalYear))}
              className="wrapping-name"
            >
              {department.name}
            </Link>
          ) : (
            <span className="wrapping-name">{department.name}</span>
          ),
      },
      {
        title: t(texts.state),
        key: 'state',
        width: 170,
        render: (_, { state, standing }) =>
          state ? <StateTag state={state} /> : <Tag>{t(departments.standings[standing])}</Tag>,
      },
      { title: t(texts.due), key: 'due', width: 230, render: (_, { evaluation }) => <Due at={evaluation?.dueAt} /> },
      { title: t(texts.reminded), key: 'reminded', width: 210, render: (_, fact) => <LastReminder fact={fact} /> },
    ],
    [t, fiscalYear],
  );
}

function Due({ at }: { at: string | undefined }) {
  const { t } = useLanguage();
  if (!at) return <span className="number--silent">—</span>;
  const now = new Date();
  const words = t(deadlineWords(at, now));
  return (
    <span className="number">
      {dayjs(at).format('YYYY-MM-DD')}
      {' · '}
      {daysLeft(at, now) < 0 ? <strong className="evaluation-card__overdue">{words}</strong> : words}
    </span>
  );
}

function LastReminder({ fact }: { fact: AwaitedFact }) {
  const { t } = useLanguage();
  if (fact.standing === 'RETURNED') return <span className="number--silent">{t(texts.notToRemind)}</span>;
  const reminder = openReminder(fact, new Date());
  if (!reminder) return <span className="number--silent">{t(texts.notReminded)}</span>;
  return <span title={beijingMinute(reminder.at)}>{t(departments.reminded(reminder))}</span>;
}
