import { type Bilingual, said } from '../language/index.ts';

/**
 * Where a rectification 整改事项 stands: issued and to be done; reported as done by the department and to be checked; closed 销号; or
 * withdrawn before anybody reported on it. One that was sent back is issued again, with its reason.
 */
export const RECTIFICATION_STATES = ['issued', 'reported', 'closed', 'withdrawn'] as const;
export type RectificationState = (typeof RECTIFICATION_STATES)[number];

/** As an official says it, in table 11 too. */
export const RECTIFICATION_STATE_NAMES: Readonly<Record<RectificationState, Bilingual>> = {
  issued: said('待整改', 'To be done'),
  reported: said('已报整改情况', 'Reported'),
  closed: said('已销号', 'Closed'),
  withdrawn: said('已撤回', 'Withdrawn'),
};

/** What is done to one: reported on by the department; sent back 退回重报, closed or withdrawn by the bureau. */
export const RECTIFICATION_ACTS = ['report', 'sendBack', 'close', 'withdraw'] as const;
export type RectificationAct = (typeof RECTIFICATION_ACTS)[number];

/** What decides about the next step. */
export interface RectificationStanding {
  readonly state: RectificationState;
  /** Whether the department ever reported on it. */
  readonly wasReported: boolean;
}

const STEPS: Readonly<
  Record<RectificationAct, { readonly from: RectificationState; readonly to: RectificationState }>
> = {
  report: { from: 'issued', to: 'reported' },
  sendBack: { from: 'reported', to: 'issued' },
  close: { from: 'reported', to: 'closed' },
  withdraw: { from: 'issued', to: 'withdrawn' },
};

/** What becomes of one by an act: `stepOf('report', { state: 'issued', wasReported: false })` → `{ to: 'reported' }`; or why it is not open. */
export function stepOf(
  act: RectificationAct,
  { state, wasReported }: RectificationStanding,
): { readonly to: RectificationState } | { readonly refusal: Bilingual } {
  const { from, to } = STEPS[act];
  if (state !== from) return { refusal: REFUSALS[act][state] };
  if (act === 'withdraw' && wasReported) return { refusal: REPORTED_BEFORE };
  return { to };
}

const REPORTED_BEFORE = said(
  '部门已报送过整改情况，不能再撤回；整改到位的，请在部门重报后销号。',
  'The department has reported on it before, so it is not withdrawn: close it once the department has reported again.',
);

const CLOSED = said('该整改事项已销号，不再办理。', 'It is closed: nothing more is done to it.');
const WITHDRAWN = said('该整改事项已撤回，不再办理。', 'It was withdrawn: nothing more is done to it.');
const NOT_REPORTED = said(
  '部门尚未报送整改情况，请待报送后再办理。',
  'The department has not reported on it yet: wait for its report.',
);
const REPORTED = said(
  '整改情况已报送，待财政部门核实；如需补充，请联系财政部门退回重报。',
  'It was reported on and waits for the bureau. To add something, ask the bureau to send it back.',
);
const NOTHING = said('该整改事项当前无需这样办理。', 'There is nothing of that kind to be done to it now.');

const REFUSALS: Readonly<Record<RectificationAct, Readonly<Record<RectificationState, Bilingual>>>> = {
  report: { issued: NOTHING, reported: REPORTED, closed: CLOSED, withdrawn: WITHDRAWN },
  sendBack: { issued: NOT_REPORTED, reported: NOTHING, closed: CLOSED, withdrawn: WITHDRAWN },
  close: { issued: NOT_REPORTED, reported: NOTHING, closed: CLOSED, withdrawn: WITHDRAWN },
  withdraw: { issued: NOTHING, reported: REPORTED_BEFORE, closed: CLOSED, withdrawn: WITHDRAWN },
};
