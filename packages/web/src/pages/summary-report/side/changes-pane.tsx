import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../../../app/language.tsx';
import { goTo } from '../../../editor/record/attention.ts';
import { usePaper } from '../../../editor/record/paper-context.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import type { ActName } from '../acts/acts.tsx';
import { showTable } from '../paper/report-table.tsx';
import { useSummary } from '../record/room-context.tsx';
import { texts } from '../texts.ts';
import { DifferenceList } from './difference-list.tsx';

/** What the data of now would change in the report, each leading to its place. */
export function ChangesPane({ act }: { act: (name: ActName) => void }) {
  const { t } = useLanguage();
  const { attention, editable } = usePaper();
  const { report, differences } = useSummary();
  if (report.state === 'SIGNED') return <EmptyState title={t(texts.changesOfSigned)} />;
  if (!differences || differences.count === 0)
    return (
      <EmptyState
        title={t(texts.noChanges)}
        reason={report.asOf ? t(texts.noChangesWhy(dayjs(report.asOf).format('YYYY-MM-DD HH:mm'))) : undefined}
      />
    );
  return (
    <div className="changes-pane">
      <h3>{t(texts.changed(differences.count))}</h3>
      {editable ? (
        <>
          <p className="quiet">{t(texts.changedWhy)}</p>
          <Button icon={<ReloadOutlined aria-hidden />} onClick={() => act('refresh')}>
            {t(texts.refresh)}
          </Button>
        </>
      ) : null}
      <DifferenceList
        differences={differences}
        goToFigure={(figure, section) => goTo(attention, { section, figure })}
        goToSection={(section) => goTo(attention, { section })}
        goToTable={showTable}
      />
    </div>
  );
}
