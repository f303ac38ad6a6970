import { said } from '@jiping/domain/language';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type Command, useCommands } from '../../app/palette/commands.ts';
import { type Attention, goTo } from '../../editor/record/attention.ts';
import type { Desk } from '../../editor/record/desk.ts';
import { placeOfFigure } from '../../editor/record/place-of-figure.ts';

const texts = { section: said('部分', 'Section'), figure: said('数据', 'Figure') };

/** Lets Ctrl+K find every section and figure of the open report. */
export function useWritingCommands(desk: Desk, attention: Attention): void {
  const { language } = useLanguage();
  const commands = useMemo(
    () => [
      ...desk.slots.map((slot): Command => {
        const section = desk.template.outline.find(({ key }) => key === slot.key);
        return {
          key: `section ${slot.key}`,
          label: `${section?.number ?? ''}${section?.heading[language] ?? slot.title}`,
          kind: texts.section[language],
          run: () => goTo(attention, { section: slot.key }),
        };
      }),
      ...desk.template.figures.map(
        ({ code, label, aliases }): Command => ({
          key: `figure ${code}`,
          label: label[language],
          kind: texts.figure[language],
          words: `${code} ${aliases.join(' ')}`,
          run: () => goTo(attention, placeOfFigure(desk, code)),
        }),
      ),
    ],
    [desk, attention, language],
  );
  useCommands(commands);
}
