import { fixed } from './numbers.ts';
import './numbers.css';

/** A score with two decimals, or a dash where there is none yet. */
export function ScoreText({ score }: { score: string | null | undefined }) {
  return <span className={score ? 'number' : 'number number--silent'}>{score ? fixed(score, 2) : '—'}</span>;
}
