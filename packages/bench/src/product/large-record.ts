import type { LibraryIndicator } from '@jiping/domain/figures';
import {
  type FigureTable,
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  rowFigure,
} from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import type { Template } from '@jiping/domain/templates';

const INDICATORS = 60;
const PROJECTS = 20;

const ACTUALS = ['95', '100', '88.5', '130', '72.74'];
const TARGETS = ['90', '100', '100', '98'];
const LEVELS = [
  ['output', 'quantity'],
  ['output', 'quality'],
  ['benefit', 'social'],
  ['satisfaction', 'satisfaction'],
] as const;

/**
 * The forms of a large department: 60 indicators, common ones from the library and its own, and 20 projects with so many indicators
 * each, every value stated that a person states. Nothing in it is random.
 */
export function largeRecord(template: Template, figures: FigureTable, indicatorsOfProject: number): FigureTable {
  const table = new Map<string, FigureValue>(figures);
  const put = (list: string, row: string, cells: Readonly<Record<string, FigureValue>>): void => {
    for (const [field, value] of Object.entries(cells)) table.set(rowFigure(list, row, field), value);
  };
  for (let index = 0; index < INDICATORS; index++) {
    const item = template.library[index % (2 * template.library.length)];
    put('indicators', `i${index}`, { ...(item ? common(item) : own(index)), position: knownNumber(String(index)) });
  }
  for (let project = 0; project < PROJECTS; project++) {
    put('projects', `p${project}`, projectCells(project));
    for (let index = 0; index < indicatorsOfProject; index++)
      put('projectIndicators', `q${project}x${index}`, {
        ...own(project * indicatorsOfProject + index),
        project: knownText(`p${project}`),
      });
  }
  return table;
}

/** A common indicator as it is picked: what follows from figures is left to follow. */
const common = ({ code, level1, level2, name, sign, target, unit, weight }: LibraryIndicator) => ({
  library: knownText(code),
  level1: knownText(level1),
  level2: knownText(level2),
  name: knownText(name.zh),
  sign: knownText(sign),
  target: target === undefined ? knownNumber('100') : knownText(target),
  unit: knownText(unit || '项'),
  weight: knownNumber(weight),
});

function own(index: number): Record<string, FigureValue> {
  const [level1, level2] = LEVELS[index % LEVELS.length]!;
  return {
    level1: knownText(level1),
    level2: knownText(level2),
    name: knownText(`办理事项第${index + 1}类`),
    sign: knownText(index % 5 === 4 ? 'atMost' : 'atLeast'),
    target: knownNumber(TARGETS[index % TARGETS.length]!),
    actual: knownNumber(ACTUALS[index % ACTUALS.length]!),
    unit: knownText('件'),
    weight: knownNumber('9'),
    deviation: knownText('因会议延期，部分事项跨年办理；已按月分解任务。'),
    evidence: knownText('办件台账'),
  };
}

function projectCells(index: number): Record<string, FigureValue> {
  const wan = (amount: number) => knownAmount(money(String(amount), '万元'));
  return {
    name: knownText(`专项工作经费${index + 1}`),
    kind: knownText(index % 3 === 0 ? 'operation' : 'business'),
    position: knownNumber(String(index)),
    fiscalBudget: wan(50 + index),
    fiscalAdjusted: wan(52 + index),
    fiscalOutturn: wan(48 + index),
    carriedBudget: wan(0),
    carriedAdjusted: wan(2),
    carriedOutturn: wan(2),
    otherBudget: wan(0),
    otherAdjusted: wan(0),
    otherOutturn: wan(0),
    received: wan(54 + index),
    goalExpected: knownText('按计划完成年度任务。'),
    goalAchieved: knownText('年度任务基本完成。'),
  };
}
