import type { Role } from '@jiping/domain/people';
import { type ActorFacts, packRules, rulesFor } from '@jiping/domain/permissions';
import { describe, expect, it } from 'vitest';
import { placesFor } from './places.ts';

const county = { countyId: 'q', regionPath: '/99/9901/990121/', departmentId: 'd' };
const actor = (role: Role, place: Partial<typeof county> = county): ActorFacts => ({
  userId: 'u',
  memberships: [{ role, regionPath: '/99/', ...place }],
});

describe('placesFor', () => {
  it.each([
    ['preparer', ['/', '/evaluations', '/comparison', '/checks']],
    ['performanceSection', ['/', '/evaluations', '/overview', '/comparison', '/checks']],
    ['congress', ['/', '/evaluations', '/overview', '/comparison', '/checks']],
    ['systemAdministrator', ['/', '/checks']],
    ['auditAdministrator', ['/', '/checks']],
  ] as const)('%s', (role, places) => {
    expect(placesFor({ rules: packRules(rulesFor(actor(role))) }).map(({ to }) => to)).toEqual(places);
  });

  it('offers a province no list of evaluations before it has entered a county', () => {
    const places = placesFor({ rules: packRules(rulesFor(actor('provinceFinance', {}))) }).map(({ to }) => to);
    expect(places).toContain('/overview');
    expect(places).not.toContain('/evaluations');
  });
});
