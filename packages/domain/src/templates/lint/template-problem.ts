import { type Bilingual, said } from '../../language/index.ts';

/** What is wrong with a template as data: an `error` keeps it from being loaded, a `warning` is worth mending, a `hint` a look. */
export interface TemplateProblem {
  /** Where in the template: `forms[1].blocks[0].lines[3]`. */
  readonly path: string;
  readonly message: Bilingual;
  readonly severity: 'error' | 'warning' | 'hint';
}

export const error = (path: string, zh: string, en: string): TemplateProblem => ({
  path,
  message: said(zh, en),
  severity: 'error',
});

export const warning = (path: string, zh: string, en: string): TemplateProblem => ({
  path,
  message: said(zh, en),
  severity: 'warning',
});

export const hint = (path: string, zh: string, en: string): TemplateProblem => ({
  path,
  message: said(zh, en),
  severity: 'hint',
});

export const unknownFigure = (path: string, code: string): TemplateProblem =>
  error(
    path,
    `没有名为“${code}”的数据项，请更正代码或在 figures 中增加`,
    `there is no figure “${code}”; correct the code or add it under figures`,
  );

/** Names that stand a second time, each at its place. */
export const duplicates = (names: readonly string[], path: (index: number) => string): readonly TemplateProblem[] =>
  names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [error(path(index), `“${name}”重复，每个只能出现一次`, `“${name}” is there twice; keep one of them`)]
      : [],
  );
