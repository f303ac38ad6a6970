import type { Neighbourhood } from '../product/neighbourhood.ts';
import { signIn } from '../product/person.ts';
import type { Result } from '../result.ts';
import { sample } from '../samples.ts';

/** What every request pays before it does anything, and signing in, whose time is the password's hash and is meant to be long. */
export async function measureRequests({ house, preparer }: Neighbourhood): Promise<Result[]> {
  const group = 'A request as such';
  const alive = await sample(200, () => fetch(`${house.address}/healthz`).then((answer) => answer.text()));
  const viewer = await sample(200, () => preparer.ask('Viewer'));
  // The server lets one address try sixty times a minute.
  const password = await sample(30, () => signIn(house.address, 'preparer'), 3);
  return [
    { group, what: '/healthz: HTTP alone', unit: 'ms', measured: alive },
    { group, what: 'who am I: session, rules, scope', unit: 'ms', measured: viewer },
    { group, what: 'sign in (argon2id)', unit: 'ms', measured: password },
  ];
}
