import { Link } from '@tanstack/react-router';
import { Segmented, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { DueDayText } from '../../parts/rectification/due-day-text.tsx';
import { RECTIFICATION_PLACE } from '../../parts/rectification/place.ts';
import { RectificationTag } from '../../parts/rectification/rectification-tag.tsx';
import { rectificationTexts as texts } from './rectification-texts.ts';
import { ofPart, RECTIFICATION_PARTS, type RectificationPart } from './rectification-work.ts';
import type { OpenRectification } from './rectifications.query.ts';
import { useOpenRectifications } from './use-open-rectifications.ts';

const ROWS = 10;

/** For the bureau: what it asked departments to put right and has not closed, what waits for its check first. */
export function OpenRectifications() {
  const { t } = useLanguage();
  const { open: all, error, ask } = useOpenRectifications();
  const [part, setPart] = useState<RectificationPart>('all');
  const columns = useColumns();
  return (
    <section className="panel" aria-labelledby="rectifications">
      <h2 id="rectifications">
        {t(texts.title)} <small>{t(texts.note)}</small>
      </h2>
      {all && all.length > 0 ? (
        <>
          <Segmented<RectificationPart>
            aria-label={t(texts.which)}
            className="rectification-parts"
            value={part}
            onChange={setPart}
            options={RECTIFICATION_PARTS.map((value) => ({
              value,
              label: t(texts.parts[value](ofPart(all, value).length)),
            }))}
          />
          <Table<OpenRectification>
            size="small"
            rowKey="id"
            columns={columns}
            dataSource={[...ofPart(all, part)]}
            pagination={all.length > ROWS ? { pageSize: ROWS, size: 'small', showSizeChanger: false } : false}
            scroll={{ x: 900 }}
            locale={{ emptyText: t(texts.noneOfPart) }}
          />
        </>
      ) : null}
      {all?.length === 0 ? <p>{t(texts.none)}</p> : null}
      {!all && error ? <ErrorPanel error={error} retry={ask} /> : null}
      {!all && !error ? <LoadingSkeleton rows={2} /> : null}
    </section>
  );
}

function useColumns(): TableColumnsType<OpenRectification> {
  const { t } = useLanguage();
  return useMemo(
    () => [
      {
        title: t(texts.department),
        key: 'department',
        width: 200,
        render: (_, { evaluation, department }) => (
          <Link
            to="/evaluations/$id"
            params={{ id: evaluation.id }}
            hash={RECTIFICATION_PLACE}
            className="wrapping-name"
          >
            {department.name}
          </Link>
        ),
      },
      { title: t(texts.year), dataIndex: 'fiscalYear', width: 64 },
      {
        title: t(texts.problem),
        key: 'problem',
        render: (_, { problem }) => (
          <span className="rectification-problem" title={problem}>
            {problem}
          </span>
        ),
      },
      {
        title: t(texts.state),
        key: 'state',
        width: 150,
        render: (_, { state, isOverdue }) => <RectificationTag state={state} isOverdue={isOverdue} />,
      },
      { title: t(texts.dueOn), key: 'dueOn', width: 200, render: (_, row) => <DueDayText {...row} /> },
      {
        title: t(texts.act),
        key: 'act',
        width: 90,
        fixed: 'end',
        render: (_, { evaluation, department, problem, state }) => {
          const act = t(state === 'REPORTED' ? texts.check : texts.look);
          return (
            <ButtonLink
              to="/evaluations/$id"
              params={{ id: evaluation.id }}
              hash={RECTIFICATION_PLACE}
              aria-label={t(texts.actOn(act, department.name, problem))}
            >
              {act}
            </ButtonLink>
          );
        },
      },
    ],
    [t],
  );
}
