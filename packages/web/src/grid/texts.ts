import { said } from '@jiping/domain/language';

const counted = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false);

export const texts = {
  readOnly: said('这里现在只能查看，不能修改。', 'This can be read now, not changed.'),
  noFigure: said('这一格不是数据，不能填写。', 'This cell holds no figure.'),
  listFull: said('行数已达上限，未能增加。', 'The list is full; nothing was added.'),
  noRow: said('这一行不能移动或删除。', 'This line cannot be moved or removed.'),
  computesOther: (stands: string) =>
    said(
      `此格由系统计算，为 ${stands}，与粘贴的不同。请核对组成项，或采用粘贴的数。`,
      `This cell computes to ${stands}, not to what was pasted. Check its parts, or take the pasted value.`,
    ),
  pasted: (taken: number, rows: number, waiting: number, isByLabel: boolean) => {
    const zh = counted([
      `已粘贴 ${taken} 格`,
      isByLabel && '按行名对应',
      rows > 0 && `增加 ${rows} 行`,
      waiting > 0 && `${waiting} 处待处理，列在表下`,
    ]).join('，');
    const en = counted([
      `${taken} cells pasted`,
      isByLabel && 'by the labels of their rows',
      rows > 0 && `${rows} rows added`,
      waiting > 0 && `${waiting} left to look at, listed below`,
    ]).join(', ');
    return said(`${zh}。`, `${en}.`);
  },
  undone: said('已撤销。', 'Undone.'),
  redone: said('已恢复。', 'Done again.'),
  nothingToUndo: said('没有可撤销的操作。', 'There is nothing to undo.'),
  nothingToRedo: said('没有可恢复的操作。', 'There is nothing to do again.'),
  copied: (cells: number) => said(`已复制 ${cells} 格。`, `${cells} cells copied.`),
  keptForLater: said(
    '刚才填写的内容未能识别，已列在表下。',
    'What was typed was not understood; it is listed below the form.',
  ),
  help: said(
    '方向键移动，直接输入即填写，F2 修改，Alt+↓ 选项，Ctrl+Z 撤销；按 Esc 后再按 Tab 离开表格。',
    'Arrow keys move, typing fills in, F2 edits, Alt+↓ opens choices, Ctrl+Z undoes; Escape and then Tab leaves the grid.',
  ),
  gridEditor: (cell: string, shown: string) =>
    said(`${cell}：${shown === '' ? '未填' : shown}`, `${cell}: ${shown === '' ? 'missing' : shown}`),
  bar: said('当前格', 'Current cell'),
  lastYear: said('上年', 'Last year'),
  formula: said('公式', 'Formula'),
  computedAs: (value: string) => said(`按公式为 ${value}`, `Computes to ${value}`),
  useComputed: said('改用计算值', 'Use the computed value'),
  states: said('状态', 'State'),
  stateKeys: {
    known: said('已知', 'Known'),
    masked: said('不公开 *', 'Masked *'),
    notApplicable: said('不适用 无', 'Not applicable (无)'),
    missing: said('未填', 'Missing'),
  },
  details: said('详情', 'Details'),
  rowUp: said('上移', 'Move up'),
  rowDown: said('下移', 'Move down'),
  rowOut: said('删除本行', 'Remove row'),
  sum: (count: number, sum: string | null) =>
    said(
      `已选 ${count} 格${sum === null ? '' : `，合计 ${sum}`}`,
      `${count} cells chosen${sum === null ? '' : `, ${sum} in all`}`,
    ),
  waiting: (count: number) => said(`${count} 处待处理`, `${count} to look at`),
  moreWaiting: (count: number) =>
    said(
      `另有 ${count} 处未列出：可“复制这些内容”存到别处，或“全部不要”后核对粘贴的起点。`,
      `${count} more are not listed: copy them elsewhere, or drop all and check where the paste begins.`,
    ),
  mend: said('去改', 'Mend'),
  takePasted: said('采用粘贴的数', 'Take the pasted value'),
  drop: said('不要了', 'Drop'),
  dropAll: said('全部不要', 'Drop all'),
  copyAll: said('复制这些内容', 'Copy these'),
  place: said('位置', 'Place'),
  content: said('内容', 'Content'),
  reason: said('原因', 'Reason'),
  nowhere: said('表外', 'Outside of the form'),
  characters: (count: number, most: number) => said(`${count}/${most} 字`, `${count} of ${most} characters`),
  choices: said('选项', 'Choices'),
  noChoice: said('没有符合的选项', 'No choice matches'),
  marks: {
    derived: said('计算得出', 'computed'),
    saving: said('正在保存', 'being saved'),
    saved: said('已保存', 'saved'),
    failed: said('尚未保存', 'not saved yet'),
    block: said('有阻断问题', 'has a blocking finding'),
    explain: said('有需说明的问题', 'has a finding to explain'),
    hint: said('有提示', 'has a hint'),
    opinions: (count: number) => said(`${count} 条意见`, `${count} opinions`),
    carried: said('沿用上年，请核对', 'carried over from last year, to be looked at'),
    locked: said('已锁定', 'locked'),
  },
  fillHandle: said('拖动以填充', 'Draw to fill'),
};
