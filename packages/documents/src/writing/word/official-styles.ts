import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { BODY_PITCH, LINE } from './page-setup.ts';
import { FONTS, SIZES } from './typefaces.ts';

const FIXED_LINE = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** Two characters, whatever their size; the twips are for programs that do not count characters. */
export const TWO_CHARACTERS = { firstLineChars: 200, firstLine: 640 };

const heading = (name: string, font: (typeof FONTS)[keyof typeof FONTS], bold: boolean) => ({
  name,
  run: { font, size: SIZES.body, bold, color: '000000', italics: false, characterSpacing: BODY_PITCH },
  paragraph: { spacing: FIXED_LINE, indent: TWO_CHARACTERS, keepNext: true, alignment: AlignmentType.BOTH },
});

/** Headings and body as official documents set them (GB/T 9704—2012, 7.3.3): 一、黑体, （一）楷体, 1. and text 仿宋, all 三号. */
export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONTS.body, size: SIZES.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: FIXED_LINE },
    },
    heading1: heading('heading 1', FONTS.heading, false),
    heading2: heading('heading 2', FONTS.subheading, false),
    heading3: heading('heading 3', FONTS.body, true),
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: '正文（公文）',
      basedOn: 'Normal',
      quickFormat: true,
      run: { characterSpacing: BODY_PITCH },
      paragraph: { indent: TWO_CHARACTERS, alignment: AlignmentType.BOTH },
    },
    {
      id: 'DocumentTitle',
      name: '公文标题',
      basedOn: 'Normal',
      next: 'Body',
      quickFormat: true,
      run: { font: FONTS.title, size: SIZES.title },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...FIXED_LINE, line: 35 * 20 }, keepLines: true },
    },
    {
      id: 'CutOff',
      name: '数据截止',
      basedOn: 'Normal',
      run: { font: FONTS.subheading },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: 'TableTitle',
      name: '表题',
      basedOn: 'Normal',
      run: { font: FONTS.heading, size: SIZES.label },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...FIXED_LINE, before: 120 } },
    },
    {
      id: 'TableUnit',
      name: '表的单位',
      basedOn: 'Normal',
      run: { size: SIZES.note },
      paragraph: { alignment: AlignmentType.RIGHT, keepNext: true, spacing: { ...FIXED_LINE, line: 20 * 20 } },
    },
    {
      id: 'TableCell',
      name: '表格文字',
      basedOn: 'Normal',
    },
    {
      id: 'TableNote',
      name: '表注',
      basedOn: 'Normal',
      run: { font: FONTS.subheading, size: SIZES.note },
      paragraph: { spacing: { ...FIXED_LINE, line: 18 * 20, before: 60, after: 120 }, alignment: AlignmentType.BOTH },
    },
  ],
};
