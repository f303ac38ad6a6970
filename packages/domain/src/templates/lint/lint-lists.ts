import { POSITION } from '../../figures/index.ts';
import type { Template } from '../template.ts';
import { duplicates, error, type TemplateProblem } from './template-problem.ts';

/** Lists and fields with one name, and figures whose codes read like a list's cell. */
export function lintLists({ lists, figures }: Template): readonly TemplateProblem[] {
  const keys = new Set(lists.map(({ key }) => key));
  return [
    ...duplicates(
      lists.map(({ key }) => key),
      (index) => `lists[${index}].key`,
    ),
    ...lists.flatMap(({ fields }, index) => [
      ...duplicates(
        fields.map(({ name }) => name),
        (field) => `lists[${index}].fields[${field}].name`,
      ),
      ...fields.flatMap(({ name }, field) =>
        name === POSITION.name
          ? [
              error(
                `lists[${index}].fields[${field}].name`,
                `“${name}”是每个清单都有的序号，不能另设`,
                `“${name}” is where a row stands; every list has it already`,
              ),
            ]
          : [],
      ),
    ]),
    ...figures.flatMap(({ code }, index) => {
      const words = code.split('.');
      return words.length === 3 && keys.has(words[0] ?? '')
        ? [
            error(
              `figures[${index}].code`,
              `“${code}”会被当作清单“${words[0]}”的单元格，请换一个代码`,
              `“${code}” would be taken for a cell of the list “${words[0]}”; choose another code`,
            ),
          ]
        : [];
    }),
  ];
}
