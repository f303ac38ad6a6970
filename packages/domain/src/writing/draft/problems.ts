import type { NarrativeBlock } from '../../narrative/index.ts';
import { LOW_EXECUTION } from '../../rollup/index.ts';
import { codePart } from '../figures/summary-figure.ts';
import { lowExecution } from '../summary/low-execution.ts';
import { type Problem, problemsOf } from '../summary/problems.ts';
import type { Material } from './material.ts';
import { listed, ordinal, paragraph, type Sentence, say } from './say.ts';

const TOLD = 5;

/** 六、存在的主要问题: what the checks found most often, with examples, and low execution. */
export function draftProblems(material: Material): readonly NarrativeBlock[] {
  const problems = problemsOf(material.data);
  return [
    ...paragraph(found(material, problems)),
    ...problems.slice(0, TOLD).flatMap((problem, index) => paragraph(told(material, problem, index))),
    ...(problems.length > TOLD ? paragraph(say`其他问题见表10。`) : []),
    ...paragraph(execution(material)),
  ];
}

function found({ data, cite }: Material, problems: readonly Problem[]): Sentence {
  if (data.thisYear.coverage.submitted === 0) return say`尚无部门（单位）报送自评，没有校验结果。`;
  if (problems.length === 0) return say`已报送的自评没有校验提示的问题。`;
  return data.members.length === 0
    ? say`已报送的自评经校验，提示问题${cite('problems.findings')}，共${cite('problems.kinds')}，出现较多的如下。`
    : say`已报送的自评经校验，提示问题${cite('problems.findings')}，涉及部门（单位）${cite('problems.units')}，共${cite('problems.kinds')}，出现较多的如下。`;
}

function told({ cite }: Material, { code, title, examples }: Problem, index: number): Sentence {
  const part = codePart('problem.p', code);
  const such = examples.length === 0 ? '' : `，如${examples.join('、')}`;
  // The title of a check says what should be: what is found is that it is not.
  return say`${ordinal(index)}未通过“${title}”校验的部门（单位）${cite(`${part}.units`)}，共${cite(`${part}.findings`)}${such}。`;
}

const MOST_NAMES = 10;

function execution({ data, cite }: Material): Sentence {
  const low = lowExecution(data);
  if (low.length === 0) return null;
  const items = low
    .slice(0, MOST_NAMES)
    .map(({ member }) => say`${member.name}（${cite(`${codePart('unit.u', member.code)}.executionRate`)}）`);
  const more = low.length > MOST_NAMES ? '等' : '';
  return say`预算执行率低于${LOW_EXECUTION}%的部门（单位）${cite('execution.low')}：${listed(items, '、')}${more}。`;
}
