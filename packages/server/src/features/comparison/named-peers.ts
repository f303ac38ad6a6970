import { type ComparedValue, RankedValues } from '@jiping/domain/comparison';
import type { Bilingual } from '@jiping/domain/language';
import type { Peers } from './found.ts';

/** All of a group, exactly, for those who see it by name; the rows that are ranked are among them. */
export function namedPeers(group: Bilingual, members: readonly (readonly ComparedValue[])[]): Peers {
  const columns = members[0]?.keys() ?? [];
  const ranked = Array.from(
    columns,
    (column) => new RankedValues(members.flatMap((values) => values[column]!.value ?? [])),
  );
  return {
    group,
    distributions: ranked.map((values) => values.distribution()),
    percentile: (value, column) => ranked[column]!.percentile(value, true),
    unnamed: false,
  };
}
