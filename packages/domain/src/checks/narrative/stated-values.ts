import { amountOf, figureIn, numberOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { agree, decimalsAgree, money } from '../../money/index.ts';
import { definitionOf } from '../../templates/index.ts';
import type { Check, CheckInput, FindingDraft, StatedFigure } from '../check.ts';
import { inWan, nameOf, same, shownAmount, shownNumber } from '../figure-words.ts';
import { isUnitSlip } from '../numbers/unit-slips.ts';

const isThreePublics = (code: string): boolean => code.startsWith('threePublics.');

/** A project may be called as a class of projects is (机关大院运行维护经费): its own outturn is no statement about the class. */
const isProjectLine = ({ projects }: CheckInput, { amount }: StatedFigure): boolean =>
  amount !== undefined && projects.some(({ outturn }) => outturn === amount);

export const statedAsRecorded: Check = {
  code: 'XRF-01',
  title: said('正文数字与数据一致', 'Numbers in the text are those of the record'),
  explanation: said(
    '正文中直接写出的金额、人数和比率应与填报数据一致（金额允许相差 0.5 万元）；用数据标签代替手写数字可避免不一致。',
    'Amounts, headcounts and rates written in the text are those recorded (amounts within 0.5 万元); figure chips instead of typed numbers keep them so.',
  ),
  source: '预决算公开审核规则（文表一致）',
  severity: 'explain',
  needs: ['statedFigures', 'figures', 'projects'],
  check: (input) =>
    compared(
      input,
      (stated) => !isThreePublics(stated.code) && !isProjectLine(input, stated),
      input.template.checks.tolerances.narrative,
    ),
};

export const threePublicsAsRecorded: Check = {
  code: 'XRF-09',
  title: said('正文“三公”经费与数据逐项一致', 'The three publics in the text are those of the record, one by one'),
  explanation: said(
    '“三公”经费社会关注度高，正文中的合计、公务用车购置与运行维护、公务接待、因公出国（境）应与数据逐项一致。',
    'The three publics are watched closely: total, vehicles, reception and travel abroad in the text are each what is recorded.',
  ),
  source: '预决算公开审核规则（文表一致）',
  severity: 'block',
  needs: ['statedFigures', 'figures'],
  check: (input) => compared(input, ({ code }) => isThreePublics(code), input.template.checks.tolerances.amount),
};

function compared(input: CheckInput, speaksOf: (stated: StatedFigure) => boolean, tolerance: string) {
  if (!input.statedFigures) return { lacks: ['statedFigures'] };
  return {
    findings: input.statedFigures.filter(speaksOf).flatMap((stated) => difference(input, stated, tolerance) ?? []),
  };
}

/** How a stated value differs from the record; null where it agrees, or where either is not known. */
function difference(input: CheckInput, stated: StatedFigure, tolerance: string): FindingDraft | null {
  const recorded = figureIn(input.figures, stated.code);
  const [amount, number] = [amountOf(recorded), numberOf(recorded)];
  if (stated.amount !== undefined && amount !== null) {
    const written = money(stated.amount);
    // Ten thousand times apart is NUM-02's to say.
    if (agree(written, amount, money(tolerance)) || isUnitSlip(written, amount)) return null;
    return finding(input, stated, shownAmount(amount).zh, `${inWan(written)} 万元`);
  }
  if (stated.number !== undefined && number !== null) {
    const definition = definitionOf(input.template, stated.code);
    const allowed = definition?.kind === 'percent' ? input.template.checks.tolerances.rate : '0';
    if (decimalsAgree(stated.number, number, allowed)) return null;
    const unit = definition?.unit ?? '';
    return finding(input, stated, shownNumber(number, unit).zh, shownNumber(stated.number, unit).zh);
  }
  return null;
}

function finding(
  input: CheckInput,
  { code, section, start, end }: StatedFigure,
  recorded: string,
  written: string,
): FindingDraft {
  const name = nameOf(input, code);
  return {
    message: said(
      `正文中${name.zh}写作 ${written}，填报数据为 ${recorded}。`,
      `The text gives ${name.en} as ${written}; ${recorded} is recorded.`,
    ),
    expected: same(recorded),
    found: same(written),
    where: { ...(section !== null && { section }), figure: code, start, end },
    remedy: said(
      '核对后改正正文或数据；建议将手写数字换成数据标签。',
      'Correct the text or the record; better still, put a figure chip in place of the number.',
    ),
  };
}
