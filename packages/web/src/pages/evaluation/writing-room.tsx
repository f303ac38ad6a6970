import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { languageStore, useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import type { FoundDraft } from '../../editor/autosave/draft-shelf.ts';
import { FigureConflict } from '../../editor/conflict/figure-conflict.tsx';
import { useKeepSending } from '../../editor/desk/keep-sending.ts';
import { texts } from '../../editor/desk/texts.ts';
import { usePulse } from '../../editor/desk/use-pulse.ts';
import { FigureForm } from '../../editor/figures/figure-form.tsx';
import { createAttention } from '../../editor/record/attention.ts';
import { Desk, type EvaluationOnDesk } from '../../editor/record/desk.ts';
import { AtDesk, type OpenDesk } from '../../editor/record/desk-context.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { useTitle } from '../../parts/page.tsx';
import { Panes } from './panes.tsx';
import { useArrival } from './use-arrival.ts';
import { useWritingCommands } from './writing-commands.ts';
import { useWritingKeys } from './writing-keys.ts';

export interface WritingRoomProps {
  readonly evaluation: EvaluationOnDesk;
  readonly drafts: readonly FoundDraft<unknown>[];
  /** Loads the record again. */
  readonly refresh: () => void;
}

/** Opens the desk of one report, and keeps it open however the page around it changes. */
export function WritingRoom({ evaluation, drafts, refresh }: WritingRoomProps) {
  const desk = useOpenDesk(evaluation, drafts);
  return desk ? (
    <Room desk={desk} evaluation={evaluation} drafts={drafts} refresh={refresh} />
  ) : (
    <LoadingSkeleton rows={12} />
  );
}

function useOpenDesk(evaluation: EvaluationOnDesk, drafts: readonly FoundDraft<unknown>[]): Desk | null {
  const client = useClient();
  const viewer = useViewer();
  const [desk, setDesk] = useState<Desk | null>(null);
  const { id } = evaluation;
  const editable = evaluation.viewerCan.edit;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a desk is opened once; what changes in the record later it receives
  useEffect(() => {
    const opened = new Desk({
      client,
      evaluationId: id,
      language: languageStore.get,
      user: viewer.id,
      evaluation,
      drafts: editable ? drafts : [],
    });
    setDesk(opened);
    return () => opened.end();
  }, [client, id, viewer.id, editable]);
  return desk;
}

function Room({ desk, evaluation, drafts, refresh }: WritingRoomProps & { desk: Desk }) {
  const { t } = useLanguage();
  const [figure, setFigure] = useState<{ code: string; place: DOMRect } | null>(null);
  const [attention] = useState(createAttention);
  const { edit, explain, answer } = evaluation.viewerCan;
  const open = useMemo<OpenDesk>(
    () => ({
      desk,
      attention,
      editable: edit,
      mayExplain: explain,
      mayAnswer: answer,
      openFigure: (code, place) => setFigure({ code, place }),
    }),
    [desk, attention, edit, explain, answer],
  );
  useTitle(t(texts.title(evaluation.department.name, evaluation.fiscalYear)));
  useKeepSending(desk);
  usePulse(evaluation.id, desk);
  useWritingKeys(desk, attention);
  useWritingCommands(desk, attention);
  useArrival(desk, attention);
  useEffect(() => desk.receive(evaluation), [desk, evaluation]);
  return (
    <AtDesk open={open}>
      <Panes evaluation={evaluation} drafts={drafts} refresh={refresh} />
      <FigureConflict />
      {figure ? (
        <FigureForm key={figure.code} code={figure.code} place={figure.place} close={() => setFigure(null)} />
      ) : null}
    </AtDesk>
  );
}
