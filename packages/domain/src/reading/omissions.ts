import { add, inUnit } from '../money/index.ts';
import { columnOf, inColumn } from '../templates/index.ts';
import { type Doubt, placeOf, type ReadingContext, type Statement } from './reading-context.ts';
import type { ReadFigure } from './report-reading.ts';

/** What the figures as a whole leave open: a total nobody states, functional spending in the section of insurance funds. */
export function questionsOverall(
  context: ReadingContext,
  statements: readonly Statement[],
  figures: readonly ReadFigure[],
): readonly Doubt[] {
  return [
    ...misplacedFunctions(context, statements),
    ...unstatedTotal(context, statements, figures),
    ...zeroTotals(context, figures),
  ];
}

function misplacedFunctions(context: ReadingContext, statements: readonly Statement[]): readonly Doubt[] {
  const misplaced = statements.filter(
    (one) => one.base.startsWith('function.') && placeOf(context.headings, one.start).section === 'socialInsurance',
  );
  const [first, last] = [misplaced[0], misplaced.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      about: 'fund.socialInsurance',
      zh: '社会保险基金部分写的是社会保障和就业、卫生健康、住房保障等功能科目支出，属于一般公共预算，没有读作社会保险基金支出。本单位是否经办社会保险基金？',
      en: 'The section on insurance funds states functional spending (social security, health, housing), which belongs to the general public budget and was not read as fund expenditure. Does the department run an insurance fund?',
      start: first.start,
      end: last.end,
    },
  ];
}

/** A total that the text does not state is not invented; what its parts add to is told. */
function unstatedTotal(
  context: ReadingContext,
  statements: readonly Statement[],
  figures: readonly ReadFigure[],
): readonly Doubt[] {
  const amount = (code: string) => figures.find((one) => one.code === code)?.amount;
  return ['expenditure.total', 'expenditure.basic', 'threePublics.total'].flatMap((code) => {
    const { derivation, label } = context.lexicon.definition(code) ?? {};
    if (derivation?.kind !== 'sum' || label === undefined || figures.some((one) => one.code === code)) return [];
    const parts = derivation.of.flatMap((part) => amount(part) ?? []);
    if (parts.length < 2) return [];
    const places = statements.filter((one) => derivation.of.includes(one.base) && one.column === null);
    const sum = inUnit(add(...parts), '万元');
    return [
      {
        about: code,
        zh: `文中没有写明“${label.zh}”；已写明的组成部分合计 ${sum} 万元。请确认该数。`,
        en: `The report does not state ${label.en}; the parts it states add to ${sum} (万元). Please confirm the figure.`,
        start: Math.min(...places.map((one) => one.start)),
        end: Math.max(...places.map((one) => one.end)),
      },
    ];
  });
}

/** A total of 0 over parts that are not 0 is kept as stated, and asked about. */
function zeroTotals({ lexicon, plain }: ReadingContext, figures: readonly ReadFigure[]): readonly Doubt[] {
  return figures.flatMap((total) => {
    const { base, column } = columnOf(total.code);
    const { derivation, label } = lexicon.definition(base) ?? {};
    if (total.amount !== '0.00' || derivation?.kind !== 'sum' || label === undefined) return [];
    const codes = new Set(derivation.of.map((part) => inColumn(part, column)));
    const parts = figures.filter((one) => codes.has(one.code) && one.amount !== undefined && one.amount !== '0.00');
    if (parts.length === 0) return [];
    const sum = inUnit(add(...parts.map((one) => one.amount!)), '万元');
    const at = plain.origin.findIndex((place) => place >= total.evidence.start);
    return [
      {
        about: total.code,
        zh: `“${label.zh}”写的是 0，而已写明的组成部分合计 ${sum} 万元。请确认该数。`,
        en: `${label.en} is stated as 0, while the parts stated add to ${sum} (万元). Please confirm the figure.`,
        start: at,
        end: at + 1,
      },
    ];
  });
}
