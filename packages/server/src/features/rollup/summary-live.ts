import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { announce, liveChannel } from '../../platform/live/live-channel.ts';
import type { Region } from '../regions/region.entity.ts';

/** That the summaries of a county and of everything above it changed: told once, with the county's path. */
export const summaryChanged = liveChannel('summary', z.object({ path: z.string(), fiscalYear: z.int() }));

/** Tells, on commit, whoever follows this region or one above it. Call it where a county's summaries were written. */
export const announceSummary = (em: EntityManager, region: Pick<Region, 'path'>, fiscalYear: number): Promise<void> =>
  announce(em, summaryChanged, { path: region.path, fiscalYear });
