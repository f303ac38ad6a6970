import { gql } from '@urql/core';
import { describe, expect, it, vi } from 'vitest';
import { createApi } from './client.ts';

const YEARS = gql<{ summaryYears: { fiscalYear: number }[] }>`
  query {
    summaryYears(regionCode: "990121") {
      fiscalYear
    }
  }
`;
const REMIND = gql`mutation { remindDepartments(input: {}) { remindedCount } }`;

const ANSWERS = {
  years: { summaryYears: [{ __typename: 'SummaryYear', fiscalYear: 2021 }] },
  act: { remindDepartments: { __typename: 'RemindDepartmentsPayload', remindedCount: 1 } },
};

/** A server that answers when it is told to. */
function slowServer() {
  const waiting: { readonly isAct: boolean; readonly answer: () => void }[] = [];
  const transport = (async (_url: string, init: RequestInit) => {
    const isAct = String(init.body).includes('remindDepartments');
    await new Promise<void>((resolve) => waiting.push({ isAct, answer: resolve }));
    return Response.json({ data: isAct ? ANSWERS.act : ANSWERS.years });
  }) as typeof fetch;
  const answer = async (kind: 'act' | 'years') => {
    const found = () => waiting.findIndex(({ isAct }) => isAct === (kind === 'act'));
    await vi.waitFor(() => expect(found()).toBeGreaterThanOrEqual(0));
    waiting.splice(found(), 1)[0]!.answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { transport, answer, waiting };
}

describe('what is on the screen', () => {
  it.each([
    ['asked for before the act, answered after it', ['refresh', 'act'], ['act', 'years']],
    ['asked for before the act, answered before it', ['refresh', 'act'], ['years', 'act']],
    ['asked for after the act, answered before it', ['act', 'refresh'], ['years', 'act']],
    ['asked for after the act, answered after it', ['act', 'refresh'], ['act', 'years']],
  ] as const)('is never taken away, nor left as it was before: %s', async (_, begin, end) => {
    const { transport, answer, waiting } = slowServer();
    const { client, refresh } = createApi(transport);
    const shown: { years: number | undefined; stale: boolean }[] = [];
    client.query(YEARS, {}).subscribe(({ data, stale }) => shown.push({ years: data?.summaryYears.length, stale }));
    await answer('years');
    for (const kind of begin)
      if (kind === 'refresh') refresh();
      else void client.mutation(REMIND, {}).toPromise();
    for (const kind of end) await answer(kind);
    while (waiting.length > 0) await answer('years');
    expect(new Set(shown.map(({ years }) => years))).toEqual(new Set([1]));
    expect(shown.at(-1)).toEqual({ years: 1, stale: false });
  });
});
