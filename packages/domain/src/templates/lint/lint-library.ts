import Big from 'big.js';
import { type LibraryIndicator, listOf } from '../../figures/index.ts';
import { lintStandard, type Standard } from '../../scoring/index.ts';
import type { Template } from '../template.ts';
import type { Definitions } from './definitions.ts';
import { duplicates, error, type TemplateProblem, unknownFigure, warning } from './template-problem.ts';

/** Common indicators with unknown levels, figures or standards, and points that disagree with what their texts say (SCO-07). */
export function lintLibrary(template: Template, definitions: Definitions): readonly TemplateProblem[] {
  const { library } = template;
  return [
    ...duplicates(
      library.map(({ code }) => code),
      (index) => `library[${index}].code`,
    ),
    ...library.flatMap((item, index) => {
      const path = `library[${index}]`;
      return [
        ...lintLevel(template, item, 'level1', path),
        ...lintLevel(template, item, 'level2', path),
        ...lintFigure(item, definitions, path),
        ...lintItemStandard(template, item, path),
        ...lintFullMarks(item, path),
      ];
    }),
  ];
}

/** A level is what an indicator's row may choose, or what the scoring knows. */
function lintLevel(
  template: Template,
  item: LibraryIndicator,
  level: 'level1' | 'level2',
  path: string,
): readonly TemplateProblem[] {
  const { levels } = template.scoring;
  const scored = level === 'level1' ? levels : levels.flatMap(({ second }) => second);
  const field = listOf(template, 'indicators')?.fields.find(({ name }) => name === level);
  const known = [...scored.map(({ key }) => key), ...(field?.choices ?? []).map(({ value }) => value)];
  const name = item[level];
  return known.includes(name)
    ? []
    : [
        error(
          `${path}.${level}`,
          `“${item.code}”的级次“${name}”不存在`,
          `“${item.code}” is of the level “${name}”, which there is not`,
        ),
      ];
}

const NUMBERS = new Set(['money', 'count', 'percent', 'score']);

function lintFigure({ from }: LibraryIndicator, definitions: Definitions, path: string): readonly TemplateProblem[] {
  if (from === undefined) return [];
  const definition = definitions.get(from);
  if (!definition) return [unknownFigure(`${path}.from`, from)];
  return NUMBERS.has(definition.kind)
    ? []
    : [
        error(
          `${path}.from`,
          `“${from}”不是数值，不能作为完成值`,
          `“${from}” is no number and cannot be what was reached`,
        ),
      ];
}

const JUDGES: ReadonlySet<Standard['kind']> = new Set(['qualitative', 'checklist']);

function lintItemStandard(
  { scoring }: Template,
  { code, sign, weight, standard: key }: LibraryIndicator,
  path: string,
): readonly TemplateProblem[] {
  const standard = scoring.standards.find((one) => one.key === key);
  const at = `${path}.standard`;
  if (!standard) {
    return [error(at, `“${code}”的评分标准“${key}”不存在`, `“${code}” scores by “${key}”, which there is not`)];
  }
  const isJudged = JUDGES.has(standard.kind);
  const isOther = standard.kind !== 'whole' && isJudged !== (sign === 'qualitative');
  // Without points of its own (a framework that fixes none) there is nothing to compare.
  const own = new Set(lintStandard(standard).map((problem) => `${problem.path} ${problem.message.zh}`));
  const withWeight = new Big(weight).eq(0) ? [] : lintStandard(standard, weight);
  return [
    ...(isOther
      ? [
          error(
            at,
            isJudged ? `“${code}”是定量指标，评分标准却由人评定` : `“${code}”是定性指标，评分标准却按数值计分`,
            isJudged
              ? `“${code}” is measured, its standard is judged`
              : `“${code}” is judged, its standard is measured`,
          ),
        ]
      : []),
    ...withWeight
      .filter((problem) => !own.has(`${problem.path} ${problem.message.zh}`))
      .map((problem) => ({ ...problem, path: `${at}（${key}）.${problem.path}` })),
  ];
}

/** `计8分`, `满分8分` in a text says the full marks. */
const FULL_MARKS = /(?:计|满分)\s*(\d+(?:\.\d+)?)\s*分/g;

function lintFullMarks(
  { code, weight, fullMarks, formula }: LibraryIndicator,
  path: string,
): readonly TemplateProblem[] {
  const said = [...formula.zh.matchAll(FULL_MARKS)].map(([, points]) => points ?? weight);
  const most = said.reduce<string | null>(
    (best, points) => (best === null || new Big(points).gt(best) ? points : best),
    null,
  );
  const disagreeing = new Set(
    [fullMarks, most].filter((points) => typeof points === 'string' && !new Big(points).eq(weight)),
  );
  return [...disagreeing].map((points) =>
    error(
      `${path}.weight`,
      `“${code}”的分值为 ${weight}，说明中的满分为 ${points}`,
      `“${code}” carries ${weight} points, its text gives ${points} for full marks`,
    ),
  );
}

/** Tables of indicators whose points do not add up to what they should. */
export function lintLibrarySets({ library, librarySets = [] }: Template): readonly TemplateProblem[] {
  const weights = new Map(library.map(({ code, weight }) => [code, weight]));
  return librarySets.flatMap(({ total, items }, index) => {
    const path = `librarySets[${index}]`;
    const unknown = items.filter((code) => !weights.has(code));
    const sum = items.reduce((all, code) => all.plus(weights.get(code) ?? '0'), new Big(0));
    return [
      ...duplicates(items, (item) => `${path}.items[${item}]`),
      ...unknown.map((code) =>
        error(`${path}.items`, `指标库中没有“${code}”`, `the library has no indicator “${code}”`),
      ),
      ...(unknown.length === 0 && !sum.eq(total)
        ? [
            error(
              `${path}.total`,
              `各指标分值合计 ${sum.toFixed()}，应为 ${total}`,
              `the points of its indicators add up to ${sum.toFixed()}, not to ${total}`,
            ),
          ]
        : []),
      ...(items.some((code) => weights.get(code) === '0')
        ? [warning(`${path}.items`, '表中有没有分值的指标', 'an indicator of the table carries no points')]
        : []),
    ];
  });
}
