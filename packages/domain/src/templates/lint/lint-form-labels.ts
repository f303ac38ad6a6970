import type { Bilingual } from '../../language/index.ts';
import { LABEL_WORDS } from '../form-template.ts';
import type { Template } from '../template.ts';
import { type TemplateProblem, warning } from './template-problem.ts';

/** Labels with words to be written out that nobody knows: `{yaer}年决算数` would be printed as it is. */
export function lintFormLabels({ forms }: Template): readonly TemplateProblem[] {
  return forms.flatMap(({ blocks }, form) =>
    blocks.flatMap(({ title, columns, lines }, index) => {
      const path = `forms[${form}].blocks[${index}]`;
      return [
        ...lintLabel(title, `${path}.title`),
        ...columns.flatMap(({ label, under = [] }, column) =>
          [label, ...under].flatMap((one) => lintLabel(one, `${path}.columns[${column}]`)),
        ),
        ...lines.flatMap(({ cells }, line) =>
          cells.flatMap((cell, at) =>
            'label' in cell ? lintLabel(cell.label, `${path}.lines[${line}].cells[${at}]`) : [],
          ),
        ),
      ];
    }),
  );
}

function lintLabel(label: Bilingual | undefined, path: string): readonly TemplateProblem[] {
  const words = label ? [...`${label.zh} ${label.en}`.matchAll(/\{(\w*)\}/g)].map(([, word]) => word ?? '') : [];
  const unknown = words.filter((word) => !LABEL_WORDS.some((known) => known === word));
  return unknown.length === 0
    ? []
    : [
        warning(
          path,
          `不认识“{${unknown[0]}}”，会原样印出；可用的有 ${LABEL_WORDS.map((word) => `{${word}}`).join('、')}`,
          `“{${unknown[0]}}” means nothing and would be printed as it is; there are ${LABEL_WORDS.map((word) => `{${word}}`).join(', ')}`,
        ),
      ];
}
