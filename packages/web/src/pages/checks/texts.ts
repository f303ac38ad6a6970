import { said } from '@jiping/domain/language';

export const texts = {
  title: said('校验目录', 'Checks'),
  count: (count: number, all: number) =>
    said(
      count === all ? `共 ${all} 条` : `${all} 条中的 ${count} 条`,
      count === all ? `${all} in all` : `${count} of ${all}`,
    ),
  purpose: said(
    '填报时自动运行的校验规则。“阻断”须改正后才能提交，“需说明”须写明原因，“提示”供参考。',
    'The rules that run while a report is written. Blocking ones must be mended before handing in, others need a reason or are hints.',
  ),
  templates: said('模板', 'Templates'),
  find: said('查找编码或内容', 'Find by code or words'),
  severity: said('严重程度', 'Severity'),
  anySeverity: said('全部程度', 'Any severity'),
  onlyCode: (code: string) => said(`仅 ${code}，显示全部`, `Only ${code}: show all`),
  code: said('编码', 'Code'),
  check: said('校验内容', 'What it looks for'),
  source: said('依据', 'Source'),
  needs: said('需要的数据', 'Data it needs'),
  between: said('、', ', '),
  heldElsewhere: said('在别处保证的规则', 'Rules held elsewhere'),
  heldElsewhereNote: said(
    '以下规则涉及多份自评或办理过程，不能就一份自评判断，由汇总、流程和权限直接保证。',
    'These are about many evaluations, or about what people do. No single evaluation can be judged by them: roll-up, lifecycle and permissions hold them.',
  ),
  rule: said('规则', 'Rule'),
  heldBy: said('由什么保证', 'What holds it'),
  none: said('没有符合条件的校验', 'No check fits'),
  clear: said('显示全部', 'Show all'),
};
