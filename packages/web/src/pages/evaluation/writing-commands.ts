import { labelOf, rowCodeOf } from '@jiping/domain/figures';
import { subjectOf } from '@jiping/domain/forms';
import { type Language, said } from '@jiping/domain/language';
import { useMemo, useSyncExternalStore } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type Command, useCommands } from '../../app/palette/commands.ts';
import type { BookedSheet } from '../../editor/forms/book/sheet-book.ts';
import { type Attention, goTo } from '../../editor/record/attention.ts';
import type { Desk } from '../../editor/record/desk.ts';
import { placeOfFigure } from '../../editor/record/place-of-figure.ts';

const texts = {
  section: said('部分', 'Section'),
  figure: said('数据', 'Figure'),
  form: said('附件', 'Attachment'),
  project: said('项目', 'Project'),
  cell: said('单元格', 'Cell'),
};

/** Lets Ctrl+K find every section, form, project, figure and cell of the open report. */
export function useWritingCommands(desk: Desk, attention: Attention): void {
  const { language } = useLanguage();
  const sheets = useSyncExternalStore(
    (listener) => desk.board.watchAll(listener),
    () => desk.sheets.sheets,
  );
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
      ...formCommands(desk, attention, language, sheets),
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
    [desk, attention, language, sheets],
  );
  useCommands(commands);
}

/** Forms by number and title, projects by name, and the cells of lists by their row. */
function formCommands(
  desk: Desk,
  attention: Attention,
  language: Language,
  sheets: readonly BookedSheet[],
): readonly Command[] {
  const table = desk.board.complete;
  const seen = new Set<string>();
  return sheets.flatMap(({ key, sheet, codes }) => {
    const subject = subjectOf(sheet, table);
    const title = `${sheet.number} ${sheet.title[language]}`;
    const form: Command = {
      key: `form ${key}`,
      label: subject === null ? title : `${subject} · ${sheet.number}`,
      kind: texts[sheet.row ? 'project' : 'form'][language],
      words: `${title} ${key}`,
      run: () => goTo(attention, { form: key }),
    };
    const cells = codes
      .filter((code) => rowCodeOf(code) !== null && !desk.template.figures.some((figure) => figure.code === code))
      .filter((code) => !seen.has(code) && seen.add(code))
      .map(
        (code): Command => ({
          key: `cell ${code}`,
          label: labelOf(desk.template, table, code)[language],
          kind: texts.cell[language],
          words: `${code} ${subject ?? ''} ${sheet.number}`,
          run: () => goTo(attention, { form: key, figure: code }),
        }),
      );
    return [form, ...cells];
  });
}
