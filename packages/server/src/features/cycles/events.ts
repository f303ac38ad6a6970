import { eventOf } from '../../platform/events.ts';
import type { Department } from '../departments/department.entity.ts';
import type { Region } from '../regions/region.entity.ts';
import type { Cycle } from './cycle.entity.ts';

/** A county's task of a year was issued to its departments. */
export const cycleOpened = eventOf<{
  readonly cycle: Cycle;
  readonly departments: readonly Department[];
  readonly county: Region;
}>();
