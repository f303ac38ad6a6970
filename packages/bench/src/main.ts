import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { connectAsApplication, connectAsOwner } from './database/owner.ts';
import { measureChecking } from './measures/checking.ts';
import { measureEvaluationPage } from './measures/evaluation-page.ts';
import { measureFirstPage } from './measures/first-page.ts';
import { measureLargeRecord } from './measures/large-record.ts';
import { mixedLoad } from './measures/mixed-load.ts';
import { measureOverviews } from './measures/overviews.ts';
import { measureReading } from './measures/reading.ts';
import { measureRequests } from './measures/requests.ts';
import { measureMemory } from './measures/resident-memory.ts';
import { measureStarts } from './measures/starts.ts';
import { listStatements, type OperationStatements } from './measures/statements.ts';
import { measureAutosave, measureFigures } from './measures/writing.ts';
import { measureNoise } from './noise.ts';
import { fillEvaluation } from './product/fill-evaluation.ts';
import type { House } from './product/house.ts';
import { enter } from './product/neighbourhood.ts';
import { measuredReport } from './product/report.ts';
import type { Result } from './result.ts';
import { statementLists } from './statement-lists.ts';
import { table } from './table.ts';

interface Measured {
  readonly results: readonly Result[];
  readonly statements: readonly OperationStatements[];
}

const { values: options } = parseArgs({ options: { json: { type: 'string' } } });

const dataDirectory = await mkdtemp(path.join(os.tmpdir(), 'jiping-bench-'));
try {
  const { results, statements } = await measureAll();
  console.log(`\n${table(results)}\n\n${statementLists(statements)}`);
  if (options.json)
    await writeFile(path.resolve(options.json), `${JSON.stringify({ results, statements }, null, 2)}\n`);
} finally {
  await rm(dataDirectory, { recursive: true, force: true });
}

async function measureAll(): Promise<Measured> {
  const before = await measureNoise('before');
  const { house, results } = await measureStarts(dataDirectory);
  try {
    const measured = await measureHouse(house);
    return { ...measured, results: [...results, ...measured.results, ...before, ...(await measureNoise('after'))] };
  } finally {
    await house.stop();
  }
}

async function measureHouse(house: House): Promise<Measured> {
  const owner = await connectAsOwner(dataDirectory);
  const database = await connectAsApplication(dataDirectory);
  try {
    const report = measuredReport();
    const atRest = measureMemory(house, 'after its start');
    const here = await enter(house, owner, database);
    const record = await fillEvaluation(here, report);
    await mixedLoad(here);
    const results = [...atRest, ...measureMemory(house, 'after 500 mixed operations'), ...measureFirstPage()];
    for (const measure of [
      () => measureReading(report),
      () => measureChecking(record),
      () => measureLargeRecord(record),
      () => measureRequests(here),
      () => measureAutosave(here),
      () => measureFigures(here),
      () => measureOverviews(here),
      () => measureEvaluationPage(here),
    ])
      results.push(...(await measure()));
    return { results, statements: await listStatements(here, owner) };
  } finally {
    await database.end();
    await owner.end();
  }
}
