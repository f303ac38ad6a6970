import type { Role } from '@jiping/domain/people';
import { enumeration } from '../../platform/graphql/enumeration.ts';

export const RoleEnum = enumeration<Role>(
  'Role',
  {
    preparer: '填报人',
    unitHead: '单位负责人',
    supervisor: '主管部门',
    financeSection: '财政局业务股室',
    performanceSection: '财政局绩效股',
    bureauDirector: '财政局领导',
    evaluator: '第三方机构',
    congress: '人大',
    audit: '审计',
    prefectureFinance: '市级财政',
    provinceFinance: '省级财政',
    nationFinance: '中央财政',
    systemAdministrator: '系统管理员',
    securityAdministrator: '安全管理员',
    auditAdministrator: '审计管理员',
  },
  'Who a person is in a place.',
);
