import type { Role } from '../people/index.ts';
import { contains } from '../regions/index.ts';

/** What a person is in one place. What is absent limits to nothing, never to everything. */
export interface MembershipFacts {
  readonly role: Role;
  /** The county, for whoever works in one. People of a prefecture or province have none. */
  readonly countyId?: string;
  readonly regionPath: string;
  /** The department, for people of one. */
  readonly departmentId?: string;
  /** Subordinate units 二级单位, for a supervising department. */
  readonly subordinateIds?: readonly string[];
  /** The section of the finance bureau 业务股室; absent: all sections. */
  readonly financeSection?: string;
  /** Departments given to a third-party evaluator. */
  readonly assignedDepartmentIds?: readonly string[];
}

/** What the rules need to know of a signed-in person. */
export interface ActorFacts {
  readonly userId: string;
  readonly memberships: readonly MembershipFacts[];
  /**
   * The county that a person of a prefecture or province has entered to look at its evaluations. Without it they read facts and
   * summaries only: one transaction is in the scope of one county, or of none.
   */
  readonly enteredCounty?: { readonly id: string; readonly path: string };
}

/** The department whose evaluation it is, as far as roles depend on it. */
export interface DepartmentFacts {
  readonly id: string;
  readonly countyId: string;
  readonly regionPath: string;
  readonly financeSection: string;
}

/**
 * The roles that a person holds towards a department: those with which the lifecycle decides what they may do. A supervisor is
 * one for subordinate units only, a finance section for the departments it knows, an evaluator for those assigned.
 */
export const rolesTowards = ({ memberships }: ActorFacts, department: DepartmentFacts): readonly Role[] => [
  ...new Set(memberships.filter((membership) => holds(membership, department)).map(({ role }) => role)),
];

function holds(membership: MembershipFacts, department: DepartmentFacts): boolean {
  const here = membership.countyId === department.countyId;
  switch (membership.role) {
    case 'preparer':
    case 'unitHead':
      return here && membership.departmentId === department.id;
    case 'supervisor':
      return here && (membership.subordinateIds ?? []).includes(department.id);
    case 'financeSection':
      return here && (membership.financeSection ?? department.financeSection) === department.financeSection;
    case 'evaluator':
      return here && (membership.assignedDepartmentIds ?? []).includes(department.id);
    case 'prefectureFinance':
    case 'provinceFinance':
    case 'nationFinance':
      return contains(membership.regionPath, department.regionPath);
    case 'performanceSection':
    case 'bureauDirector':
    case 'congress':
    case 'audit':
      return here;
    case 'systemAdministrator':
    case 'securityAdministrator':
    case 'auditAdministrator':
      return false;
  }
}
