import { RankedValues } from '@jiping/domain/comparison';
import type { Bilingual } from '@jiping/domain/language';
import type { Column } from './comparison-question.ts';
import type { Peers } from './found.ts';
import type { ValueIn } from './unit-values.ts';

/** All of a group, exactly, for those who see it by name; the rows that are ranked are among them. */
export function namedPeers(group: Bilingual, columns: readonly Column[], members: readonly ValueIn[]): Peers {
  const ranked = columns.map((column) => new RankedValues(members.flatMap((value) => value(column).value ?? [])));
  return {
    group,
    distributions: ranked.map((values) => values.distribution()),
    percentile: (value, column) => ranked[column]!.percentile(value, true),
    unnamed: false,
  };
}
