import type { FigureTable } from '@jiping/domain/figures';
import type { DepartmentProfile } from '../departments.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { PhraseBank } from '../phrases/index.ts';
import type { Random } from '../random.ts';
import type { Story } from '../storyline.ts';
import type { Phrasing } from './phrasing.ts';

/** Everything that the writing of a report looks at. */
export interface Writing {
  readonly profile: DepartmentProfile;
  readonly bank: PhraseBank;
  readonly county: string;
  readonly year: number;
  readonly ledger: Ledger;
  readonly figures: FigureTable;
  readonly story: Story;
  readonly random: Random;
  readonly phrasing: Phrasing;
}
