import { Alert } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import type { FoundDraft } from '../../editor/autosave/draft-shelf.ts';
import { usePaper } from '../../editor/record/paper-context.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { useFollowedSection } from '../evaluation/followed-section.ts';
import { UnsentDrafts } from '../evaluation/read-only-note.tsx';
import { type OpenDrawer, ThreePanes } from '../evaluation/three-panes.tsx';
import { useWidth } from '../evaluation/use-width.ts';
import { type ActName, Acts } from './acts/acts.tsx';
import { ReportHeader } from './header.tsx';
import { Outline } from './outline.tsx';
import { Paper } from './paper/paper.tsx';
import { useSummary } from './record/room-context.tsx';
import type { ReportOf } from './record/send-section.ts';
import { SidePane, type SideTab } from './side/side-pane.tsx';
import { texts } from './texts.ts';
import './summary-report.css';

/** The summary report on the desk: outline, paper, and what changed. */
export function Panes({ of, drafts }: { of: ReportOf; drafts: readonly FoundDraft<unknown>[] }) {
  const { t } = useLanguage();
  const { attention, editable } = usePaper();
  const { report, differences } = useSummary();
  const width = useWidth();
  const [tab, setTab] = useState<SideTab>(report.state === 'SIGNED' ? 'editions' : 'changes');
  const [drawer, setDrawer] = useState<OpenDrawer>(null);
  const [act, setAct] = useState<ActName | null>(null);
  const middle = useFollowedSection(attention);
  // Signed or opened again while it was looked at: what the side says first is another thing now.
  useEffect(() => setTab(report.state === 'SIGNED' ? 'editions' : 'changes'), [report.state]);
  const showSide = (next: SideTab) => {
    setTab(next);
    if (width !== 'wide') setDrawer('side');
  };
  return (
    <>
      <ThreePanes
        width={width}
        className="summary-report"
        header={
          <ReportHeader
            of={of}
            width={width}
            changed={differences?.count ?? 0}
            showOutline={() => setDrawer('outline')}
            showSide={showSide}
            act={setAct}
          />
        }
        outline={<Outline chosen={() => setDrawer(null)} />}
        side={<SidePane of={of} tab={tab} choose={setTab} act={setAct} />}
        names={{ outline: t(texts.outline), side: t(texts.side) }}
        drawer={drawer}
        closeDrawer={() => setDrawer(null)}
        middle={middle}
      >
        <StandingNote of={of} />
        {editable ? null : <UnsentDrafts drafts={drafts} />}
        <Paper />
      </ThreePanes>
      <Acts of={of} open={act} close={() => setAct(null)} />
    </>
  );
}

/** Why nothing can be changed just now, or why it is changed again. */
function StandingNote({ of: { regionCode, fiscalYear } }: { of: ReportOf }) {
  const { t } = useLanguage();
  const { report } = useSummary();
  const { edition, editions, state, viewerCan, reopenReason } = report;
  if (edition) {
    const isLast = state === 'SIGNED' && editions[0]?.number === edition.number && viewerCan.reopen;
    return (
      <Alert
        className="writing__note"
        type={edition.isIntact ? 'info' : 'error'}
        showIcon
        title={t(edition.isIntact ? texts.frozen(edition.number) : texts.broken)}
        description={t(texts.signedBy(edition.signedBy, dayjs(edition.signedAt).format('YYYY-MM-DD HH:mm')))}
        action={
          isLast ? null : (
            <ButtonLink to="/summary/$regionCode/$year" params={{ regionCode, year: `${fiscalYear}` }}>
              {t(texts.toCurrent)}
            </ButtonLink>
          )
        }
      />
    );
  }
  if (!viewerCan.edit) return <Alert className="writing__note" type="info" showIcon title={t(texts.readOnlyDraft)} />;
  return reopenReason ? (
    <Alert className="writing__note" type="info" showIcon title={t(texts.draftOf(reopenReason))} />
  ) : null;
}
