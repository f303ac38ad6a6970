import { expect, it } from 'vitest';
import { type FigureValue, knownAmount, knownNumber, knownText, MASKED } from '../../figures/index.ts';
import { money } from '../../money/index.ts';
import { evaluation } from '../examples/sound-evaluation.ts';
import { runChecks } from '../run-checks.ts';

/** What an import takes over from a report's text beside single figures: projects and counts. */
const READ: readonly (readonly [code: string, value: FigureValue])[] = [
  ['projects.k1.name', knownText('事务管理经费')],
  ['projects.k1.outturn', knownAmount(money('120.50', '万元'))],
  ['projects.k2.name', knownText('会议经费')],
  ['projects.k2.outturn', MASKED],
  ['indicators.k1.name', knownText('接待查档')],
  ['indicators.k1.unit', knownText('人次')],
  ['indicators.k1.actual', knownNumber('3260')],
  ['indicators.k1.evidence', knownText('全年接待查档3260人次')],
];

const blockingCodes = (more: typeof READ): readonly string[] => {
  const sound = evaluation();
  const figures = new Map([...sound.figures].filter(([code]) => !code.startsWith('indicators.')));
  for (const [code, value] of more) figures.set(code, value);
  const { findings } = runChecks({ ...sound, figures });
  return [...new Set(findings.filter(({ severity }) => severity === 'block').map(({ code }) => code))];
};

it('a report that was only read from its text can be handed in without forms', () => {
  expect(blockingCodes(READ)).toEqual([]);
});

it('a count that somebody makes an indicator is asked for in whole', () => {
  expect(blockingCodes([...READ, ['indicators.k1.weight', knownNumber('90')]])).toContain('STR-05');
});
