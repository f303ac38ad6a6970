import { waitsForRenewal } from '../../carry-over/index.ts';
import { labelOf, rowCodeOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft } from '../check.ts';
import { completedFigures } from '../known-figures.ts';
import { sectionName } from '../placing.ts';

/** Labels that one sentence names. */
const NAMED = 4;

export const carriedRenewed: Check = {
  code: 'YOY-08',
  title: said('沿用上年的内容已更新', 'What was carried over from last year has been renewed'),
  explanation: said(
    '从上年结转的文字和数据只是起点，应按本年情况逐项更新；尚未改动的在此列出，确实不变的说明理由。名称、单位、分值等本应沿用的不计。',
    'Words and figures carried over from last year are a beginning: each is renewed. What nobody has touched is listed here; where it stays the same, say why. Names, units and points stay by nature and are not meant.',
  ),
  source: '本系统设定',
  severity: 'explain',
  needs: ['carried', 'sections', 'figures'],
  check(input) {
    const { carried } = input;
    if (!carried) return { lacks: ['carried'] };
    return { findings: [...ofSections(input, carried.sections), ...ofFigures(input, carried.figures)] };
  },
};

function ofSections(input: CheckInput, keys: readonly string[]): readonly FindingDraft[] {
  return input.sections
    .filter((section) => section.key !== null && keys.includes(section.key) && section.text.trim() !== '')
    .map((section) => {
      const heading = section.title === '' ? '引言' : section.title;
      return {
        message: said(`“${heading}”沿用上年文字，尚未更新。`, `“${heading}” still has last year’s words.`),
        expected: said('按本年情况更新', 'this year’s words'),
        found: null,
        where: { section: sectionName(section) },
        remedy: said(
          '按本年情况修改；确实不变的，说明理由。',
          'Rewrite it for this year; where nothing changed, say why.',
        ),
      };
    });
}

/** One finding for the single figures, and one for each list. */
function ofFigures(input: CheckInput, codes: readonly string[]): readonly FindingDraft[] {
  const table = completedFigures(input);
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    if (!waitsForRenewal(code) || (table.get(code)?.state ?? 'missing') === 'missing') continue;
    const cell = rowCodeOf(code);
    const list = cell && input.template.lists.find(({ key }) => key === cell.list);
    const group = list ? list.key : '';
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const labels = group.slice(0, NAMED).map((code) => labelOf(input.template, table, code));
    const more = group.length > NAMED;
    return [
      {
        message: said(
          `${labels.map(({ zh }) => zh).join('、')}${more ? `等 ${group.length} 项` : ''}沿用上年数据，尚未更新。`,
          `${labels.map(({ en }) => en).join(', ')}${more ? ` and ${group.length - NAMED} more` : ''} still have last year’s values.`,
        ),
        expected: said('按本年情况更新', 'this year’s values'),
        found: said(`${group.length} 项未更新`, `${group.length} not renewed`),
        where: { figure: first },
        remedy: said('逐项核对并更新；确实不变的，说明理由。', 'Go through them; where one stays the same, say why.'),
      },
    ];
  });
}
