import { HUNAN_2021 } from '@jiping/domain/built-in';
import { readReport } from '@jiping/domain/reading';
import type { MeasuredReport } from '../product/report.ts';
import type { Result } from '../result.ts';
import { sample } from '../samples.ts';

/** A whole report read from its text, as the import page and `jiping read` do. */
export async function measureReading({ name, text }: MeasuredReport): Promise<Result[]> {
  return [
    {
      group: 'Reading and checking, in one process',
      what: `read ${name} (${text.length} characters)`,
      unit: 'ms',
      measured: await sample(200, () => readReport(text, HUNAN_2021)),
      goal: 50,
    },
  ];
}
