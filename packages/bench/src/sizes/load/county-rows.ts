import { createHash } from 'node:crypto';
import type { FigureValue } from '@jiping/domain/figures';
import type { MadeCounty, MadeYear } from '../country/county.ts';
import type { keys } from '../country/identifiers.ts';
import { sectionTexts } from '../country/section-texts.ts';
import { dueAt } from '../country/standing.ts';
import type { Cell } from './copy.ts';

/** Rows for one table. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** What the rows of a load have in common. */
export interface Loading {
  readonly newKey: ReturnType<typeof keys>;
  readonly templateId: string;
  /** Who handed in what was handed in; nobody that reviews. */
  readonly writerId: string;
}

const words = (columns: string): readonly string[] => columns.split(' ');

/** The departments, cycles and evaluations of a county as rows, in an order in which nothing points at what is not there yet. */
export const standingRows = (county: MadeCounty, { newKey, templateId }: Loading): readonly TableRows[] => {
  const countyId = county.region.id;
  return [
    {
      table: 'department',
      columns: words('county_id id code name category finance_section supervisor_id'),
      rows: county.departments.map(({ id, code, name, category, financeSection, supervisorId }) => [
        countyId,
        id,
        code,
        name,
        category,
        financeSection,
        supervisorId,
      ]),
    },
    {
      table: 'cycle',
      columns: words('county_id id fiscal_year template_id opens_at due_at'),
      rows: county.cycles.map(({ id, year }) => [
        countyId,
        id,
        year,
        templateId,
        new Date(Date.UTC(year + 1, 1, 1)),
        dueAt(year),
      ]),
    },
    {
      table: 'obligation',
      columns: words('county_id id cycle_id department_id exemption_reason'),
      rows: county.years.map(({ cycleId, department, standing }) => [
        countyId,
        newKey('obligation'),
        cycleId,
        department.id,
        standing.exemptionReason,
      ]),
    },
    {
      table: 'evaluation',
      columns: words(
        `county_id id department_id cycle_id fiscal_year template_id state version due_at self_score review_score completeness
         problem_codes return_count submitted_at is_late accepted_at created_at updated_at`.replace(/\s+/g, ' '),
      ),
      rows: county.years.flatMap((made) => (made.evaluationId ? [evaluationRow(made, countyId, templateId)] : [])),
    },
  ];
};

function evaluationRow(
  { department, year, cycleId, standing, evaluationId }: MadeYear,
  countyId: string,
  templateId: string,
) {
  const due = dueAt(year);
  const moved = standing.acceptedAt ?? standing.submittedAt ?? due;
  return [
    countyId,
    evaluationId,
    department.id,
    cycleId,
    year,
    templateId,
    standing.state,
    standing.submittedAt ? 3 : 1,
    due,
    standing.submittedAt ? standing.selfScore : null,
    standing.reviewScore,
    standing.submittedAt ? 100 : 0,
    standing.problemCodes,
    standing.returnCount,
    standing.submittedAt,
    standing.isLate,
    standing.acceptedAt,
    new Date(Date.UTC(year + 1, 1, 1)),
    moved,
  ];
}

/** The figures and words of what was handed in; the revision of what went back to its department, whose facts are still those of then. */
export function recordRows(county: MadeCounty, { newKey, writerId }: Loading): readonly TableRows[] {
  const countyId = county.region.id;
  const handedIn = county.years.flatMap(({ evaluationId, figures, ...made }) =>
    evaluationId && figures ? [{ ...made, evaluationId, figures, at: made.standing.submittedAt! }] : [],
  );
  const texts = handedIn.map((made) => ({ ...made, sections: sectionTexts(made.department, made.year) }));
  return [
    {
      table: 'section',
      columns: words('county_id id evaluation_id department_id key content characters version updated_at'),
      rows: texts.flatMap(({ sections, evaluationId, department, at }) =>
        sections.map(({ key, content, text }) => [
          countyId,
          newKey('section'),
          evaluationId,
          department.id,
          key,
          content,
          text.length,
          1,
          at,
        ]),
      ),
    },
    {
      table: 'figure',
      columns: words('county_id id evaluation_id department_id code state amount number text version updated_at'),
      rows: handedIn.flatMap(({ figures, evaluationId, department, at }) =>
        [...figures].map(([code, value]) => [
          countyId,
          newKey('figure'),
          evaluationId,
          department.id,
          code,
          ...valueCells(value),
          1,
          at,
        ]),
      ),
    },
    {
      table: 'revision',
      columns: words('county_id id evaluation_id department_id number hash state snapshot by by_id at'),
      rows: texts
        .filter(({ standing }) => standing.state === 'returned')
        .map(({ figures, sections, evaluationId, department, at }) => {
          const snapshot = {
            template: { code: 'hunan-2021', version: 1 },
            sections: sections.map((section) => ({ ...section, title: section.key })),
            figures: [...figures].map(([code, value]) => {
              const [state, amount, number, text] = valueCells(value);
              return { code, state, amount, number, text };
            }),
            explanations: [],
          };
          const hash = createHash('sha256').update(JSON.stringify(snapshot)).digest('hex');
          return [
            countyId,
            newKey('revision'),
            evaluationId,
            department.id,
            1,
            hash,
            'sectionReview',
            snapshot,
            '填报人',
            writerId,
            at,
          ];
        }),
    },
  ];
}

/** State, amount, number and text, as the table of figures has them. */
const valueCells = (value: FigureValue): readonly [string, string | null, string | null, string | null] => [
  value.state,
  'amount' in value ? value.amount : null,
  'number' in value ? value.number : null,
  'text' in value ? value.text : null,
];
