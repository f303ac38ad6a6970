import type { SummaryData } from '../summary/summary-data.ts';
import { allTable, lateTable, projectsTable } from './annexes.ts';
import { controlTable, staffTable } from './control.ts';
import { coverageTable } from './coverage.ts';
import { fundsTable } from './funds.ts';
import { gradesTable } from './grades.ts';
import { problemsTable } from './problems.ts';
import { rectificationTable } from './rectification.ts';
import { reviewTable } from './review.ts';
import { rankingTable, scoresTable } from './scores.ts';
import type { SummaryTable } from './summary-table.ts';
import { threePublicsTable } from './three-publics.ts';

export { type SummaryTable, TABLE_CODES, type TableCode, type TablePlace } from './summary-table.ts';

/** T1 to T11 and the annexes A, B, C, in this order; one without rows says so in its note. */
export const summaryTables = (data: SummaryData): readonly SummaryTable[] =>
  [
    coverageTable,
    fundsTable,
    gradesTable,
    scoresTable,
    rankingTable,
    threePublicsTable,
    controlTable,
    staffTable,
    reviewTable,
    problemsTable,
    rectificationTable,
    allTable,
    lateTable,
    projectsTable,
  ].map((table) => table(data));
