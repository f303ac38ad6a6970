import { readFile, stat } from 'node:fs/promises';
import { FILE_LIMIT, textOf } from '@jiping/documents';
import { HUNAN_2021 } from '@jiping/domain/built-in';
import { displayFigure, type FigureValue } from '@jiping/domain/figures';
import { TradeError } from '@jiping/domain/language';
import { type ReadFigure, type ReportReading, readReport } from '@jiping/domain/reading';

/** Exit code where the file could not be read. */
const COULD_NOT_READ = 2;

/**
 * Prints what a document says, for people or as JSON (api.md). Answers the exit code: 0 when it could read the file, whatever it
 * found; 2, with one sentence, when it could not.
 */
export async function readCommand(file: string, json: boolean): Promise<number> {
  try {
    const { text } = await textOf(await bytesOf(file), file);
    const reading = readReport(text, HUNAN_2021);
    process.stdout.write(json ? `${JSON.stringify(outsideForm(reading), null, 2)}\n` : inWords(reading));
    return 0;
  } catch (error) {
    if (!(error instanceof TradeError) && !isFileError(error)) throw error;
    console.error(
      error instanceof TradeError
        ? `${error.sentence.zh} / ${error.sentence.en}`
        : `无法打开文件：${file} / The file cannot be opened: ${error.code}`,
    );
    return COULD_NOT_READ;
  }
}

/** The size is looked at first: a film is refused without being read. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  return size > FILE_LIMIT ? new Uint8Array(FILE_LIMIT + 1) : readFile(file);
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/** Counts and rates are numbers outside, amounts stay text: no float ever holds money. */
const outsideForm = (reading: ReportReading) => ({
  ...reading,
  figures: reading.figures.map((figure) =>
    figure.number === undefined ? figure : { ...figure, number: Number(figure.number) },
  ),
});

function inWords({ kind, fiscalYear, unitName, sections, figures, candidates, questions }: ReportReading): string {
  const labels = new Map(HUNAN_2021.figures.map((figure) => [figure.code, figure.label.zh]));
  return [
    `类型 ${kind}  年度 ${fiscalYear ?? '未识别'}  单位 ${unitName ?? '未识别'}`,
    `部分 (${sections.length})：${sections.map((section) => section.title).join('、')}`,
    ...figures.map(
      (figure) =>
        `  ${labels.get(figure.code) ?? figure.code}  ${displayFigure(valueOfRead(figure), figure.unit, null)}  可信 ${figure.confidence.toFixed(2)}  “${figure.evidence.text}”`,
    ),
    ...candidates.map((candidate) => `  候选指标 ${candidate.text} ${candidate.count ?? '*'}${candidate.unit}`),
    ...questions.map((question) => `  ？${question.reason}  “${question.evidence.text}”`),
    '',
  ].join('\n');
}

function valueOfRead({ state, amount, number, text }: ReadFigure): FigureValue {
  if (state !== 'known') return { state };
  if (amount !== undefined) return { state, amount };
  return number !== undefined ? { state, number } : { state, text: text ?? '' };
}
