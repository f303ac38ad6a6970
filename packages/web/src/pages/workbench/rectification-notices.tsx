import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { DueDayText } from '../../parts/rectification/due-day-text.tsx';
import { RECTIFICATION_PLACE } from '../../parts/rectification/place.ts';
import { RelativeTime } from '../../parts/relative-time.tsx';
import { rectificationTexts as texts } from './rectification-texts.ts';
import { remindedByEvaluation } from './rectification-work.ts';
import type { OpenRectification } from './rectifications.query.ts';
import { useOpenRectifications } from './use-open-rectifications.ts';
import './reminder-notice.css';

/** Of more than these the notice says how many there are: the page has them all. */
const MOST_TOLD = 5;

/** For departments: of what the bureau reminded them and what they have not reported on since, a notice for each evaluation. */
export function RectificationNotices() {
  const { open } = useOpenRectifications();
  return remindedByEvaluation(open ?? []).map((group) => (
    <RectificationNotice key={group[0]!.evaluation.id} reminded={group} />
  ));
}

function RectificationNotice({ reminded }: { reminded: readonly OpenRectification[] }) {
  const { t } = useLanguage();
  const { department, fiscalYear, evaluation } = reminded[0]!;
  const last = reminded
    .flatMap(({ reminded: step }) => step ?? [])
    .toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at))[0]!;
  return (
    <Alert
      className="reminder-notice"
      type="warning"
      showIcon
      icon={<BellOutlined />}
      title={
        <>
          {t(texts.remindedOf(department.name, fiscalYear, reminded.length))} <RelativeTime at={last.at} />
        </>
      }
      description={
        <>
          <ul>
            {reminded.slice(0, MOST_TOLD).map((one) => (
              <li key={one.id}>
                <span className="rectification-problem" title={one.problem}>
                  {one.problem}
                </span>{' '}
                <DueDayText {...one} />
              </li>
            ))}
            {reminded.length > MOST_TOLD ? <li>{t(texts.moreReminded(reminded.length - MOST_TOLD))}</li> : null}
          </ul>
          <span>{t(texts.remindedBy(last.by))} </span>
          {reminded.some(({ viewerCan }) => viewerCan.report) ? (
            <Link to="/evaluations/$id" params={{ id: evaluation.id }} hash={RECTIFICATION_PLACE}>
              {t(texts.goReport)}
            </Link>
          ) : (
            <span>{t(texts.seeToIt)}</span>
          )}
        </>
      }
    />
  );
}
