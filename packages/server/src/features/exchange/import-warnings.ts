import { type Bilingual, said } from '@jiping/domain/language';
import type { ReportKind, ReportReading } from '@jiping/domain/reading';

export interface ImportWarningFacts {
  readonly code: 'OTHER_KIND' | 'OTHER_YEAR' | 'OTHER_UNIT' | 'NOTHING_READ';
  readonly sentence: Bilingual;
}

const KIND_NAMES: Record<ReportKind, Bilingual> = {
  overallSelfEvaluation: said('部门整体支出绩效自评报告', "a department's overall self-evaluation"),
  projectSelfEvaluation: said('项目支出绩效自评材料', "a project's self-evaluation"),
  selfEvaluationForm: said('自评表格（没有报告正文）', 'self-evaluation forms without a report'),
  thirdPartyEvaluation: said('第三方机构出具的评价报告', "a third party's evaluation"),
  other: said('其他材料', 'something else'),
};

/** Reasons to stop and look before a document is taken over: it may be another kind, another year's, another unit's. */
export function importWarnings(
  reading: ReportReading,
  evaluation: { fiscalYear: number; departmentName: string },
): ImportWarningFacts[] {
  const warnings: ImportWarningFacts[] = [];
  if (reading.kind !== 'overallSelfEvaluation') {
    const kind = KIND_NAMES[reading.kind];
    warnings.push({
      code: 'OTHER_KIND',
      sentence: said(
        `这份文件像是${kind.zh}，不是部门整体支出绩效自评报告，请确认是否选错文件。`,
        `This looks like ${kind.en}, not like a department's report: is it the right file?`,
      ),
    });
  }
  if (reading.fiscalYear !== null && reading.fiscalYear !== evaluation.fiscalYear) {
    warnings.push({
      code: 'OTHER_YEAR',
      sentence: said(
        `这是 ${reading.fiscalYear} 年度的报告，本次填报的是 ${evaluation.fiscalYear} 年度。数据不会自动换算，请核对后再采用。`,
        `This is the report of ${reading.fiscalYear}, and you are writing that of ${evaluation.fiscalYear}: check each figure before you take it.`,
      ),
    });
  }
  if (reading.unitName !== null && !sameUnit(reading.unitName, evaluation.departmentName)) {
    warnings.push({
      code: 'OTHER_UNIT',
      sentence: said(
        `文件中的单位是“${reading.unitName}”，与本单位“${evaluation.departmentName}”不一致，请确认。`,
        `The document names “${reading.unitName}”, not “${evaluation.departmentName}”: is it yours?`,
      ),
    });
  }
  if (reading.figures.length === 0 && reading.sections.length === 0) {
    warnings.push({
      code: 'NOTHING_READ',
      sentence: said(
        '没有识别出报告的标题和数据，可先复制正文到各部分，再逐项填写。',
        'No headings and no figures were recognised: copy the words into their sections by hand.',
      ),
    });
  }
  return warnings;
}

/** Reports shorten names and leave the county out; what is contained in the other is taken for the same. */
const sameUnit = (left: string, right: string): boolean => left.includes(right) || right.includes(left);
