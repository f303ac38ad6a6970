import { figureIn, textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check, CheckInput, FindingDraft, FindingPlace } from '../check.ts';
import { same } from '../figure-words.ts';
import { textsOf } from '../text/section-text.ts';

/** The date on which the forms were filled in. */
const SIGNED = 'signoff.date';
/** The date on the cover, where the record does not know it: `报告日期：2022年5月20日`. */
const COVER_DATE = /报告日期[ ]?[:：][ ]*(20\d\d)[ ]?年[ ]?(\d{1,2})[ ]?月[ ]?(\d{1,2})[ ]?日/;

export const reportDate: Check = {
  code: 'STR-09',
  title: said('报告日期在年度终了之后、报送之前', 'Dated after the year’s end and before it is handed in'),
  explanation: said(
    '年度决算数要到年度终了以后才能取得，报告日期和自评表填报日期应晚于当年12月31日；也不应晚于报送日期。',
    'The year’s accounts exist only after its end, so report and forms are dated after 31 December, and not after they were handed in.',
  ),
  source: '公开报告常见错误',
  severity: 'explain',
  needs: ['reportDate', 'submittedOn', 'fiscalYear', 'sections', SIGNED],
  check(input) {
    const date = input.reportDate ?? dateOnCover(input);
    const signed = textOf(figureIn(input.figures, SIGNED));
    if (date === null && signed === null) return { lacks: ['reportDate'] };
    return {
      findings: [
        ...(date === null ? [] : doubtsAbout(input, date, {})),
        ...(signed === null || signed === date ? [] : doubtsAbout(input, signed, { figure: SIGNED })),
      ],
    };
  },
};

function dateOnCover(input: CheckInput): string | null {
  for (const { plain } of textsOf(input)) {
    const [, year, month = '', day = ''] = COVER_DATE.exec(plain) ?? [];
    if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** Dates are ISO text, so that earlier is smaller. */
function doubtsAbout(
  { fiscalYear, submittedOn }: CheckInput,
  date: string,
  where: FindingPlace,
): readonly FindingDraft[] {
  const yearEnd = `${fiscalYear}-12-31`;
  const early: FindingDraft = {
    message: said(
      `报告日期 ${date} 不晚于年度终了日 ${yearEnd}，此时尚无全年决算数。`,
      `The report is dated ${date}, not after the year’s end on ${yearEnd}, when there were no accounts of the year.`,
    ),
    expected: said(`晚于 ${yearEnd}`, `after ${yearEnd}`),
    found: same(date),
    where,
    remedy: said('改为报告实际完成的日期。', 'Give the date on which the report was finished.'),
  };
  if (date <= yearEnd) return [early];
  if (submittedOn === undefined || date <= submittedOn) return [];
  return [
    {
      message: said(
        `报告日期 ${date} 晚于报送日期 ${submittedOn}。`,
        `The report is dated ${date}, after it was handed in on ${submittedOn}.`,
      ),
      expected: said(`不晚于 ${submittedOn}`, `not after ${submittedOn}`),
      found: same(date),
      where,
      remedy: said('核对落款日期。', 'Check the date on the report.'),
    },
  ];
}
