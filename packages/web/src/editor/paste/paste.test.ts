import type { NarrativeBlock } from '@jiping/domain/narrative';
import { describe, expect, it } from 'vitest';
import { LONGEST_PASTE, pasted } from './pasted.ts';
import { reduceHtml } from './reduce-html.ts';

/** One block a line: `# ` before headings, `⏎` for breaks, `[code]` for figures. */
const shown = (blocks: readonly NarrativeBlock[]): string[] =>
  blocks.map((block) => {
    const words = (block.content ?? []).map((node) =>
      node.type === 'text' ? node.text : node.type === 'figure' ? `[${node.attrs.code}]` : '⏎',
    );
    return `${block.type === 'heading' ? '# ' : ''}${words.join('')}`;
  });

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-style-name:正文}</style></head><body>
<!--[if gte mso 9]><xml><w:WordDocument>隐藏</w:WordDocument></xml><![endif]--><!--StartFragment-->
<h2>二、一般公共预算支出情况</h2>
<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US>　　2021</span><span>年部门支出总额<b>1286.42</b>万元，<span
style='color:red'>基本支出</span>824.17万
元。</span><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span>1.</span><![endif]>加强管理&amp;监督&#x3002;</p>
<p class=MsoNormal>&nbsp;</p><table><tr><td><p>编制数</p></td><td>40</td></tr><tr><td>实有人数</td><td>38</td></tr></table>
<!--EndFragment--></body></html>`;

describe('what is pasted', () => {
  it.each<[string, string, string[]]>([
    [
      'Word: words without styles, list numbers kept',
      WORD,
      [
        '# 二、一般公共预算支出情况',
        '2021年部门支出总额1286.42万元，基本支出824.17万元。',
        '1.加强管理&监督。',
        '编制数 40',
        '实有人数 38',
      ],
    ],
    [
      'a web list: numbers written out',
      '<ol><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>',
      ['1．甲', '2．乙', '丙'],
    ],
    ['breaks: one stays, two part', '甲<br>乙<br><br>丙', ['甲⏎乙', '丙']],
    [
      'links and pictures: only their words',
      '<p>见<a href="javascript:x()">附件</a><img src=x onerror=y()>。</p>',
      ['见附件。'],
    ],
    ['scripts: nothing', '<script>alert("<p>1</p>")</script><p>甲</p>', ['甲']],
    [
      'our own figures stay figures',
      '<p>共<span data-figure="staff.actual" data-unit="人" data-digits="0"><span>38人</span></span>。</p>',
      ['共[staff.actual]。'],
    ],
    ['broken markup: what can be read', '<p>甲<b>乙<p>丙</i> a < b', ['甲乙', '丙 a < b']],
  ])('%s', (_name, html, expected) => {
    expect(shown(reduceHtml(html))).toEqual(expected);
  });

  it('keeps how a figure is shown', () => {
    const [block] = reduceHtml(
      '<span data-figure="expenditure.basic" data-unit="万元" data-digits="2">8.00万元</span>',
    );
    expect(block).toEqual({
      type: 'paragraph',
      content: [{ type: 'figure', attrs: { code: 'expenditure.basic', unit: '万元', digits: 2 } }],
    });
  });

  it('takes plain text a paragraph a line', () => {
    expect(pasted({ html: '', text: '　　甲\r\n\n乙\t丙' })).toEqual({
      blocks: [
        { type: 'paragraph', content: [{ type: 'text', text: '甲' }] },
        { type: 'paragraph', content: [{ type: 'text', text: '乙 丙' }] },
      ],
    });
  });

  it.each([
    ['exactly as long as a section', '字'.repeat(LONGEST_PASTE), false],
    ['one character longer', '字'.repeat(LONGEST_PASTE + 1), true],
    ['twenty megabytes', 'x'.repeat(20_000_000), true],
  ])('%s', (_name, text, refused) => {
    expect('refused' in pasted({ html: '', text })).toBe(refused);
  });

  it('refuses twenty megabytes of markup without text, and reads the plain text beside it where there is one', () => {
    const html = `<p>${'<i></i>'.repeat(3_000_000)}`;
    expect('refused' in pasted({ html, text: '' })).toBe(true);
    expect(pasted({ html, text: '甲' })).toEqual({
      blocks: [{ type: 'paragraph', content: [{ type: 'text', text: '甲' }] }],
    });
  });
});
