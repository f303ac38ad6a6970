import { eventOf } from '../../platform/events.ts';
import type { Region } from './region.entity.ts';

/** A region has another code or name now; its key and path are what they were. */
export const regionRenamed = eventOf<{ readonly region: Region }>();

/** How many residents a region has in a year is known, or another number now. */
export const populationSet = eventOf<{ readonly region: Region; readonly fiscalYear: number }>();
