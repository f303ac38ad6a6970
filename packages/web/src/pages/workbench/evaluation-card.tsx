import { Link } from '@tanstack/react-router';
import { Progress, Tag } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { deadlineWords } from '../../parts/deadline.ts';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { nextStep } from './next-step.ts';
import { OpenMatters } from './open-matters.tsx';
import { RectificationLink } from './rectification-link.tsx';
import type { OpenOfYear } from './rectification-work.ts';
import { texts } from './texts.ts';
import type { OwnEvaluation } from './workbench.query.ts';
import './workbench.css';

export interface EvaluationCardProps {
  readonly evaluation: OwnEvaluation;
  /** What is to be put right after it was accepted. */
  readonly open?: OpenOfYear | undefined;
}

/** One evaluation of the viewer's: how far it is, what stands in its way, and the one button that goes on. */
export function EvaluationCard({ evaluation, open }: EvaluationCardProps) {
  const { t, language } = useLanguage();
  const { id, fiscalYear, department, dueAt, state, viewerCan } = evaluation;
  const step = nextStep(evaluation);
  const { exemptionReason } = evaluation;
  const writing = viewerCan.edit && exemptionReason === null;
  return (
    <article className="evaluation-card">
      <div className="evaluation-card__words">
        <h3>
          {t(texts.report(fiscalYear))} <span className="evaluation-card__department">{department.name}</span>
        </h3>
        <div className="evaluation-card__line">
          <StateTag state={state} />
          {exemptionReason === null ? null : <Tag>{t(texts.exemptedTag)}</Tag>}
          {writing || state === 'UNIT_REVIEW' ? (
            <span className="evaluation-card__progress">
              <Progress
                percent={evaluation.completeness}
                size={{ width: 120 }}
                showInfo={false}
                aria-label={t(texts.complete(evaluation.completeness))}
              />
              {t(texts.complete(evaluation.completeness))}
            </span>
          ) : null}
          {(writing || state === 'UNIT_REVIEW') && exemptionReason === null ? (
            <Deadline dueAt={dueAt} language={language} />
          ) : null}
          {evaluation.reviewGrade || evaluation.selfGrade ? (
            <GradeTag
              score={evaluation.reviewScore ?? evaluation.selfScore}
              grade={evaluation.reviewGrade ?? evaluation.selfGrade}
            />
          ) : null}
        </div>
        {step.urgent ? <OpenMatters evaluation={evaluation} /> : null}
      </div>
      <div className="evaluation-card__acts">
        <Link to="/evaluations/$id/history" params={{ id }}>
          {t(texts.history)}
        </Link>
        <ButtonLink
          to={step.page === 'review' ? '/evaluations/$id/review' : '/evaluations/$id'}
          params={{ id }}
          primary={step.urgent}
        >
          {t(texts[step.act])}
        </ButtonLink>
        {open ? <RectificationLink evaluation={evaluation} open={open} /> : null}
      </div>
    </article>
  );
}

function Deadline({ dueAt, language }: { dueAt: string; language: 'zh' | 'en' }) {
  const { t } = useLanguage();
  const now = new Date();
  const overdue = dayjs(dueAt).isBefore(now);
  return (
    <span>
      {t(texts.due(dayjs(dueAt).format(language === 'zh' ? 'M月D日' : 'D MMM')))}
      {' · '}
      <span className={overdue ? 'evaluation-card__overdue' : undefined}>{t(deadlineWords(dueAt, now))}</span>
    </span>
  );
}
