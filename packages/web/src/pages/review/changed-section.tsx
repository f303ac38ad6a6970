import { plainText } from '@jiping/domain/narrative';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ChangedText } from '../../editor/compare/changed-text.tsx';
import { compareSequences } from '../../editor/compare/compare-sequences.ts';
import { chipText } from '../../editor/document/chip.ts';
import { useDesk } from '../../editor/record/desk-context.tsx';
import type { SectionSlot } from '../../editor/record/section-slot.ts';
import { texts } from './texts.ts';

/** A section with what was taken out and put in since the earlier version, numbers included. */
export function ChangedSection({ slot, before }: { slot: SectionSlot; before: string }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  const now = plainText(slot.document, (chip) => chipText(desk.board, chip)).text;
  const stretches = useMemo(() => compareSequences(before.split('\n'), now.split('\n'), (line) => line), [before, now]);
  if (before === now)
    return (
      <div className="paper__prose" lang="zh-CN">
        <div className="paper__note">{t(texts.unchanged)}</div>
        {paragraphs(now)}
      </div>
    );
  let place = 0;
  return (
    <div className="paper__prose" lang="zh-CN">
      {stretches.map(({ same, left, right }) => {
        const key = place++;
        if (same) return <div key={key}>{paragraphs(right.join('\n'))}</div>;
        return (
          <p key={key} className="changed">
            <ChangedText before={left.join('\n')} after={right.join('\n')} />
          </p>
        );
      })}
    </div>
  );
}

function paragraphs(text: string) {
  let passed = 0;
  return text.split('\n').map((line) => {
    const key = passed;
    passed += line.length + 1;
    return <p key={key}>{line}</p>;
  });
}
