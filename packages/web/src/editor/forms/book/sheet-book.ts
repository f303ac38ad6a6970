import { type FigureTable, figureIn, rowFigure, rowsOf, textOf } from '@jiping/domain/figures';
import { codesOf, type Occasion, type Sheet, sheetsOf } from '@jiping/domain/forms';
import type { Template } from '@jiping/domain/templates';

/** One form of the evaluation as it is laid out now. */
export interface BookedSheet {
  /** `basicData`, or with the row of a list that it is about: `project.k3`; as in the address. */
  readonly key: string;
  readonly sheet: Sheet;
  /** The figures that stand in it, from top to bottom. */
  readonly codes: readonly string[];
}

/** What is laid out for one shape of the record: sheets, and where each figure stands. */
interface Edition {
  readonly shape: string;
  readonly sheets: readonly BookedSheet[];
  readonly standing: ReadonlyMap<string, readonly string[]>;
}

/**
 * The forms 附件 of one evaluation, in the template's order. They are laid out again only when rows come, go, move or change their
 * group: a number typed into a cell changes no form.
 */
export class SheetBook {
  private edition: Edition | null = null;
  private seen: FigureTable | null = null;
  /** Fields of lists that decide where a row stands. */
  private readonly placing: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly template: Template,
    private readonly table: () => FigureTable,
    /** Whose forms they are, and of which year: written into their heads. */
    private readonly occasion?: Occasion,
  ) {
    this.placing = placingFields(template);
  }

  /** Every form, a form for each row of a list once a row. */
  get sheets(): readonly BookedSheet[] {
    return this.current().sheets;
  }

  sheet(key: string): BookedSheet | undefined {
    return this.current().sheets.find((one) => one.key === key);
  }

  /** Keys of the forms in which the figure stands. */
  formsWith(code: string): readonly string[] {
    return this.current().standing.get(code) ?? [];
  }

  /** Fields of a list's rows that decide where a row stands: which form, which group. */
  placingFields(list: string): readonly string[] {
    return this.placing.get(list) ?? [];
  }

  private current(): Edition {
    const table = this.table();
    if (this.edition && this.seen === table) return this.edition;
    const shape = this.shapeOf(table);
    this.seen = table;
    if (this.edition?.shape !== shape) this.edition = { shape, ...layOutAll(this.template, table, this.occasion) };
    return this.edition;
  }

  private shapeOf(table: FigureTable): string {
    return this.template.lists
      .map(({ key }) => {
        const fields = this.placing.get(key) ?? [];
        const rows = rowsOf(table, key).map((row) =>
          [row, ...fields.map((field) => textOf(figureIn(table, rowFigure(key, row, field))) ?? '')].join(','),
        );
        return `${key}:${rows.join(';')}`;
      })
      .join('|');
  }
}

function placingFields({ forms }: Template): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, Set<string>>();
  for (const line of forms.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))) {
    if (line.kind !== 'rows') continue;
    const known = fields.get(line.list) ?? new Set();
    for (const field of [...(line.where ?? []).map((one) => one.field), ...(line.groupBy ?? [])]) known.add(field);
    fields.set(line.list, known);
  }
  return new Map([...fields].map(([list, known]) => [list, [...known]]));
}

function layOutAll(template: Template, table: FigureTable, occasion?: Occasion): Omit<Edition, 'shape'> {
  const sheets = sheetsOf(template, table, occasion).map(
    (sheet): BookedSheet => ({ key: sheet.key, sheet, codes: codesOf(sheet) }),
  );
  const standing = new Map<string, string[]>();
  for (const { key, codes } of sheets) {
    for (const code of codes) {
      const known = standing.get(code);
      if (known) known.push(key);
      else standing.set(code, [key]);
    }
  }
  return { sheets, standing };
}
