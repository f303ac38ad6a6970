import { ROLES, type Role, refuseRoleCombination } from '@jiping/domain/people';
import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../platform/database/scope.ts';
import { ActRefused, refuse } from '../../platform/graphql/act-refused.ts';
import { newId } from '../../platform/identifiers.ts';
import { Department } from '../departments/department.entity.ts';
import { regionOfCode } from '../regions/find-region.ts';
import { Membership } from './membership.entity.ts';
import { checkPasswordStrength, hashPassword } from './passwords.ts';
import { User } from './user.entity.ts';

export interface CreateUser {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly role: Role;
  readonly regionCode: string;
  readonly departmentCode: string | null;
  readonly financeSection: string | null;
  readonly assignedDepartmentCodes: readonly string[];
}

const OF_A_DEPARTMENT: readonly Role[] = ['preparer', 'unitHead', 'supervisor'];

/** Makes a person with a membership; a user name that exists gets one membership more, and keeps its password. */
export async function createUser(em: EntityManager, input: CreateUser, now = new Date()): Promise<User> {
  if (!ROLES.includes(input.role))
    throw refuse('UNKNOWN_ROLE', `没有角色“${input.role}”。`, `There is no role “${input.role}”.`);
  const region = await regionOfCode(em, input.regionCode);
  if (!region)
    throw refuse('NO_SUCH_REGION', `没有区划 ${input.regionCode}。`, `There is no region ${input.regionCode}.`);
  if (OF_A_DEPARTMENT.includes(input.role) && input.departmentCode === null) {
    throw refuse(
      'DEPARTMENT_NEEDED',
      '该角色须指定部门（--department）。',
      'That role is one of a department: give --department.',
    );
  }
  if (region.level === 'county') await enterScope(em, { countyId: region.id, departmentIds: '*', regionPath: null });
  const departmentId = input.departmentCode === null ? null : await departmentIdOf(em, input.departmentCode);
  const assignedDepartmentIds: string[] = [];
  for (const code of input.assignedDepartmentCodes) assignedDepartmentIds.push(await departmentIdOf(em, code));

  const user = (await em.findOne(User, { username: input.username })) ?? (await newUser(em, input, now));
  const held = await em.find(Membership, { userId: user.id });
  const refusal = refuseRoleCombination([...held.map((membership) => membership.role), input.role]);
  if (refusal) throw new ActRefused([{ code: 'ROLES_EXCLUDE', sentence: refusal }]);
  em.create(Membership, {
    id: newId(),
    userId: user.id,
    role: input.role,
    regionId: region.id,
    departmentId,
    financeSection: input.financeSection,
    assignedDepartmentIds,
  });
  return user;
}

async function newUser(
  em: EntityManager,
  { username, displayName, password }: CreateUser,
  createdAt: Date,
): Promise<User> {
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/i.test(username)) {
    throw refuse(
      'MALFORMED_USERNAME',
      '用户名为 2 至 40 位字母、数字、点、横线。',
      'A user name has 2 to 40 letters, digits, dots or hyphens.',
    );
  }
  checkPasswordStrength(password);
  const user = em.create(User, {
    id: newId(),
    username,
    displayName,
    passwordHash: await hashPassword(password),
    createdAt,
    failedAttempts: 0,
    lockedUntil: null,
  });
  await em.flush();
  return user;
}

async function departmentIdOf(em: EntityManager, code: string): Promise<string> {
  const department = await em.findOne(Department, { code });
  if (department) return department.id;
  throw refuse('NO_SUCH_DEPARTMENT', `该县没有预算编码为 ${code} 的部门。`, `The county has no department ${code}.`);
}
