import { FIGURE_LABELS } from '@jiping/domain/names';
import { useMemo } from 'react';
import { abilityOf } from '../../app/places.ts';
import { useViewer } from '../../app/viewer.tsx';
import type { ComparedRow } from './compared-rows.ts';

/**
 * Where a row's number of a year leads: a department's evaluations for who may read them, and from there to the figure that was
 * compared; else the overview of its county; a region's overview.
 */
export type RowAddress = (
  row: Pick<ComparedRow, 'departmentId' | 'regionCode'>,
  year: number,
  measure?: string,
) => RowPlace | null;

export type RowPlace =
  | {
      readonly to: '/evaluations';
      readonly search: {
        readonly county?: string;
        readonly department: string;
        readonly year: number;
        readonly figure?: string;
      };
    }
  | {
      readonly to: '/overview/$regionCode/$year';
      readonly params: { readonly regionCode: string; readonly year: string };
    };

export function useRowAddress(): RowAddress {
  const viewer = useViewer();
  return useMemo(() => {
    const ability = abilityOf(viewer);
    const evaluations = ability.can('read', 'Evaluation');
    const overviews = ability.can('read', 'RegionSummary');
    return ({ departmentId, regionCode }, year, measure) => {
      if (departmentId && evaluations)
        return {
          to: '/evaluations',
          search: {
            county: regionCode ?? undefined,
            department: departmentId,
            year,
            ...(measure && Object.hasOwn(FIGURE_LABELS, measure) ? { figure: measure } : {}),
          },
        };
      return regionCode && overviews
        ? { to: '/overview/$regionCode/$year', params: { regionCode, year: `${year}` } }
        : null;
    };
  }, [viewer]);
}
