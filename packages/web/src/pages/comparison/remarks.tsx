import { InfoCircleOutlined } from '@ant-design/icons';
import { useLanguage } from '../../app/language.tsx';
import type { ComparedRow } from './compared-rows.ts';
import type { Comparison } from './comparison.query.ts';
import { emptySentences } from './silence.ts';
import { texts } from './texts.ts';

export interface RemarksProps {
  readonly comparison: Comparison | undefined;
  readonly rows: readonly ComparedRow[];
  /** Measures of the link that there are no more. */
  readonly gone: readonly string[];
}

/** What a reader should know besides the numbers: what is left out, and why some columns are silent. */
export function Remarks({ comparison, rows, gone }: RemarksProps) {
  const { t } = useLanguage();
  const { hiddenRows = 0, notes = [], columns = [] } = comparison ?? {};
  const hasPeers = columns.some(({ peers }) => peers && peers.count > 1);
  const sentences = [
    ...(gone.length > 0 ? [t(texts.gone(gone.map((code) => code.slice(0, 60)).join('、')))] : []),
    ...(hiddenRows > 0 && rows.length > 0 ? [t(texts.hidden(hiddenRows))] : []),
    ...notes.filter(({ code }) => code !== 'NOTHING_TO_COMPARE').map(({ text }) => text),
    ...(rows.length === 1 && !hasPeers ? [t(texts.oneOnly)] : []),
    ...emptySentences(rows, columns).map(t),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className="comparison__remarks">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>
          <InfoCircleOutlined aria-hidden="true" /> {sentence}
        </li>
      ))}
    </ul>
  );
}
