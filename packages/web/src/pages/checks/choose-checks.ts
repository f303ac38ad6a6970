import type { Severity } from '../../api/generated/schema-words.ts';
import type { ChecksSearch } from './search.ts';

export interface Describable {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly source: string;
}

/** The checks that the address asks for. */
export function chooseChecks<T extends Describable>(
  checks: readonly T[],
  { code, severity, text }: ChecksSearch,
): readonly T[] {
  const wanted = text?.toLowerCase();
  return checks.filter(
    (check) =>
      (!code || check.code === code) &&
      (!severity || check.severity === severity) &&
      (!wanted ||
        [check.code, check.title, check.explanation, check.source].some((words) =>
          words.toLowerCase().includes(wanted),
        )),
  );
}
