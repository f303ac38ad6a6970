import { labelOf } from '@jiping/domain/figures';
import { useLanguage } from '../../app/language.tsx';
import { useDesk } from '../../editor/record/desk-context.tsx';
import { texts } from './texts.ts';

/** What an opinion is about, as the report calls it: a section's heading, a figure's name. */
export function useTargetName(target: string): string {
  const { desk } = useDesk();
  const { t, language } = useLanguage();
  if (target === 'evaluation') return t(texts.whole);
  const section = desk.template.outline.find(({ key }) => key === target);
  if (section) return `${section.number}${section.heading[language]}`;
  return labelOf(desk.template, desk.board.complete, target)[language];
}
