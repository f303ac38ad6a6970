import { describe, expect, it } from 'vitest';
import { type Role, refuseRoleCombination } from './index.ts';

describe('refuseRoleCombination', () => {
  it.each<readonly [Role[], RegExp | null]>([
    [['systemAdministrator', 'auditAdministrator'], /系统管理员.*审计管理员/],
    [['securityAdministrator', 'systemAdministrator'], /安全管理员.*系统管理员/],
    [['preparer', 'systemAdministrator'], /系统管理员.*填报人/],
    [['systemAdministrator', 'systemAdministrator'], null],
    [['auditAdministrator'], null],
    [['preparer', 'unitHead'], null],
    [[], null],
  ])('%j', (roles, words) => {
    const refusal = refuseRoleCombination(roles);
    if (words === null) expect(refusal).toBeNull();
    else expect(refusal?.zh).toMatch(words);
  });
});
