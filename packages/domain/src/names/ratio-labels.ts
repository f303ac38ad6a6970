import { type Bilingual, said } from '../language/index.ts';

/** What the ratios of sums are called, by their name in `RATIOS` of the roll-up. */
export const RATIO_LABELS = {
  execution: said('预算执行率', 'Execution rate'),
  realisation: said('支出实现率', 'Realisation rate'),
  /** Not 预算调整率, which is the change alone: here an unchanged budget is a hundred percent. */
  adjustment: said('全年预算与年初预算之比', 'Adjusted budget against the original'),
  carryOver: said('结转结余率', 'Carry-over rate'),
  routineWithinBudget: said('公用经费控制率', 'Routine costs against budget'),
  threePublicsWithinBudget: said('“三公”经费控制率', 'Three publics against budget'),
  threePublicsOnPrevious: said('“三公”经费与上年之比', "Three publics against last year's"),
  procurement: said('政府采购执行率', 'Procurement execution rate'),
  staffControl: said('在职人员控制率', 'Staff control rate'),
} as const satisfies Readonly<Record<string, Bilingual>>;
