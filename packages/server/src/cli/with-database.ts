import type { EntityManager } from '@mikro-orm/postgresql';
import { openDatabase } from '../app/database.ts';
import { readConfig } from '../config.ts';
import { ActRefused } from '../platform/graphql/act-refused.ts';

/** Does an operator's act in one transaction; a refusal is printed as its sentence and ends with 1. */
export async function withDatabase(work: (em: EntityManager) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig());
  try {
    await database.orm.em.fork().transactional(work);
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    for (const { sentence } of error.refusals) console.error(`${sentence.zh} / ${sentence.en}`);
    process.exitCode = 1;
  } finally {
    await database.stop();
  }
}
