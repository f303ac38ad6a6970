import { networkFound, networkLost } from './network.ts';
import { signInAgain } from './session.ts';

/** Marks a request as ours: a form on a foreign site cannot send these. */
const OWN_HEADERS = { 'x-requested-with': 'jiping-web', 'apollo-require-preflight': 'true' } as const;

export interface TransportSettings {
  /** Asked at every request, so that a change of language holds at once. */
  readonly language: () => string;
  /** Shows the sign-in dialog; resolves true when the person signed in again. */
  readonly signInAgain?: () => Promise<boolean>;
  readonly fetch?: typeof fetch;
}

/**
 * `fetch` for everything that goes to our server (GraphQL and uploads): adds language and own headers, tells the network's
 * state, and where the session has ended asks the person to sign in and then sends the same request again, so that the
 * caller and what was typed never notice.
 */
export function createTransport(settings: TransportSettings): typeof fetch {
  const send = settings.fetch ?? fetch;
  const askToSignIn = settings.signInAgain ?? signInAgain;
  return async function transport(input, init) {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(OWN_HEADERS)) headers.set(name, value);
    headers.set('accept-language', settings.language());
    const request: RequestInit = { ...init, headers, credentials: 'same-origin' };
    const answer = await reach(send, input, request);
    if (!(await isSignedOut(answer))) return answer;
    return (await askToSignIn()) ? reach(send, input, request) : answer;
  };
}

async function reach(send: typeof fetch, ...request: Parameters<typeof fetch>): Promise<Response> {
  try {
    const answer = await send(...request);
    // A proxy that answers for a server which is down is no answer of the server.
    if (answer.status === 502 || answer.status === 503 || answer.status === 504) networkLost();
    else networkFound();
    return answer;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) networkLost();
    throw error;
  }
}

/** True for a 401 and for a GraphQL answer with an `UNAUTHENTICATED` error. Leaves the body unread. */
export async function isSignedOut(answer: Response): Promise<boolean> {
  if (answer.status === 401) return true;
  if (!answer.headers.get('content-type')?.includes('json')) return false;
  const text = await answer.clone().text();
  if (!text.includes('"UNAUTHENTICATED"')) return false;
  const body: { errors?: { extensions?: { code?: string } }[] } = JSON.parse(text);
  return body.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false;
}
