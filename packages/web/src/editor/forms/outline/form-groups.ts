import type { FigureTable } from '@jiping/domain/figures';
import { subjectOf } from '@jiping/domain/forms';
import type { FormTemplate, Template } from '@jiping/domain/templates';
import { type FormProgress, progressOf } from '../book/progress.ts';
import type { BookedSheet } from '../book/sheet-book.ts';

/** A sheet in the outline: what it is called, and how far it is. */
export interface OutlineSheet {
  readonly key: string;
  /** Name of the project that it is about; null for a form that is there once, or while it has none. */
  readonly subject: string | null;
  readonly progress: FormProgress;
  readonly codes: ReadonlySet<string>;
}

/** A form of the template with its sheets: one, or one for each row of its list. */
export interface OutlineForm {
  readonly form: FormTemplate;
  readonly sheets: readonly OutlineSheet[];
}

/** The forms as the outline lists them, in the template's order. */
export const formGroups = (
  template: Template,
  table: FigureTable,
  sheets: readonly BookedSheet[],
): readonly OutlineForm[] =>
  template.forms.map((form) => ({
    form,
    sheets: sheets
      .filter(({ key }) => formKeyOf(key) === form.key)
      .map((booked) => ({
        key: booked.key,
        subject: subjectOf(booked.sheet, table),
        progress: progressOf(template, table, booked),
        codes: new Set(booked.codes),
      })),
  }));

/** `project.k3` → `project`. */
export const formKeyOf = (sheetKey: string): string => sheetKey.split('.')[0]!;

/** How many sheets of a form are complete. */
export const completeSheets = ({ sheets }: OutlineForm): number =>
  sheets.filter(({ progress }) => progress.percent === 100).length;
