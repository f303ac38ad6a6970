import { ADMINISTRATORS } from '../people/index.ts';
import type { AppRule } from './ability.ts';
import type { ActorFacts } from './actor.ts';
import { POLICIES } from './policies.ts';

/**
 * The rules of a signed-in person: those of each membership together. Plain data that the guard, the query condition and the
 * client read alike. A person without memberships has none; rules of one place never widen those of another.
 */
export function rulesFor(actor: ActorFacts): AppRule[] {
  const ofMemberships = actor.memberships.flatMap((member): AppRule[] =>
    POLICIES[member.role](member, actor).map(({ action, subject, conditions }) => ({
      action,
      subject,
      ...(conditions && { conditions }),
    })),
  );
  const isAdministrator = (role: string) => ADMINISTRATORS.some((one) => one === role);
  const shared: AppRule[] = [
    // Names of places are no secret; a template is what everybody writes, reviews or reads by.
    ...(actor.memberships.length > 0 ? [{ action: 'read', subject: 'Region' } as const] : []),
    ...(actor.memberships.some(({ role }) => !isAdministrator(role))
      ? [{ action: 'read', subject: 'Template' } as const]
      : []),
  ];
  return [...shared, ...ofMemberships];
}
