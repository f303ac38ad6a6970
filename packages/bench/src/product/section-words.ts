import { HUNAN_2021 } from '@jiping/domain/built-in';
import type { NarrativeBlock, NarrativeDocument, NarrativeInline } from '@jiping/domain/narrative';

const PARAGRAPHS = 10;
const CHARACTERS = 2_000;
const CHIPS = 15;

const SENTENCE =
  '本年度单位严格执行预算管理制度，按照批准的预算安排各项支出，做到专款专用，并按季度对支出进度进行了分析和通报；';

/** A section as long as a real one: ten paragraphs, 2,000 characters, 15 figures cited. `run` makes each save differ from the last. */
export function sectionWords(run: number): NarrativeDocument {
  const codes = HUNAN_2021.figures.filter(({ kind }) => kind === 'money').slice(0, CHIPS);
  const length = CHARACTERS / PARAGRAPHS;
  const content = Array.from({ length: PARAGRAPHS }, (_, paragraph): NarrativeBlock => {
    const cited = codes.filter((_code, index) => index % PARAGRAPHS === paragraph);
    const words = `（${run}）${SENTENCE.repeat(Math.ceil(length / SENTENCE.length))}`.slice(0, length);
    const share = Math.floor(length / cited.length);
    return {
      type: 'paragraph',
      content: cited.flatMap(({ code }, index): NarrativeInline[] => [
        { type: 'text', text: words.slice(index * share, index === cited.length - 1 ? length : (index + 1) * share) },
        { type: 'figure', attrs: { code, unit: '万元', digits: 2 } },
      ]),
    };
  });
  return { type: 'doc', content };
}
