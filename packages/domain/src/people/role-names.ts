import { type Bilingual, said } from '../language/index.ts';
import type { Role } from './roles.ts';

/** What each role is called, as its bearers would. */
export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  preparer: said('填报人', 'Preparer'),
  unitHead: said('单位负责人', 'Head of the unit'),
  supervisor: said('主管部门审核人', 'Supervising department'),
  financeSection: said('财政业务股室', 'Finance section'),
  performanceSection: said('财政绩效股', 'Performance section'),
  bureauDirector: said('财政局领导', 'Bureau director'),
  evaluator: said('第三方评价人员', 'Third-party evaluator'),
  congress: said('人大监督人员', "People's Congress"),
  audit: said('审计人员', 'Audit'),
  prefectureFinance: said('市级财政', 'Prefecture finance'),
  provinceFinance: said('省级财政', 'Province finance'),
  nationFinance: said('中央财政', 'National finance'),
  systemAdministrator: said('系统管理员', 'System administrator'),
  securityAdministrator: said('安全管理员', 'Security administrator'),
  auditAdministrator: said('审计管理员', 'Audit administrator'),
};
