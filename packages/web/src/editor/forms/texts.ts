import { said } from '@jiping/domain/language';
import { counted } from '../../parts/counted.ts';

export const texts = {
  forms: said('附件', 'Attachments'),
  unit: (unit: string) => said(`单位：${unit}`, `Unit: ${unit}`),
  filled: (filled: number, wanted: number) => said(`已填 ${filled}/${wanted}`, `${filled} of ${wanted} filled`),
  progress: (percent: number) => said(`完成 ${percent}%`, `${percent}% complete`),
  projectsDone: (done: number, all: number) =>
    said(`${done}/${all} 个项目已完成`, `${done} of ${all} projects complete`),
  noProjects: said('还没有项目', 'No projects yet'),
  noProjectsWhy: said(
    '一个项目一张表。先在基础数据表的项目支出下登记，或在这里添加。',
    'One form a project. Enter projects in the data form, or add one here.',
  ),
  addProject: said('添加项目', 'Add a project'),
  projectName: said('项目名称', 'Name of the project'),
  projectNameHint: said('与部门预算批复的名称一致', 'As in the approved budget'),
  unnamed: said('未命名项目', 'Unnamed project'),
  noSuchForm: said('没有这张表', 'There is no such form'),
  noSuchFormWhy: said(
    '模板没有这张表，或这个项目已经删除。',
    'The template has no such form, or the project has been taken out.',
  ),
  toText: said('回到正文', 'Back to the text'),
  carried: said('沿用上年', 'Carried over'),
  toRenew: said('待更新', 'renew'),
  carriedToRenew: said('沿用上年·待更新', 'From last year, to be renewed'),
  carriedCount: (count: number) =>
    said(`${count} 处沿用上年，待更新或确认`, `${counted(count, 'value')} from last year, to be renewed or confirmed`),
  confirmAll: said('全部核对无误', 'All still hold'),
  confirmed: (count: number) => said(`已确认 ${count} 处`, `Confirmed ${counted(count, 'value')}`),
  openCell: said('所在表格', 'In the form'),
  openSentence: said('所在正文', 'In the text'),
  previousProject: said('上一个项目', 'Previous project'),
  nextProject: said('下一个项目', 'Next project'),
  rename: said('改名', 'Rename'),
  remove: said('删除项目', 'Take out'),
  cancel: said('取消', 'Cancel'),
  keep: said('确定', 'Set'),
  undo: said('撤销', 'Undo'),
  loadingGrid: said('正在载入表格', 'Loading the form'),
  details: said('详情', 'Details'),
};
