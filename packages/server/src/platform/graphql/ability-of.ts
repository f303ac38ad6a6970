import { type ActorFacts, type AppAbility, abilityFor, rulesFor } from '@jiping/domain/permissions';
import { frozen } from '../frozen.ts';

/** As many people as work in a large county at the same time. */
const MOST_KNOWN = 1_000;

/** The rules that were made last, by everything they follow from; the one used last stands last. */
const known = new Map<string, AppAbility>();

/**
 * What the rules say of a person. What they are is looked up with every request; of the same facts follow the same rules, so
 * these are made once. Another role or another department is another entry: nothing here can outlive a membership.
 */
export function abilityOf(facts: ActorFacts): AppAbility {
  const key = JSON.stringify(facts);
  const ability = known.get(key) ?? abilityFor(frozen(rulesFor(facts)));
  known.delete(key);
  known.set(key, ability);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  return ability;
}
