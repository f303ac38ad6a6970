import { said } from '@jiping/domain/language';
import type { ReportKind } from '../../api/generated/graphql.ts';
import { counted } from '../../parts/counted.ts';

export const texts = {
  title: said('导入报告', 'Import a report'),
  back: said('回到填报', 'Back to the report'),
  forWhom: (department: string, year: number) => said(`${department} ${year}年度`, `${department}, ${year}`),
  notAllowed: said('现在不能导入', 'Nothing can be imported now'),
  paste: said('粘贴报告全文', 'Paste the whole report'),
  pasteHint: said(
    '从 Word、WPS 或网页复制后粘贴到这里，最多 30 万字。',
    'Copy it from Word, WPS or a web page and paste it here; up to 300,000 characters.',
  ),
  file: said('或选择文件', 'Or choose a file'),
  fileHint: said(
    'Word（.docx）、网页（.html）或纯文本（.txt），最大 10 MB。旧版 .doc 请先另存为 .docx；PDF 请用 Word 原稿。',
    'Word (.docx), a web page (.html) or plain text (.txt), 10 MB at the most. Save an old .doc as .docx first; instead of a PDF take its Word original.',
  ),
  drop: said('点击选择，或把文件拖到这里', 'Choose a file, or drop it here'),
  safe: said(
    '识别后先给您核对，确认之前不改动报告。',
    'You see what was understood first; nothing changes before you say so.',
  ),
  read: said('识别', 'Read it'),
  reading: said('正在识别…', 'Reading…'),
  tooLong: (count: string) =>
    said(
      `文本有 ${count} 字，超过 30 万字，请只粘贴报告正文。`,
      `The text has ${count} characters, over 300,000: paste the report only.`,
    ),
  source: said('原文', 'Source'),
  understood: said('识别结果', 'What was understood'),
  summary: (sections: number, figures: number, questions: number) =>
    said(
      `${sections} 部分 · ${figures} 个数据 · ${questions} 个问题`,
      [counted(sections, 'section'), counted(figures, 'figure'), counted(questions, 'question')].join(' · '),
    ),
  kinds: {
    section: said('部分', 'Sections'),
    question: said('问题', 'Questions'),
    figure: said('数据', 'Figures'),
    project: said('项目', 'Projects'),
    candidate: said('产出指标', 'Indicators'),
  },
  all: said('全部', 'All'),
  open: said('待处理', 'Open'),
  accept: said('采用', 'Accept'),
  correct: said('更正', 'Correct'),
  ignore: said('忽略', 'Ignore'),
  accepted: said('已采用', 'Accepted'),
  ignored: said('已忽略', 'Ignored'),
  confidence: (value: string) => said(`可信 ${value}`, `sure ${value}`),
  now: (value: string) => said(`现为 ${value}`, `now ${value}`),
  words: said('正文', 'words'),
  beforeHeadings: said('第一个标题之前的文字', 'Words before the first heading'),
  replaces: said('将替换已有文字（旧文字留在历史版本中）', 'replaces the words there (they stay in the history)'),
  masked: said('不公开', 'masked'),
  acceptTrusted: (count: number) => said(`全部采用可信项 ${count}`, `Accept all that is sure (${count})`),
  left: (count: number) => said(`${count} 项未处理，不会导入`, `${count} undecided, not imported`),
  apply: (count: number) => said(`导入 ${count} 项`, `Import ${count}`),
  another: said('换一份', 'Another document'),
  confirm: said('我已核对，仍要导入', 'I have looked at it and want to go on'),
  confirmFirst: said('请先确认上面的提醒', 'Confirm the warnings above first'),
  done: said('已导入', 'Imported'),
  already: said(
    '这份文稿已经导入过。再次导入会按现在的选择重新写入。',
    'This document was imported before. Importing again writes what you choose now.',
  ),
  keys: said('↑↓ 逐项 · Enter 采用 · E 更正 · Delete 忽略', '↑↓ move · Enter accept · E correct · Delete ignore'),
  gone: said('没有找到这次识别的结果，请重新导入。', 'That reading is no longer there: import the document again.'),
  stale: said(
    '报告在此期间有更新，已取得最新版本，请再点一次导入。',
    'The report changed meanwhile; it has been loaded, please import again.',
  ),
  nothingHere: said('没有这一类内容', 'Nothing of this kind'),
  year: (year: number) => said(`${year}年度`, `year ${year}`),
  kind: {
    OVERALL_SELF_EVALUATION: said('部门整体支出自评报告', "a department's report"),
    PROJECT_SELF_EVALUATION: said('项目支出自评', "a project's self-evaluation"),
    SELF_EVALUATION_FORM: said('自评表格', 'self-evaluation forms'),
    THIRD_PARTY_EVALUATION: said('第三方评价报告', "a third party's evaluation"),
    OTHER: said('其他材料', 'something else'),
  } satisfies Record<ReportKind, ReturnType<typeof said>>,
};
