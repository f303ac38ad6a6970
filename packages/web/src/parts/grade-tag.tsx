import { Tag } from 'antd';
import type { Grade } from '../api/generated/schema-words.ts';
import { useLanguage } from '../app/language.tsx';
import { fixed } from './numbers.ts';
import { ScoreText } from './score-text.tsx';
import { gradeWords } from './words.ts';

const COLOURS: Record<Grade, string> = { EXCELLENT: 'success', GOOD: 'processing', FAIR: 'warning', POOR: 'error' };

/** 优、良、中、差, with the score before it where there is one. */
export function GradeTag({ grade, score }: { grade: Grade | null | undefined; score?: string | null }) {
  const { t } = useLanguage();
  if (!grade) return <ScoreText score={score} />;
  return (
    <span className="number">
      {score ? `${fixed(score, 2)} ` : null}
      <Tag color={COLOURS[grade]} style={{ marginInlineEnd: 0 }}>
        {t(gradeWords[grade])}
      </Tag>
    </span>
  );
}
