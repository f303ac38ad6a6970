import { Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { useRectificationColumns } from './rectification-columns.tsx';
import { rectificationTexts as texts } from './rectification-texts.ts';
import { countOf, RECTIFICATION_PARTS, type RectificationPart } from './rectification-work.ts';
import type { OpenRectification } from './rectifications.query.ts';
import { RemindDue } from './remind-due.tsx';
import { useOpenRectifications } from './use-open-rectifications.ts';

const ROWS = 10;

/** For the bureau: what it asked departments to put right and has not closed, what waits for its check first. */
export function OpenRectifications() {
  const { t } = useLanguage();
  const [part, setPart] = useState<RectificationPart>('ALL');
  const found = useOpenRectifications({
    part: part === 'ALL' ? undefined : part,
    orderBy: 'TO_CHECK_FIRST',
    withCounts: true,
  });
  const { open, counts, totalCount, error, ask } = found;
  const columns = useRectificationColumns();
  const isAnything = counts && countOf(counts, 'ALL') > 0;
  return (
    <section className="panel" aria-labelledby="rectifications">
      <h2 id="rectifications">
        {t(texts.title)} <small>{t(texts.note)}</small>
      </h2>
      {open && isAnything ? (
        <>
          <div className="rectification-bar">
            <Segmented<RectificationPart>
              aria-label={t(texts.which)}
              value={part}
              onChange={setPart}
              options={RECTIFICATION_PARTS.map((value) => ({
                value,
                label: t(texts.parts[value](countOf(counts, value))),
              }))}
            />
            {counts.toDo > 0 ? <RemindDue ask={ask} /> : null}
          </div>
          <Table<OpenRectification>
            size="small"
            rowKey="id"
            columns={columns}
            dataSource={open}
            loading={{ spinning: found.isLoading && open.length === 0, delay: 300 }}
            pagination={open.length > ROWS ? { pageSize: ROWS, size: 'small', showSizeChanger: false } : false}
            scroll={{ x: 900 }}
            locale={{ emptyText: t(texts.noneOfPart) }}
          />
          <MoreRectifications found={found} shown={open.length} total={totalCount} />
        </>
      ) : null}
      {open && !isAnything ? <p>{t(texts.none)}</p> : null}
      {!open && error ? <ErrorPanel error={error} retry={ask} /> : null}
      {!open && !error ? <LoadingSkeleton rows={2} /> : null}
    </section>
  );
}

export interface MoreRectificationsProps {
  readonly found: Pick<ReturnType<typeof useOpenRectifications>, 'hasMore' | 'more' | 'isLoading' | 'hasFailed'>;
  readonly shown: number;
  readonly total: number;
}

/** How many of them are here, and the way to the others; nothing where all are. */
export function MoreRectifications({ found, shown, total }: MoreRectificationsProps) {
  const { t } = useLanguage();
  const { hasMore, more, isLoading, hasFailed } = found;
  if (!hasMore) return null;
  return (
    <p className="rectification-more">
      {t(texts.shownOf(shown, total))}{' '}
      <Button size="small" loading={isLoading} onClick={more}>
        {t(texts.more)}
      </Button>
      {hasFailed ? <span role="alert"> {t(texts.moreFailed)}</span> : null}
    </p>
  );
}
