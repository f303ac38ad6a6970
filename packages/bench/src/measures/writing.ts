import { byHand, met } from '../database/by-hand.ts';
import { evaluationRecord } from '../product/fill-evaluation.ts';
import type { Neighbourhood } from '../product/neighbourhood.ts';
import { sectionWords } from '../product/section-words.ts';
import { withServerCpu } from '../product/server-cpu.ts';
import type { Result } from '../result.ts';
import { sideBySide } from '../samples.ts';

const group = 'Writing, at the server by HTTP, beside the same SQL by hand';
const RUNS = 300;
const WARM_UP = 60;

const LOCK = 'select * from evaluation where county_id = $1 and id = $2 for update';
const TOUCH = 'update evaluation set version = version + 1, updated_at = $3 where county_id = $1 and id = $2';

/** The product saves one section and the hand another, so that neither is stale to the other. */
const SAVED = 'overview';
const BY_HAND = 'performance';

/** Autosave: a section of real length kept, as the editor sends it. */
export async function measureAutosave(here: Neighbourhood): Promise<Result[]> {
  const { evaluation, database } = here;
  const place = [evaluation.countyId, evaluation.rowId];
  const save = await autosave(here);
  const { result, serverCpu } = await withServerCpu(here.house, RUNS + WARM_UP, () =>
    sideBySide(
      RUNS,
      save,
      (run) =>
        byHand(database, evaluation.sight, async () => {
          await met(database, LOCK, place);
          await met(
            database,
            `update section set content = $4, characters = 2000, version = version + 1, updated_at = $5
         where county_id = $1 and evaluation_id = $2 and key = $3`,
            [...place, BY_HAND, JSON.stringify(sectionWords(run)), new Date()],
          );
          await met(database, TOUCH, [...place, new Date()]);
        }),
      WARM_UP,
    ),
  );
  const [measured, hand] = result;
  return [
    {
      group,
      what: 'saveSection (2,000 characters, 15 figures)',
      unit: 'ms',
      measured,
      byHand: hand,
      serverCpu,
      goal: 40,
    },
  ];
}

/** One figure typed. */
export async function measureFigures(here: Neighbourhood): Promise<Result[]> {
  const { evaluation, database } = here;
  const place = [evaluation.countyId, evaluation.rowId];
  const set = await figureSetting(here);
  const { result, serverCpu } = await withServerCpu(here.house, RUNS + WARM_UP, () =>
    sideBySide(
      RUNS,
      set,
      (run) =>
        byHand(database, evaluation.sight, async () => {
          await met(database, LOCK, place);
          await met(
            database,
            `update figure set amount = $4, version = version + 1, updated_at = $5
         where county_id = $1 and evaluation_id = $2 and code = $3`,
            [...place, 'expenditure.total', `${1_286_420 + run}.00`, new Date()],
          );
          await met(database, TOUCH, [...place, new Date()]);
        }),
      WARM_UP,
    ),
  );
  const [measured, hand] = result;
  return [{ group, what: 'setFigures (one figure)', unit: 'ms', measured, byHand: hand, serverCpu }];
}

/** Saves the section once more at each call, on the version that the last one left. */
export async function autosave({ preparer, evaluation }: Neighbourhood): Promise<(run: number) => Promise<void>> {
  const { sections } = await evaluationRecord(preparer, evaluation.id);
  let version = sections.find(({ key }) => key === SAVED)?.version ?? 0;
  return async (run) => {
    const input = { evaluationId: evaluation.id, sectionKey: SAVED, baseVersion: version, content: sectionWords(run) };
    const { saveSection } = await preparer.ask<SaveSection>('SaveSection', { input });
    version = saveSection.section.version;
  };
}

interface SaveSection {
  readonly saveSection: { readonly section: { readonly version: number } };
}

/** Types another amount at each call, on the version that the last one left. */
export async function figureSetting({ preparer, evaluation }: Neighbourhood): Promise<(run: number) => Promise<void>> {
  let { version } = await evaluationRecord(preparer, evaluation.id);
  return async (run) => {
    const figures = [{ code: 'expenditure.basic', state: 'KNOWN', amount: `${8_241_700 + run}.00` }];
    const input = { evaluationId: evaluation.id, baseVersion: version, figures };
    const { setFigures } = await preparer.ask<SetFigures>('SetFigures', { input });
    version = setFigures.evaluation.version;
  };
}

interface SetFigures {
  readonly setFigures: { readonly evaluation: { readonly version: number } };
}
