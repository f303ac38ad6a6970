import { labelOf } from '@jiping/domain/figures';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { OpinionFieldsFragment } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { RelativeTime } from '../../parts/relative-time.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { opinionWords } from '../../parts/words.ts';
import { goTo } from '../record/attention.ts';
import { useDesk } from '../record/desk-context.tsx';
import { AnswerOpinion } from '../record/documents.ts';
import { goToPlace } from '../record/place-of-figure.ts';
import { texts } from './texts.ts';

/** What reviewers asked for, round by round, newest first, each to be answered. */
export function OpinionsPane({ opinions }: { opinions: readonly OpinionFieldsFragment[] }) {
  const { t } = useLanguage();
  const open = opinions.filter(({ answer }) => !answer).length;
  const rounds = [...new Set(opinions.map(({ round }) => round))].sort((left, right) => right - left);
  if (opinions.length === 0) return <EmptyState title={t(texts.noOpinions)} reason={t(texts.noOpinionsWhy)} />;
  return (
    <div className="opinions">
      {open > 0 ? <p role="status">{t(texts.toAnswer(open))}</p> : null}
      {rounds.map((round) => (
        <section key={round}>
          <h4>{t(texts.round(round))}</h4>
          {opinions
            .filter((opinion) => opinion.round === round)
            .map((opinion) => (
              <OpinionCard key={opinion.id} opinion={opinion} />
            ))}
        </section>
      ))}
    </div>
  );
}

function OpinionCard({ opinion }: { opinion: OpinionFieldsFragment }) {
  const { desk, attention, mayAnswer } = useDesk();
  const { t } = useLanguage();
  const target = useTargetName(opinion);
  const go = () => {
    if (opinion.targetKind === 'SECTION') goTo(attention, { section: opinion.target });
    if (opinion.targetKind === 'FIGURE') goToPlace(desk, attention, { figure: opinion.target });
  };
  return (
    <article className={`opinion${opinion.answer ? '' : ' opinion--open'}`}>
      <header>
        <Tag>{t(opinionWords[opinion.code])}</Tag>
        {opinion.targetKind === 'EVALUATION' ? (
          <span>{target}</span>
        ) : (
          <Button size="small" type="link" onClick={go}>
            {target}
          </Button>
        )}
      </header>
      <p>{opinion.message}</p>
      <small className="quiet">
        {opinion.author} <RelativeTime at={opinion.at} />
      </small>
      {opinion.answer ? (
        <blockquote>
          {opinion.answer}
          <br />
          <small className="quiet">
            {t(texts.answeredBy(opinion.answeredBy ?? ''))}{' '}
            {opinion.answeredAt ? <RelativeTime at={opinion.answeredAt} /> : null}
          </small>
        </blockquote>
      ) : mayAnswer ? (
        <AnswerForm opinion={opinion} />
      ) : null}
    </article>
  );
}

function AnswerForm({ opinion }: { opinion: OpinionFieldsFragment }) {
  const { t } = useLanguage();
  const [answer, setAnswer] = useState('');
  const [{ data, error, fetching }, send] = useMutation(AnswerOpinion);
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ input: { opinionId: opinion.id, baseVersion: opinion.version, answer: answer.trim() } });
      }}
    >
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={500}
        aria-label={`${t(texts.answer)}：${opinion.message.slice(0, 30)}`}
        placeholder={t(texts.answerHint)}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <UserErrorList errors={data?.answerOpinion.userErrors} />
      {error ? <ErrorPanel error={error} /> : null}
      <Button size="small" type="primary" htmlType="submit" loading={fetching} disabled={answer.trim() === ''}>
        {t(texts.sendAnswer)}
      </Button>
    </form>
  );
}

function useTargetName({ targetKind, target }: OpinionFieldsFragment): string {
  const { desk } = useDesk();
  const { t, language } = useLanguage();
  if (targetKind === 'EVALUATION') return t(texts.wholeReport);
  if (targetKind === 'FIGURE') return labelOf(desk.template, desk.board.complete, target)[language];
  const section = desk.template.outline.find(({ key }) => key === target);
  return section ? `${section.number}${section.heading[language]}` : target;
}
