import type { Role } from '@jiping/domain/people';
import type { ActorFacts } from '@jiping/domain/permissions';
import type { EntityManager } from '@mikro-orm/postgresql';
import { enterScope } from '../../platform/database/scope.ts';
import { abilityOf } from '../../platform/graphql/ability-of.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { hashToken, IDLE_MS } from '../../platform/sessions/session-token.ts';
import { subordinateUnits } from '../departments/subordinate-units.ts';

/** The session is noted as used at most this often, so that reading does not write. */
const SEEN_EVERY_MS = 60_000;

/** `watched`: a page that stands open is told something; the person need not be there, so the session grows idle all the same. */
export type SessionUse = 'used' | 'watched';

interface SessionRow {
  session_id: string;
  last_seen_at: Date;
  expires_at: Date;
  user_id: string;
  username: string;
  display_name: string;
  role: Role;
  region_path: string;
  region_level: string;
  region_id: string;
  department_id: string | null;
  finance_section: string | null;
  assigned_department_ids: string[];
}

/**
 * The person behind a session's token, with the rules of their memberships; null when there is no such session, or it was
 * idle too long or is over. Runs first in the request's transaction.
 */
export async function findActor(
  em: EntityManager,
  token: string,
  use: SessionUse = 'used',
  now = new Date(),
): Promise<Actor | null> {
  const rows: SessionRow[] = await em.execute(
    `select s.id as session_id, s.last_seen_at, s.expires_at, u.id as user_id, u.username, u.display_name,
       m.role, r.path as region_path, r.level as region_level, r.id as region_id, m.department_id, m.finance_section, m.assigned_department_ids
     from session s join app_user u on u.id = s.user_id left join membership m on m.user_id = u.id left join region r on r.id = m.region_id
     where s.token_hash = ? order by m.id`,
    [hashToken(token)],
  );
  const [first] = rows;
  if (!first || new Date(first.expires_at) <= now || now.getTime() - new Date(first.last_seen_at).getTime() >= IDLE_MS)
    return null;
  if (use === 'used' && now.getTime() - new Date(first.last_seen_at).getTime() > SEEN_EVERY_MS) {
    // The row stays locked until this request ends: another of the same person must not wait for it, and notes nothing.
    await em.execute(
      'update session set last_seen_at = ? where id in (select id from session where id = ? for update skip locked)',
      [now, first.session_id],
    );
  }
  const memberships = rows.filter((row) => row.role !== null).map(membershipOf);
  const facts: ActorFacts = { userId: first.user_id, memberships: await withSubordinates(em, memberships) };
  return {
    userId: first.user_id,
    username: first.username,
    displayName: first.display_name,
    sessionId: first.session_id,
    sessionExpiresAt: new Date(first.expires_at),
    facts,
    ability: abilityOf(facts),
  };
}

type MembershipFacts = ActorFacts['memberships'][number];

const membershipOf = (row: SessionRow): MembershipFacts => ({
  role: row.role,
  regionPath: row.region_path,
  ...(row.region_level === 'county' ? { countyId: row.region_id } : {}),
  ...(row.department_id ? { departmentId: row.department_id } : {}),
  ...(row.finance_section ? { financeSection: row.finance_section } : {}),
  ...(row.assigned_department_ids?.length ? { assignedDepartmentIds: row.assigned_department_ids } : {}),
});

/** A supervising department's people answer for its subordinate units, which the department table knows. */
async function withSubordinates(em: EntityManager, memberships: MembershipFacts[]): Promise<MembershipFacts[]> {
  const supervisor = memberships.find((membership) => membership.role === 'supervisor');
  if (!supervisor?.countyId || !supervisor.departmentId) return memberships;
  await enterScope(em, { countyId: supervisor.countyId, departmentIds: '*', regionPath: null });
  const units = await subordinateUnits(em, supervisor.departmentId);
  return memberships.map((membership) =>
    membership === supervisor ? { ...membership, subordinateIds: units } : membership,
  );
}
