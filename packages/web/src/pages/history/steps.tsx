import { Link } from '@tanstack/react-router';
import { Button, Timeline } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useClient } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { roleWords, stateWords } from '../../parts/words.ts';
import { type ActivityLine, HistoryDocument, type HistoryEvaluation } from './history.query.ts';
import { texts } from './texts.ts';

export interface StepsProps {
  readonly evaluationId: string;
  readonly first: HistoryEvaluation['activity'];
}

/** The activity, the latest first; earlier parts on demand. */
export function Steps({ evaluationId, first }: StepsProps) {
  const { t } = useLanguage();
  const { lines, earlier } = useActivity(evaluationId, first);
  return (
    <section className="panel" aria-labelledby="steps">
      <h2 id="steps">{t(texts.steps)}</h2>
      {lines.length === 0 ? <p>{t(texts.noSteps)}</p> : null}
      <Timeline
        items={lines.map((line) => ({ key: line.id, content: <Step line={line} evaluationId={evaluationId} /> }))}
      />
      {earlier ? <Button onClick={earlier}>{t(texts.more)}</Button> : null}
    </section>
  );
}

function useActivity(evaluationId: string, first: HistoryEvaluation['activity']) {
  const client = useClient();
  const [more, setMore] = useState<readonly HistoryEvaluation['activity'][]>([]);
  const parts = [first, ...more];
  const { hasNextPage, endCursor } = parts.at(-1)!.pageInfo;
  const earlier = async () => {
    const result = await client.query(HistoryDocument, { id: evaluationId, first: 100, after: endCursor }).toPromise();
    const activity = result.data?.evaluation?.activity;
    if (activity) setMore([...more, activity]);
  };
  const lines = parts
    .flatMap(({ edges }) => edges.map(({ node }) => node))
    .toSorted((left, right) => right.at.localeCompare(left.at));
  return { lines, earlier: hasNextPage ? earlier : null };
}

function Step({ line, evaluationId }: { line: ActivityLine; evaluationId: string }) {
  const { t } = useLanguage();
  const { kind, at, by, role, fromState, toState, fromScore, toScore, revision, note } = line;
  return (
    <div className="step">
      <div>
        <strong>{t(texts.kinds[kind])}</strong>{' '}
        {fromState && toState && fromState !== toState
          ? t(texts.became(t(stateWords[fromState]), t(stateWords[toState])))
          : null}
        {toScore ? ` ${t(texts.scored(fromScore === toScore ? null : (fromScore ?? null), toScore))}` : null}
      </div>
      <div className="step__who">
        <time dateTime={at}>{dayjs(at).format('YYYY-MM-DD HH:mm')}</time> · {by}
        {role ? `（${t(roleWords[role])}）` : null}
      </div>
      {revision ? (
        <div className="step__who">
          <Link to="/evaluations/$id/revisions/$number" params={{ id: evaluationId, number: `${revision.number}` }}>
            {t(texts.revision(revision.number))}
          </Link>{' '}
          <code title={revision.hash}>{revision.hash.slice(0, 12)}</code>
        </div>
      ) : null}
      {note ? <blockquote className="step__note">{note}</blockquote> : null}
    </div>
  );
}
