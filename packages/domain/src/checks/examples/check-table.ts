import { describe, expect, it } from 'vitest';
import { checkOf } from '../catalogue.ts';
import type { CheckOutcome, FindingDraft } from '../check.ts';
import { type Change, evaluation } from './sound-evaluation.ts';

/** What one row expects of a finding, as a finance officer would read it. */
export interface Expected {
  /** Words of the Chinese message. */
  readonly says?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly figure?: string;
  readonly section?: string;
  /** The words of the section that the place covers. */
  readonly marks?: string;
  readonly fix?: string;
}

type Row = readonly [story: string, change: Change];
type FailingRow = readonly [story: string, change: Change, ...findings: Expected[]];
type LackingRow = readonly [story: string, change: Change, ...lacks: string[]];

export interface CheckTable {
  readonly passes: readonly Row[];
  readonly fails: readonly FailingRow[];
  /** Tolerance exactly met, and the like: still a pass. */
  readonly boundary: readonly Row[];
  readonly lacksInput: readonly LackingRow[];
}

/** The four tables of a check, run against the sound evaluation with each row's change. */
export function tableOf(code: string, table: CheckTable): void {
  const judge = (change: Change): CheckOutcome => checkOf(code)?.check(evaluation(change)) ?? { lacks: ['the check'] };

  describe(code, () => {
    for (const [story, change] of table.passes) {
      it(`passes: ${story}`, () => expect(judge(change)).toEqual({ findings: [] }));
    }
    for (const [story, change] of table.boundary) {
      it(`still passes: ${story}`, () => expect(judge(change)).toEqual({ findings: [] }));
    }
    for (const [story, change, ...expected] of table.fails) {
      it(`finds: ${story}`, () => {
        const outcome = judge(change);
        const found = 'findings' in outcome ? outcome.findings : [];
        expect(found.map((draft, index) => asExpected(draft, change, expected[index] ?? {}))).toEqual(expected);
      });
    }
    for (const [story, change, ...lacks] of table.lacksInput) {
      it(`cannot judge: ${story}`, () => expect(judge(change)).toEqual({ lacks }));
    }
  });
}

/** Of a finding, what the row speaks of. A row that expects nothing of a finding still counts it. */
function asExpected(draft: FindingDraft, change: Change, row: Expected): Expected {
  const { section, start, end, figure } = draft.where;
  const text = evaluation(change).sections.find((one) => (one.key ?? one.title) === section)?.text;
  return {
    ...(row.says !== undefined && { says: draft.message.zh.includes(row.says) ? row.says : draft.message.zh }),
    ...(row.expected !== undefined && { expected: draft.expected?.zh ?? 'nothing' }),
    ...(row.found !== undefined && { found: draft.found?.zh ?? 'nothing' }),
    ...(row.figure !== undefined && { figure: figure ?? 'none' }),
    ...(row.section !== undefined && { section: section ?? 'none' }),
    ...(row.marks !== undefined && { marks: text?.slice(start, end) ?? 'nothing' }),
    ...(row.fix !== undefined && { fix: draft.fix?.amount ?? draft.fix?.number ?? 'none' }),
  };
}
