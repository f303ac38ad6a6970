import { percentOf } from '../../money/index.ts';
import { type ScoreSummary, summaryOf } from '../../rollup/index.ts';
import { GRADE_NAMES } from '../../scoring/index.ts';
import { meansCompared } from '../summary/compared.ts';
import { meanOfGrade } from '../summary/grade-means.ts';
import { medianOfAll } from '../summary/median.ts';
import { partsOf } from '../summary/names.ts';
import { rankingOf } from '../summary/ranking.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import {
  codePart,
  countFigure,
  moneyFigure,
  percentFigure,
  type SummaryFigure,
  scoreFigure,
} from './summary-figure.ts';

/** Scores and grades of accepted evaluations, by part and by department. */
export function scoresFigures(data: SummaryData): readonly SummaryFigure[] {
  const { scores, selfScores, reviewScores, grades } = summaryOf(data.thisYear);
  const graded = grades.reduce((sum, { count }) => sum + count, 0);
  const compared = meansCompared(data);
  return [
    ...scoreFigures('scores', '得分', 'Result', { ...scores, median: medianOfAll(data) ?? scores.median }),
    ...scoreFigures('selfScores', '自评分', 'Self score', selfScores),
    ...scoreFigures('reviewScores', '复核分', 'Review score', reviewScores),
    ...grades.flatMap(({ grade, count, money }) => {
      const { zh, en } = GRADE_NAMES[grade];
      return [
        ...countFigure(`grade.${grade}.count`, [`等级为${zh}的部门（单位）`, `Graded ${en}`], count),
        ...percentFigure(
          `grade.${grade}.share`,
          [`等级为${zh}的占比`, `Share graded ${en}`],
          percentOf(String(count), String(graded), 6),
        ),
        ...moneyFigure(`grade.${grade}.money`, [`等级为${zh}的资金`, `Money graded ${en}`], count > 0 ? money : null),
        ...scoreFigure(
          `grade.${grade}.mean`,
          [`等级为${zh}的平均分`, `Mean graded ${en}`],
          meanOfGrade(data.thisYear, grade),
        ),
      ];
    }),
    ...(compared === null
      ? []
      : [
          ...countFigure(
            'scores.compared.units',
            ['两年均有得分的部门（单位）', 'Scored in both years'],
            compared.units,
          ),
          ...scoreFigure('scores.compared.now', ['可比平均分', 'Mean, comparable'], compared.now),
          ...scoreFigure('scores.compared.before', ['可比上年平均分', "Last year's mean"], compared.before),
          ...scoreFigure(
            'scores.compared.change',
            ['可比平均分变动', 'Change of mean'],
            compared.change.replace('-', ''),
          ),
        ]),
    ...partsOf(data).flatMap(({ key, name, aggregate }) =>
      scoreFigure(
        `${codePart('part.p', key)}.mean`,
        [`${name}平均分`, `Mean of ${name}`],
        summaryOf(aggregate).scores.simpleMean,
      ),
    ),
    ...rankingOf(data).flatMap(({ member, result }) =>
      scoreFigure(
        `${codePart('unit.u', member.code)}.result`,
        [`${member.name}得分`, `Result of ${member.name}`],
        result,
      ),
    ),
  ];
}

const scoreFigures = (code: string, zh: string, en: string, scores: ScoreSummary): readonly SummaryFigure[] => [
  ...countFigure(`${code}.count`, [`有${zh}的部门（单位）`, `With a ${en}`], scores.count),
  ...scoreFigure(`${code}.simpleMean`, [`${zh}简单平均`, `${en}, simple mean`], scores.simpleMean),
  ...scoreFigure(`${code}.weightedMean`, [`${zh}按资金加权平均`, `${en}, weighted by money`], scores.weightedMean),
  ...scoreFigure(`${code}.median`, [`${zh}中位数`, `${en}, median`], scores.median),
  ...scoreFigure(`${code}.highest`, [`最高${zh}`, `Highest ${en}`], scores.highest),
  ...scoreFigure(`${code}.lowest`, [`最低${zh}`, `Lowest ${en}`], scores.lowest),
  ...scoreFigure(`${code}.deviation`, [`${zh}标准差`, `${en}, standard deviation`], scores.standardDeviation),
];
