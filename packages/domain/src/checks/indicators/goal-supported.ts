import { rowFigure, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type IndicatorGroup, indicatorGroupsOf } from './indicator-groups.ts';
import { ofIndicators } from './indicator-rows.ts';

export const goalSupported: Check = {
  code: 'IND-09',
  title: said('年度目标有指标支撑', 'The goal of the year has indicators'),
  explanation: said(
    '年度总体目标写明的每项任务，至少应有一项指标与之对应。系统按字词是否相同提示，供核对；意思相同而用词不同的可以不理会。',
    'Every task of the year’s goal has at least one indicator. What shares no words with any indicator is shown, to be looked at; where only the wording differs, nothing need be done.',
  ),
  source: '绩效目标申报表审核规则',
  severity: 'hint',
  needs: ['goal.expected', 'projects.*.goalExpected', ...ofIndicators()],
  check(input) {
    const groups = indicatorGroupsOf(input);
    if (groups.length === 0) return { lacks: ['indicators'] };
    const goals = groups.map((group) => ({ group, goal: goalOf(input, group) }));
    if (goals.every(({ goal }) => goal.text === null))
      return { lacks: [...new Set(goals.map(({ goal }) => goal.pattern))] };
    return { findings: goals.flatMap(({ group, goal }) => unsupported(group, goal.code, goal.text ?? '')) };
  },
};

interface Goal {
  readonly code: string;
  readonly pattern: string;
  readonly text: string | null;
}

function goalOf(input: CheckInput, { project }: IndicatorGroup): Goal {
  const code = project ? rowFigure('projects', project.key, 'goalExpected') : 'goal.expected';
  return {
    code,
    pattern: project ? 'projects.*.goalExpected' : code,
    text: textOf(effectiveFigure(input, code)),
  };
}

/** What any goal and any indicator may contain: no sign that they speak of the same thing. */
const COMMON =
  /完成|推进|加强|提高|提升|做好|开展|实施|保障|确保|落实|工作|任务|项目|目标|年度|全年|全县|全市|本年|情况|管理|服务|建设|及时|数量|质量|指标|比率|进一步|不断|持续|有效|切实|各项|相关|其中|以上|以内|不少于|不低于|不超过/g;
/** Clauses shorter than this (Chinese characters that are left) say too little. */
const SHORTEST = 4;

function unsupported({ name, rows }: IndicatorGroup, code: string, text: string): readonly FindingDraft[] {
  const known = new Set(rows.flatMap((row) => pairsOf(row.name ?? '')));
  return text
    .split(/[。；;\n]|(?:\d+[.、．])|[（(]\d+[）)]/)
    .map((clause) => clause.trim())
    .filter((clause) => {
      const pairs = pairsOf(clause);
      return pairs.length >= SHORTEST - 1 && !pairs.some((pair) => known.has(pair));
    })
    .map((clause) => ({
      message: said(
        `${name.zh}的年度目标提到“${clause}”，没有与之对应的指标。`,
        `The goal of ${name.en} speaks of “${clause}”; no indicator does.`,
      ),
      expected: said('至少一项对应的指标', 'at least one indicator of it'),
      found: said(clause, clause),
      where: { figure: code },
      remedy: said('补充指标，或核对目标的表述。', 'Add an indicator, or look at the wording of the goal.'),
    }));
}

/** Pairs of neighbouring Chinese characters, without common words. */
function pairsOf(words: string): readonly string[] {
  return (
    words
      .replace(COMMON, ' ')
      .match(/[\u4e00-\u9fff]+/g)
      ?.flatMap((run) => [...run].slice(1).map((sign, at) => `${run[at]}${sign}`)) ?? []
  );
}
