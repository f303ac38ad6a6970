import { money } from '@jiping/domain/money';
import type { BudgetUse, BudgetUseKind, RectificationState } from '@jiping/domain/rectification';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { PartOfEvaluation } from '../evaluations/part-of-evaluation.ts';

const REPORTED_LATE = `(coalesce((reported_at at time zone 'Asia/Shanghai')::date > due_on, false)) stored`;

/** One thing that the bureau asked a department to put right after its result was issued 整改事项, and what became of it. */
@Entity({ tableName: 'rectification' })
export class Rectification extends PartOfEvaluation {
  @Property({ type: 'text' })
  problem!: string;

  @Property({ type: 'text' })
  requirement!: string;

  /** The day by which, in Beijing: `2022-06-30`. */
  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ type: 'text' })
  state: RectificationState = 'issued';

  @Property({ type: 'text', nullable: true })
  budgetUseKind: BudgetUseKind | null = null;

  /** Yuan. */
  @Property({ type: 'decimal', nullable: true })
  budgetUseAmount: string | null = null;

  /** What the department reported last; it stays when it is sent back. */
  @Property({ type: 'text', nullable: true })
  report: string | null = null;

  @Property({ type: 'text', nullable: true })
  sentBackReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  closingNote: string | null = null;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'text' })
  issuedBy!: string;

  @Property({ type: 'uuid' })
  issuedById!: string;

  @Property({ type: 'datetime' })
  issuedAt!: Date;

  /** Who reminded the department last 催办. */
  @Property({ type: 'text', nullable: true })
  remindedBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  remindedById: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  remindedAt: Date | null = null;

  /** Whether the last report came after the deadline; PostgreSQL keeps it. */
  @Property({ type: 'boolean', generated: REPORTED_LATE })
  readonly reportedLate?: boolean;

  @Property({ type: 'text', nullable: true })
  reportedBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reportedById: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  reportedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  sentBackBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  sentBackById: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  sentBackAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  closedBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  closedById: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnBy: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  withdrawnById: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;
}

/** What it does to the coming budget; null where nothing. */
export const budgetUseOf = ({ budgetUseKind: kind, budgetUseAmount: amount }: Rectification): BudgetUse | null =>
  kind && { kind, amount: amount === null ? null : money(amount) };
