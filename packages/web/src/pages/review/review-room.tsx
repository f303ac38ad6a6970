import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { languageStore, useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { FigureForm } from '../../editor/figures/figure-form.tsx';
import { createAttention } from '../../editor/record/attention.ts';
import { Desk, type EvaluationOnDesk } from '../../editor/record/desk.ts';
import { AtDesk, type OpenDesk } from '../../editor/record/desk-context.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { useTitle } from '../../parts/page.tsx';
import { useDraftOpinions } from './draft-opinions.ts';
import { OpinionForm, type OpinionPlace } from './opinion-form.tsx';
import { ReviewPanes } from './review-panes.tsx';
import { texts } from './texts.ts';

/** Lays the report on a desk where nothing can be changed, and collects what the reviewer has to say. */
export function ReviewRoom({ evaluation }: { evaluation: EvaluationOnDesk }) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const desk = useReadingDesk(evaluation);
  const [attention] = useState(createAttention);
  const [figure, setFigure] = useState<{ code: string; place: DOMRect } | null>(null);
  const [opining, setOpining] = useState<OpinionPlace | null>(null);
  const opinions = useDraftOpinions(viewer.id, evaluation.id);
  const mayOpine = evaluation.viewerCan.return;
  // What the bureau confirms here comes with the record, whose version the desk was opened with.
  useEffect(() => desk?.receive(evaluation), [desk, evaluation]);
  useTitle(t(texts.title(evaluation.department.name, evaluation.fiscalYear)));
  const open = useMemo<OpenDesk | null>(
    () =>
      desk && {
        desk,
        attention,
        editable: false,
        mayExplain: false,
        mayAnswer: false,
        openFigure: (code, place) => setFigure({ code, place }),
      },
    [desk, attention],
  );
  if (!open) return <LoadingSkeleton rows={12} />;
  return (
    <AtDesk open={open}>
      <ReviewPanes evaluation={evaluation} opinions={opinions} opine={mayOpine ? setOpining : null} />
      {figure ? (
        <FigureForm
          key={figure.code}
          code={figure.code}
          place={figure.place}
          close={() => setFigure(null)}
          opine={
            mayOpine
              ? () => {
                  setFigure(null);
                  setOpining({ target: figure.code, place: figure.place, quote: '' });
                }
              : undefined
          }
        />
      ) : null}
      {opining ? <OpinionForm place={opining} add={opinions.add} close={() => setOpining(null)} /> : null}
    </AtDesk>
  );
}

function useReadingDesk(evaluation: EvaluationOnDesk): Desk | null {
  const client = useClient();
  const viewer = useViewer();
  const [desk, setDesk] = useState<Desk | null>(null);
  const { id, version } = evaluation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another desk
  useEffect(() => {
    const opened = new Desk({
      client,
      evaluationId: id,
      language: languageStore.get,
      user: viewer.id,
      evaluation,
      drafts: [],
    });
    setDesk(opened);
    return () => opened.end();
  }, [client, id, version, viewer.id]);
  return desk;
}
