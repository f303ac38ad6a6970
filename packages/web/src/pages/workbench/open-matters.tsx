import { Tag } from 'antd';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { fixed } from '../../parts/numbers.ts';
import { gradeWords } from '../../parts/words.ts';
import { texts } from './texts.ts';
import { OpenFindingsDocument, type OwnEvaluation } from './workbench.query.ts';

/** What is still open: opinions without an answer, findings without a mend or a reason; and how last year ended. */
export function OpenMatters({ evaluation }: { evaluation: OwnEvaluation }) {
  const { t } = useLanguage();
  // An empty report breaks nearly every rule; that says nothing to who has yet to write it.
  const begun = evaluation.completeness > 0;
  const [{ data }] = useQuery({ query: OpenFindingsDocument, variables: { id: evaluation.id }, pause: !begun });
  const open = data?.evaluation?.findings.filter(({ explanation }) => !explanation);
  const blocks = open?.filter(({ severity }) => severity === 'BLOCK').length ?? 0;
  const explains = open?.filter(({ severity }) => severity === 'EXPLAIN').length ?? 0;
  const opinions = evaluation.opinions.filter(({ answer }) => !answer).length;
  const before = evaluation.previous;
  const grade = before?.reviewGrade ?? before?.selfGrade;
  const score = before?.reviewScore ?? before?.selfScore;
  return (
    <div className="evaluation-card__line">
      {opinions > 0 ? <Tag color="warning">{t(texts.opinions(opinions))}</Tag> : null}
      {begun ? null : <Tag>{t(texts.notBegun)}</Tag>}
      {blocks > 0 ? <Tag color="error">{t(texts.blocks(blocks))}</Tag> : null}
      {explains > 0 ? <Tag color="warning">{t(texts.explains(explains))}</Tag> : null}
      {open && blocks + explains === 0 ? <Tag color="success">{t(texts.noDoubts)}</Tag> : null}
      {grade && score ? (
        <span className="evaluation-card__before">{t(texts.lastYear(t(gradeWords[grade]), fixed(score, 2)))}</span>
      ) : null}
    </div>
  );
}
