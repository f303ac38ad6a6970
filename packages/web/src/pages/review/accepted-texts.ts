import { said } from '@jiping/domain/language';

export const texts = {
  unlockButton: said('解锁重审', 'Unlock'),
  unlockTitle: said('解锁已通过的自评', 'Unlock an accepted evaluation'),
  unlockMeans: said(
    '解锁后转回绩效股审核，不再计入正式汇总数据；可以重新通过，也可以退回部门修改。已提交的各版和办理记录都会保留。',
    'It goes back to the performance section’s review and leaves the official sums; it may be accepted anew or returned. Every revision and the history stay.',
  ),
  unlockHint: said('解锁原因，如“抽查复核发现项目支出佐证不足”（2–500 字）', 'Why (2 to 500 characters)'),
  unlock: said('解锁', 'Unlock'),
  unlocked: said('已解锁，转回绩效股审核', 'Unlocked: it is under review again'),
  rescoreButton: said('调整复核得分', 'Re-score'),
  rescoreTitle: said('调整复核得分', 'Change the review score'),
  present: said('现复核得分', 'Review score now'),
  noScore: said('未评分', 'none'),
  newScore: said('新的复核得分（0–100）', 'New review score (0–100)'),
  rescoreHint: said('调整原因，如“再评价核减产出数量得分”（2–500 字）', 'Why (2 to 500 characters)'),
  rescore: said('调整', 'Change it'),
  rescored: said('已调整复核得分', 'The review score was changed'),
};
