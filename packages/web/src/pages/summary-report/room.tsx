import { App } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { createStore, useStore } from '../../api/store.ts';
import { languageStore, useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { draftsOf, type FoundDraft } from '../../editor/autosave/draft-shelf.ts';
import type { ReasonedFinding } from '../../editor/checking/check-board.ts';
import { useKeepSending } from '../../editor/desk/keep-sending.ts';
import { createAttention } from '../../editor/record/attention.ts';
import { type OpenPaper, PaperContext } from '../../editor/record/paper-context.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { useTitle } from '../../parts/page.tsx';
import { usePaper } from '../../parts/use-paper.ts';
import { Panes } from './panes.tsx';
import { FigureCard } from './paper/figure-card.tsx';
import { type OpenSummary, SummaryContext } from './record/room-context.tsx';
import type { ReportOf } from './record/send-section.ts';
import { SummaryDesk, shelfOf } from './record/summary-desk.ts';
import { usePulse } from './record/use-pulse.ts';
import type { Report } from './summary-report.query.ts';
import { texts } from './texts.ts';
import { useSummaryCommands } from './use-commands.ts';
import { useSaveKey } from './use-save-key.ts';

export interface WritingRoomProps {
  readonly of: ReportOf;
  readonly report: Report;
  readonly reload: () => Promise<void>;
}

interface Opened {
  readonly desk: SummaryDesk;
  /** Words of an earlier visit that were never sent. */
  readonly drafts: readonly FoundDraft<unknown>[];
}

/** Opens the desk of one report, and keeps it open however the page around it changes. */
export function WritingRoom(props: WritingRoomProps) {
  const opened = useOpenDesk(props);
  return opened ? <Room {...props} {...opened} /> : <LoadingSkeleton rows={12} />;
}

function useOpenDesk({ of, report }: WritingRoomProps): Opened | null {
  const client = useClient();
  const viewer = useViewer();
  const [opened, setOpened] = useState<Opened | null>(null);
  const editable = report.viewerCan.edit;
  const number = report.edition?.number ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a desk is opened once; what changes in the report later it receives
  useEffect(() => {
    let left = false;
    let desk: SummaryDesk | null = null;
    // What was typed before it was signed and never sent lies on this device, and nowhere else.
    draftsOf(viewer.id, shelfOf(of))
      .catch(() => [])
      .then((drafts) => {
        if (left) return;
        desk = new SummaryDesk({
          client,
          of,
          language: languageStore.get,
          user: viewer.id,
          report,
          drafts: editable ? drafts : [],
        });
        setOpened({ desk, drafts });
      });
    return () => {
      left = true;
      desk?.end();
      setOpened(null);
    };
  }, [client, of, viewer.id, editable, number]);
  return opened;
}

const NO_FINDINGS = createStore<readonly ReasonedFinding[]>([]);

function Room({ of, report, reload, desk, drafts }: WritingRoomProps & Opened) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [figure, setFigure] = useState<{ code: string; place: DOMRect } | null>(null);
  const [attention] = useState(createAttention);
  const board = useStore(desk.board);
  const editable = report.viewerCan.edit;
  useTitle(t(texts.title(report.region.name, report.fiscalYear)));
  usePaper({ size: 'A4', margin: '25mm 22mm' });
  useKeepSending(desk);
  const { differences, askDifferences } = usePulse(of, report, desk, reload);
  useEffect(() => desk.receive(report), [desk, report]);
  useSummaryCommands(desk, report, attention);
  useSaveKey(desk);
  const paper = useMemo<OpenPaper>(
    () => ({
      board,
      attention,
      editable,
      openFigure: (code, place) => setFigure({ code, place }),
      bindFigure: () => void message.warning(t(texts.cannotBind), 8),
      findings: NO_FINDINGS,
      expected: () => [],
    }),
    [board, attention, editable, message, t],
  );
  const open = useMemo<OpenSummary>(
    () => ({ desk, report, differences, askDifferences, reload }),
    [desk, report, differences, askDifferences, reload],
  );
  return (
    <SummaryContext value={open}>
      <PaperContext value={paper}>
        <Panes drafts={drafts} of={of} />
        {figure ? (
          <FigureCard key={figure.code} code={figure.code} place={figure.place} close={() => setFigure(null)} />
        ) : null}
      </PaperContext>
    </SummaryContext>
  );
}
