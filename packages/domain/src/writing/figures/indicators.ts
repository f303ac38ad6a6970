import { lostIndicators } from '../summary/indicators.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import { codePart, countFigure, percentFigure, type SummaryFigure, scoreFigure } from './summary-figure.ts';

/** The library's indicators on which points were lost. */
export const indicatorFigures = (data: SummaryData): readonly SummaryFigure[] =>
  lostIndicators(data).flatMap(({ code, name, rate, lost, losing }) => {
    const part = codePart('indicator.i', code);
    return [
      ...percentFigure(`${part}.rate`, [`“${name}”得分率`, `Points got on ${code}`], rate),
      ...scoreFigure(`${part}.lost`, [`“${name}”失分`, `Points lost on ${code}`], lost),
      ...countFigure(`${part}.losing`, [`“${name}”扣分的部门（单位）`, `Departments losing points on ${code}`], losing),
    ];
  });
