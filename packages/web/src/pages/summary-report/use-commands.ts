import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { type Command, useCommands } from '../../app/palette/commands.ts';
import { type Attention, goTo } from '../../editor/record/attention.ts';
import { showTable } from './paper/report-table.tsx';
import type { SummaryDesk } from './record/summary-desk.ts';
import type { Report } from './summary-report.query.ts';
import { texts } from './texts.ts';

/** Lets Ctrl+K find every section and table of the open report. */
export function useSummaryCommands(desk: SummaryDesk, { tables }: Report, attention: Attention): void {
  const { t } = useLanguage();
  const commands = useMemo(
    () => [
      ...desk.slots.map(
        ({ key, title }): Command => ({
          key: `section ${key}`,
          label: title,
          kind: t(texts.section),
          run: () => goTo(attention, { section: key }),
        }),
      ),
      ...tables.map(
        ({ code, title }): Command => ({
          key: `table ${code}`,
          label: title,
          kind: t(texts.table),
          words: code,
          run: () => showTable(code),
        }),
      ),
    ],
    [desk, tables, attention, t],
  );
  useCommands(commands);
}
