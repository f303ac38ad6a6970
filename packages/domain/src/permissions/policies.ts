/**
 * The rule book: who may do what to which rows (product.md). Conditions use columns that every row of the subject has, and
 * operators that mean the same in CASL and in the ORM. They say *whose* evaluation; *when* a step is open is the lifecycle's.
 */
import { type EvaluationState, WITH_THE_BUREAU } from '../lifecycle/index.ts';
import type { Role } from '../people/index.ts';
import { pathRange } from '../regions/index.ts';
import type { ActorFacts, MembershipFacts } from './actor.ts';
import type { AppAction, AppSubject } from './vocabulary.ts';

/** Columns of a rule's condition: equality, or one of the operators that CASL and the ORM share. */
export type Condition = Readonly<
  Record<
    string,
    string | { readonly $in?: string[]; readonly $ne?: string; readonly $gte?: string; readonly $lt?: string }
  >
>;

export interface Policy {
  readonly action: AppAction[];
  readonly subject: AppSubject;
  readonly conditions?: Condition;
}

/** In these the department writes. A template may close one of them, never open another. */
const WRITING: EvaluationState[] = ['draft', 'returned'];

/** A condition that is null names nobody's rows (a membership without its place): such a rule is no rule. */
const may = (action: AppAction | AppAction[], subject: AppSubject, conditions?: Condition | null): readonly Policy[] =>
  conditions === null ? [] : [{ action: [action].flat(), subject, ...(conditions && { conditions }) }];

const inCounty = ({ countyId }: MembershipFacts): Condition | null => (countyId ? { countyId } : null);

const ofDepartments = (
  { countyId }: MembershipFacts,
  ids: readonly string[],
  column = 'departmentId',
): Condition | null =>
  countyId && ids.length > 0 ? { countyId, [column]: ids.length === 1 ? ids[0]! : { $in: [...ids] } } : null;

const own = ({ departmentId }: MembershipFacts): readonly string[] => (departmentId ? [departmentId] : []);

const where = (rows: Condition | null, more: Condition): Condition | null => rows && { ...rows, ...more };

const below = ({ regionPath }: MembershipFacts): Condition | null => {
  const [$gte, $lt] = pathRange(regionPath);
  return regionPath.startsWith('/') && regionPath.endsWith('/') ? { path: { $gte, $lt } } : null;
};

/** Of the member's own region, and not of those below it. */
const at = ({ regionPath: path }: MembershipFacts): Condition | null =>
  path.startsWith('/') && path.endsWith('/') ? { path } : null;

const ofUnit = (member: MembershipFacts): readonly Policy[] => [
  ...may('read', 'Department', ofDepartments(member, own(member), 'id')),
  ...may('read', 'Cycle', inCounty(member)),
  ...may(['read', 'submit'], 'Evaluation', ofDepartments(member, own(member))),
  ...may(['explain', 'answer'], 'Evaluation', where(ofDepartments(member, own(member)), { state: { $in: WRITING } })),
  ...may('read', 'EvaluationFact', ofDepartments(member, own(member))),
  ...may('read', 'Reminder', ofDepartments(member, own(member))),
  ...may(['read', 'report'], 'Rectification', ofDepartments(member, own(member))),
];

/** What is asked of a department follows from its result: the performance section and the director ask, remind, check and close. */
const rectifies = (member: MembershipFacts): readonly Policy[] =>
  may(['issue', 'remind', 'return', 'close', 'withdraw'], 'Rectification', inCounty(member));

/**
 * The bureau sees its county in every state: it chases the late and helps the stuck before the deadline, and to a clerk "your
 * section four is empty" is worth more than a return a month later. What it may not do is write in it.
 */
const ofBureau = (member: MembershipFacts): readonly Policy[] => [
  ...may('read', 'Department', inCounty(member)),
  ...may('read', 'Cycle', inCounty(member)),
  ...may('read', 'Evaluation', inCounty(member)),
  ...may('read', 'EvaluationFact', inCounty(member)),
  ...may('read', 'Reminder', inCounty(member)),
  ...may('read', 'Rectification', inCounty(member)),
  ...may('read', 'RegionSummary', below(member)),
  ...may('read', 'SummaryReport', at(member)),
  ...may('read', 'SummaryReportEdition', below(member)),
];

/**
 * Supervision reads what the county stands by, and nothing that is still being written or argued about. A rectification is read with its
 * evaluation, and so while that is accepted.
 */
const ofSupervision = (member: MembershipFacts): readonly Policy[] => [
  ...may('read', 'Department', inCounty(member)),
  ...may('read', 'Cycle', inCounty(member)),
  ...may('read', 'Evaluation', where(inCounty(member), { state: 'accepted' })),
  ...may('read', 'Rectification', inCounty(member)),
  ...may('read', 'EvaluationFact', where(inCounty(member), { state: 'accepted' })),
  ...may('read', 'RegionSummary', below(member)),
  ...may('read', 'SummaryReportEdition', below(member)),
];

/**
 * Higher levels read numbers, what was signed below them, and the narrative of an accepted evaluation in a county they have entered. They
 * write the summary report of their own region; that another one signs it than wrote it is asked when it is signed.
 */
const ofHigherLevel = (member: MembershipFacts, actor: ActorFacts): readonly Policy[] => {
  const entered = actor.enteredCounty?.path.startsWith(member.regionPath) ? { countyId: actor.enteredCounty.id } : null;
  return [
    ...may('read', 'RegionSummary', below(member)),
    ...may('read', 'EvaluationFact', below(member)),
    ...may('read', 'SummaryReportEdition', below(member)),
    ...may(['read', 'edit', 'sign'], 'SummaryReport', at(member)),
    ...may('read', 'Department', entered),
    ...may('read', 'Cycle', entered),
    ...may('read', 'Evaluation', where(entered, { state: 'accepted' })),
    ...may('read', 'Rectification', entered),
  ];
};

export const POLICIES: Readonly<Record<Role, (member: MembershipFacts, actor: ActorFacts) => readonly Policy[]>> = {
  preparer: (member) => [
    ...ofUnit(member),
    ...may(['edit', 'import'], 'Evaluation', where(ofDepartments(member, own(member)), { state: { $in: WRITING } })),
  ],

  // The head signs or sends back. Who wants to write holds the preparer's role too, and then cannot sign what they wrote.
  unitHead: (member) => [
    ...ofUnit(member),
    ...may(['return', 'comment'], 'Evaluation', ofDepartments(member, own(member))),
  ],

  // A subordinate unit's draft is its own until it has left the clerk's desk; before that its fact shows the progress.
  supervisor: (member) => {
    const subordinates = member.subordinateIds ?? [];
    const both = [...own(member), ...subordinates];
    return [
      ...may('read', 'Department', ofDepartments(member, both, 'id')),
      ...may('read', 'Cycle', inCounty(member)),
      ...may('read', 'Evaluation', ofDepartments(member, own(member))),
      ...may(
        ['read', 'return', 'accept', 'comment'],
        'Evaluation',
        where(ofDepartments(member, subordinates), { state: { $ne: 'draft' } }),
      ),
      ...may('read', 'EvaluationFact', ofDepartments(member, both)),
      ...may('read', 'Reminder', ofDepartments(member, both)),
      ...may('read', 'Rectification', ofDepartments(member, both)),
    ];
  },

  // Which departments a section knows decides what it may pass on (`rolesTowards`) and whom it may remind, not what it may read.
  financeSection: (member) => [
    ...ofBureau(member),
    ...may(['return', 'accept', 'comment', 'approveTargets'], 'Evaluation', inCounty(member)),
    ...may(
      'remind',
      'Department',
      where(inCounty(member), member.financeSection ? { financeSection: member.financeSection } : {}),
    ),
  ],

  performanceSection: (member) => [
    ...ofBureau(member),
    ...may(['return', 'accept', 'comment', 'approveTargets'], 'Evaluation', inCounty(member)),
    // What the county stands by is changed by who accepted it, and only as an act of its own.
    ...may(['unlock', 'rescore'], 'Evaluation', where(inCounty(member), { state: 'accepted' })),
    ...may('remind', 'Department', inCounty(member)),
    ...may('edit', 'Cycle', inCounty(member)),
    ...may('edit', 'SummaryReport', at(member)),
    ...rectifies(member),
  ],

  bureauDirector: (member) => [...ofBureau(member), ...may('sign', 'SummaryReport', at(member)), ...rectifies(member)],

  // Only what was assigned, and only once it has reached the bureau; its numbers beside others' once it is accepted.
  evaluator: (member) => {
    const assigned = member.assignedDepartmentIds ?? [];
    return [
      ...may('read', 'Department', ofDepartments(member, assigned, 'id')),
      ...may('read', 'Cycle', assigned.length > 0 ? inCounty(member) : null),
      ...may(
        ['read', 'comment'],
        'Evaluation',
        where(ofDepartments(member, assigned), { state: { $in: [...WITH_THE_BUREAU] } }),
      ),
      ...may('read', 'EvaluationFact', where(ofDepartments(member, assigned), { state: 'accepted' })),
    ];
  },

  congress: ofSupervision,
  audit: ofSupervision,
  prefectureFinance: ofHigherLevel,
  provinceFinance: ofHigherLevel,
  nationFinance: ofHigherLevel,

  // The three administrators 三员: accounts, permissions, logs; no business data, and nobody watches themselves.
  systemAdministrator: (member) => may(['read', 'edit'], 'Account', inCounty(member)),
  securityAdministrator: (member) => may(['read', 'edit'], 'Account', inCounty(member)),
  auditAdministrator: (member) => may('read', 'AuditLog', inCounty(member)),
};
