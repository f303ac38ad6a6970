/** Who people are in a place (product.md). One person may have several memberships. */
export const ROLES = [
  'preparer',
  'unitHead',
  'supervisor',
  'financeSection',
  'performanceSection',
  'bureauDirector',
  'evaluator',
  'congress',
  'audit',
  'prefectureFinance',
  'provinceFinance',
  'nationFinance',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const;
export type Role = (typeof ROLES)[number];

/** The three administrators 三员: accounts, permissions, logs. None of them sees business data. */
export const ADMINISTRATORS = [
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const satisfies readonly Role[];
