import { type FigureDefinition, type FigureValue, knownAmount, knownNumber } from '../../figures/index.ts';
import { type Bilingual, said } from '../../language/index.ts';
import type { Decimal, Money } from '../../money/index.ts';
import type { MoneySum } from '../../rollup/index.ts';

/** A number of the summary with its value: what a chip of the report is bound to. Described as the editor knows figures. */
export interface SummaryFigure {
  readonly definition: FigureDefinition;
  readonly value: FigureValue;
}

/** What the name of a figure is made of in both languages. */
type Name = readonly [zh: string, en: string];

/** The name that a figure or ratio has everywhere. */
export const nameOf = ({ zh, en }: Bilingual): Name => [zh, en];

function figure(
  code: string,
  [zh, en]: Name,
  shown: Pick<FigureDefinition, 'kind' | 'unit' | 'digits'>,
  value: FigureValue,
): SummaryFigure {
  const definition = {
    ...shown,
    code: `summary.${code}`,
    label: said(zh, en),
    meaning: said('由汇总数据计算，不能手工填写。', 'Computed from the summary; it cannot be typed.'),
    aliases: [],
    essential: false,
  };
  return { definition, value };
}

/** What cannot be computed has no figure: a sentence then has to say so in words. */
type Figures = readonly SummaryFigure[];

export const countFigure = (code: string, name: Name, count: number | Decimal, unit = '个'): Figures => [
  figure(code, name, { kind: 'count', unit, digits: 0 }, knownNumber(String(count))),
];

export const percentFigure = (code: string, name: Name, percent: Decimal | null): Figures =>
  percent === null ? [] : [figure(code, name, { kind: 'percent', unit: '%', digits: 2 }, knownNumber(percent))];

export const scoreFigure = (code: string, name: Name, score: Decimal | null): Figures =>
  score === null ? [] : [figure(code, name, { kind: 'score', unit: '分', digits: 2 }, knownNumber(score))];

export const moneyFigure = (code: string, name: Name, amount: Money | null): Figures =>
  amount === null ? [] : [figure(code, name, { kind: 'money', unit: '万元', digits: 2 }, knownAmount(amount))];

/** A sum, where at least one department's amount is known, and how many keep theirs or do not say. */
export const sumFigure = (code: string, name: Name, { known, masked, missing, amount }: MoneySum): Figures => [
  ...moneyFigure(code, name, known > 0 ? amount : null),
  ...countFigure(
    `${code}.unknown`,
    [`${name[0]}未公开或未填列的部门（单位）`, `${name[1]}: masked or missing`],
    masked + missing,
  ),
];

/**
 * A name as a part of a code, whose parts are of small letters and digits: `ARI-07` → `ari07`; Chinese letter by letter in hex, so that no
 * two names meet in one code; cut where a code would be too long.
 */
export function codePart(prefix: string, name: string): string {
  const written = [...name.slice(0, 16)].map((letter) =>
    /[A-Za-z0-9]/.test(letter) ? letter : letter === '-' ? '' : `x${letter.codePointAt(0)?.toString(16)}`,
  );
  return `${prefix}${written.join('')}`;
}
