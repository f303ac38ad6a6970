import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Drawer, Switch, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { texts as deskTexts } from '../../editor/desk/texts.ts';
import { FormPage } from '../../editor/forms/page/form-page.tsx';
import { openOpinions } from '../../editor/forms/page/open-opinions.ts';
import { useFormAddress } from '../../editor/forms/page/use-form-address.ts';
import { OutlinePane } from '../../editor/outline/outline-pane.tsx';
import { FindingsPane } from '../../editor/panes/findings-pane.tsx';
import { HistoryPane } from '../../editor/panes/history-pane.tsx';
import { LastYearPane } from '../../editor/panes/last-year-pane.tsx';
import { OpinionsPane } from '../../editor/panes/opinions-pane.tsx';
import type { EvaluationOnDesk } from '../../editor/record/desk.ts';
import { useDesk } from '../../editor/record/desk-context.tsx';
import { SubmitSheet } from '../../editor/submit/submit-sheet.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { stateWords } from '../../parts/words.ts';
import { useFollowedSection } from '../evaluation/followed-section.ts';
import { ResultPart } from '../evaluation/result-part.tsx';
import { useRoom } from '../evaluation/use-width.ts';
import { useWritingKeys } from '../evaluation/writing-keys.ts';
import { AcceptedActs } from './accepted-acts.tsx';
import { ApproveTargets } from './approve-targets.tsx';
import { AcceptSheet, ReturnSheet } from './decide.tsx';
import { ReviewQueue } from './documents.ts';
import { DraftList } from './draft-list.tsx';
import type { useDraftOpinions } from './draft-opinions.ts';
import { useEarlier } from './earlier.ts';
import { FiguresTable } from './figures-table.tsx';
import type { OpinionPlace } from './opinion-form.tsx';
import { ReviewPaper } from './review-paper.tsx';
import { texts } from './texts.ts';
import '../evaluation/panes.css';
import '../../editor/panes/panes.css';
import './review.css';

export interface ReviewPanesProps {
  readonly evaluation: EvaluationOnDesk;
  readonly opinions: ReturnType<typeof useDraftOpinions>;
  readonly opine: ((place: OpinionPlace) => void) | null;
}

/** Opinions about each figure that are open, those not yet sent among them. */
function remarksOf(
  { opinions }: EvaluationOnDesk,
  drafts: ReviewPanesProps['opinions']['drafts'],
): ReadonlyMap<string, number> {
  const counts = new Map(openOpinions(opinions));
  for (const { target } of drafts) counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
}

type Sheet = 'return' | 'accept' | 'sign' | null;

/** The report in the middle, what helps to judge it at the side, and the decision at the foot. */
export function ReviewPanes({ evaluation, opinions, opine }: ReviewPanesProps) {
  const { t } = useLanguage();
  const { desk, attention, openFigure } = useDesk();
  const form = useFormAddress(attention);
  const width = useRoom(form !== null);
  const remarks = useMemo(() => remarksOf(evaluation, opinions.drafts), [evaluation, opinions.drafts]);
  const earlier = useEarlier(evaluation.id, evaluation.opinions);
  const [comparing, setComparing] = useState(false);
  const [sheet, setSheet] = useState<Sheet>(null);
  const [side, setSide] = useState(false);
  const middle = useFollowedSection(attention);
  const goToNext = useNext(evaluation.id);
  useWritingKeys(desk, attention);
  const { viewerCan, id } = evaluation;
  const helps = <ReviewHelps evaluation={evaluation} opinions={opinions} earlier={earlier} />;
  const done = () => {
    opinions.clear();
    setSheet(null);
    goToNext?.();
  };
  return (
    <div className={`writing writing--${width} reviewing`}>
      <header className="writing__header">
        <div className="writing__name">
          <Link to="/" aria-label={t(deskTexts.back)}>
            <ArrowLeftOutlined />
          </Link>
          <h1>{t(texts.title(evaluation.department.name, evaluation.fiscalYear))}</h1>
          <StateTag state={evaluation.state} />
        </div>
        <div className="writing__acts">
          {earlier ? (
            <Switch
              checked={comparing}
              onChange={setComparing}
              checkedChildren={t(texts.comparedWith(earlier.number))}
              unCheckedChildren={t(texts.changes)}
              aria-label={t(texts.changes)}
            />
          ) : (
            <small className="quiet">{t(texts.firstTime)}</small>
          )}
          {width === 'wide' ? null : <Button onClick={() => setSide(true)}>{t(texts.findings)}</Button>}
        </div>
      </header>
      {width === 'narrow' ? null : (
        <aside className="writing__outline">
          <OutlinePane />
        </aside>
      )}
      <div className="writing__paper" ref={middle}>
        {viewerCan.return || viewerCan.accept || viewerCan.submit || viewerCan.unlock ? null : (
          <Alert
            className="writing__note"
            type="info"
            showIcon
            title={t(texts.notReviewable(t(stateWords[evaluation.state])))}
          />
        )}
        {form === null ? (
          <>
            <ResultPart evaluation={evaluation} />
            <ReviewPaper earlier={comparing ? earlier : null} opine={opine} />
          </>
        ) : (
          <>
            <ApproveTargets evaluation={evaluation} formKey={form} />
            <FormPage formKey={form} opinions={remarks} openDetails={openFigure} />
          </>
        )}
      </div>
      {width === 'wide' ? <aside className="writing__side">{helps}</aside> : null}
      <Drawer open={side} onClose={() => setSide(false)} size={420} mask={false} title={t(texts.findings)}>
        {helps}
      </Drawer>
      <footer className="reviewing__foot">
        <Link to="/evaluations/$id" params={{ id }}>
          {t(texts.write)}
        </Link>
        <span className="reviewing__acts">
          <Button disabled={!goToNext} title={goToNext ? undefined : t(texts.noNext)} onClick={() => goToNext?.()}>
            {t(texts.next)}
          </Button>
          {opine ? (
            <Button
              onClick={(event) =>
                opine({ target: 'evaluation', place: event.currentTarget.getBoundingClientRect(), quote: '' })
              }
            >
              {t(texts.opineOnWhole)}
            </Button>
          ) : null}
          <AcceptedActs evaluation={evaluation} />
          {viewerCan.return ? (
            <Button
              danger
              disabled={opinions.drafts.length === 0}
              title={opinions.drafts.length === 0 ? t(texts.returnFirst) : undefined}
              onClick={() => setSheet('return')}
            >
              {t(texts.return(opinions.drafts.length))}
            </Button>
          ) : null}
          {viewerCan.accept ? (
            <Button type="primary" onClick={() => setSheet('accept')}>
              {t(texts.accept)}
            </Button>
          ) : null}
          {viewerCan.submit ? (
            <Button type="primary" onClick={() => setSheet('sign')}>
              {t(texts.sign)}
            </Button>
          ) : null}
        </span>
      </footer>
      {sheet === 'return' ? (
        <ReturnSheet
          evaluation={evaluation}
          drafts={opinions.drafts}
          remove={opinions.remove}
          close={() => setSheet(null)}
          done={done}
        />
      ) : null}
      {sheet === 'accept' ? <AcceptSheet evaluation={evaluation} close={() => setSheet(null)} done={done} /> : null}
      {sheet === 'sign' ? (
        <SubmitSheet close={() => setSheet(null)} unanswered={0} showOpinions={() => setSide(true)} />
      ) : null}
    </div>
  );
}

function ReviewHelps({
  evaluation,
  opinions,
  earlier,
}: Pick<ReviewPanesProps, 'evaluation' | 'opinions'> & { earlier: ReturnType<typeof useEarlier> }) {
  const { t } = useLanguage();
  return (
    <Tabs
      className="side-pane"
      size="small"
      tabBarGutter={14}
      destroyOnHidden
      items={[
        { key: 'findings', label: t(texts.findings), children: <FindingsPane /> },
        { key: 'figures', label: t(texts.figures), children: <FiguresTable earlier={earlier} /> },
        { key: 'lastYear', label: t(texts.lastYear), children: <LastYearPane /> },
        {
          key: 'opinions',
          label: t(texts.opinions),
          children: (
            <>
              <h4>{t(texts.drafts(opinions.drafts.length))}</h4>
              <DraftList drafts={opinions.drafts} remove={opinions.remove} />
              <OpinionsPane opinions={evaluation.opinions} />
            </>
          ),
        },
        { key: 'history', label: t(texts.history), children: <HistoryPane evaluationId={evaluation.id} /> },
      ]}
    />
  );
}

/** Goes to the next report that waits for this person; null where none does. */
function useNext(evaluationId: string): (() => void) | null {
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ReviewQueue });
  const waiting = (data?.viewer?.tasks ?? [])
    .filter(({ kind }) => kind === 'REVIEW' || kind === 'SIGN')
    .map(({ evaluation }) => evaluation.id);
  const now = waiting.indexOf(evaluationId);
  const next = waiting.filter((id) => id !== evaluationId)[
    Math.max(0, now) % Math.max(1, waiting.length - (now < 0 ? 0 : 1))
  ];
  return next === undefined ? null : () => void navigate({ to: '/evaluations/$id/review', params: { id: next } });
}
