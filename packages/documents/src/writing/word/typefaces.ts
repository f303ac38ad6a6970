import { XML_HEAD } from '../xml-text.ts';

/** Typefaces of official documents (GB/T 9704—2012, 7.3) and sizes in half points, as Word counts: 二号 44, 三号 32, 四号 28, 小四 24, 五号 21. */
export const SIZES = { title: 44, body: 32, number: 28, label: 24, note: 21, small: 18 } as const;

const LATIN = 'Times New Roman';

const typeface = (eastAsia: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });

export const FONTS = {
  title: typeface('方正小标宋简体'),
  heading: typeface('黑体'),
  subheading: typeface('楷体_GB2312'),
  body: typeface('仿宋_GB2312'),
  number: typeface('宋体'),
} as const;

/** Marks that Chinese and Latin share (“ ” — …) are set as Chinese ones: a full character wide. */
export const CHINESE = { hint: 'eastAsia' } as const;

/** What a machine takes where a typeface is not installed: none of these comes with Windows. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '小标宋', '华文中宋', '宋体', 'Noto Serif CJK SC'],
  仿宋_GB2312: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
  黑体: ['SimHei', '华文黑体', 'Noto Sans CJK SC'],
  宋体: ['SimSun', '华文宋体', 'Noto Serif CJK SC'],
};

/** `word/fontTable.xml`: which typeface stands in for which. */
export const FONT_TABLE = `${XML_HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
  INSTEAD,
)
  .map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join('')}</w:fonts>`;
