import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { EvaluationState, Grade } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { useViewer } from '../../app/viewer.tsx';
import { ErrorPanel } from '../error-panel.tsx';
import { GradeTag } from '../grade-tag.tsx';
import { useAskedAgain } from '../use-asked-again.ts';
import { useLast } from '../use-last.ts';
import type { RectifiedEvaluation } from './issue-sheet.tsx';
import { RECTIFICATION_PLACE } from './place.ts';
import { EvaluationRectificationsDocument } from './rectification.query.ts';
import { RectificationList } from './rectification-list.tsx';
import { texts } from './texts.ts';
import { KeepTyped } from './use-typed.tsx';
import './rectification.css';

export interface RectificationPanelProps {
  readonly evaluation: RectifiedEvaluation & {
    readonly state: EvaluationState;
    readonly selfScore?: string | null;
    readonly selfGrade?: Grade | null;
    readonly reviewScore?: string | null;
    readonly reviewGrade?: Grade | null;
  };
  /** What was found in it, to be asked for. */
  readonly known: readonly string[];
}

/**
 * Over an evaluation that was accepted, for the bureau and the department: its result, what is to be put right, and what became of it.
 * Nothing while it is on its way; one that was unlocked keeps what was asked for.
 */
export function RectificationPanel({ evaluation, known }: RectificationPanelProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const { id, state, selfScore, selfGrade, reviewScore, reviewGrade } = evaluation;
  const isPossible = state !== 'DRAFT';
  const [{ data, error }, ask] = useQuery({
    query: EvaluationRectificationsDocument,
    variables: { id },
    pause: !isPossible,
  });
  const askAgain = () => {
    if (isPossible) ask({ requestPolicy: 'network-only' });
  };
  useAskedAgain(askAgain);
  const found = useLast(data?.evaluation ?? undefined);
  const isWanted = state === 'ACCEPTED' || (found?.rectifications.length ?? 0) > 0;
  const place = useArrival(isWanted && found !== undefined);
  if (!isPossible || !isWanted) return null;
  return (
    <section
      id={RECTIFICATION_PLACE}
      ref={place}
      tabIndex={-1}
      className="rectifications"
      aria-labelledby="rectification-title"
    >
      <h2 id="rectification-title">{t(texts.title)}</h2>
      <p className="rectifications__result">
        <span>
          {t(texts.selfScore)} <GradeTag score={selfScore ?? null} grade={selfGrade} />
        </span>
        <span>
          {t(texts.reviewScore)}{' '}
          {reviewScore ? <GradeTag score={reviewScore} grade={reviewGrade} /> : t(texts.notReviewed)}
        </span>
      </p>
      {error && !found ? <ErrorPanel error={error} retry={askAgain} /> : null}
      {found ? (
        <KeepTyped user={viewer.id} evaluation={id}>
          <RectificationList
            evaluation={evaluation}
            rectifications={found.rectifications}
            mayIssue={found.viewerCan.issueRectification}
            known={known}
            ask={askAgain}
          />
        </KeepTyped>
      ) : null}
    </section>
  );
}

/** Takes who followed a link to this place there, once it has come; the keyboard goes on from there. */
function useArrival(isThere: boolean) {
  const place = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    if (!isThere || arrived.current) return;
    arrived.current = true;
    if (window.location.hash !== `#${RECTIFICATION_PLACE}`) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isThere]);
  return place;
}
