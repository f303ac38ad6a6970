import { gradeOf, isScore } from '@jiping/domain/scoring';
import { Input } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { wordOf } from '../../editor/record/schema-word.ts';
import { GradeTag } from '../../parts/grade-tag.tsx';
import { texts } from './texts.ts';

export interface ReviewScoreProps {
  readonly label: string;
  readonly score: string;
  readonly setScore: (score: string) => void;
}

/** The bureau's own score, with the grade that it means while it is typed. */
export function ReviewScore({ label, score, setScore }: ReviewScoreProps) {
  const { t } = useLanguage();
  const typed = score.trim();
  const isBad = typed !== '' && !isScore(typed);
  return (
    <>
      <Input
        aria-label={label}
        placeholder={label}
        inputMode="decimal"
        value={score}
        status={isBad ? 'error' : ''}
        suffix={typed !== '' && !isBad ? <GradeTag grade={wordOf(gradeOf(typed))} /> : <span />}
        onChange={(event) => setScore(event.target.value)}
      />
      {isBad ? <p role="alert">{t(texts.badScore)}</p> : null}
    </>
  );
}
