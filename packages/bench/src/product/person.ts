import { documents } from './documents.ts';

/** The password of the demonstration's accounts, as `npm start` prints it, and of those that are made for the sizes. */
export const DEMO_PASSWORD = 'Jiping-demo-2026';

const known = documents();

/** A signed-in person at the API. */
export interface Person {
  /** As a browser would send it. */
  readonly cookie: string;
  /** Sends an operation of the web client; throws where the answer has an error or a refusal. */
  ask<Data>(operation: string, variables?: object): Promise<Data>;
  /** The same with a document of the caller's own, for what no page asks in this form. */
  askFor<Data>(operation: string, document: string, variables?: object): Promise<Data>;
}

interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** Signs in one of the demonstration's people. */
export async function signIn(address: string, username: string): Promise<Person> {
  const answer = await post(address, 'SignIn', documentOf('SignIn'), { input: { username, password: DEMO_PASSWORD } });
  await dataOf('SignIn', answer);
  const cookie = answer.headers
    .getSetCookie()
    .map((header) => header.split(';', 1)[0])
    .join('; ');
  return {
    cookie,
    ask: async <Data>(operation: string, variables = {}) =>
      dataOf<Data>(operation, await post(address, operation, documentOf(operation), variables, cookie)),
    askFor: async <Data>(operation: string, document: string, variables = {}) =>
      dataOf<Data>(operation, await post(address, operation, document, variables, cookie)),
  };
}

function documentOf(operation: string): string {
  const document = known.get(operation);
  if (!document) throw new Error(`The web client has no operation ${operation}`);
  return document;
}

function post(address: string, operation: string, query: string, variables: object, cookie = ''): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN', cookie },
    body: JSON.stringify({ operationName: operation, query, variables }),
  });
}

/** The data, once it is certain that the product did what was asked: a refusal is quick and must not count. */
async function dataOf<Data>(operation: string, response: Response): Promise<Data> {
  const text = await response.text();
  const { data, errors }: Answer<Data> = JSON.parse(text);
  if (errors?.length || !data || /"userErrors":\[\{/.test(text))
    throw new Error(`${operation} was refused: ${text.slice(0, 500)}`);
  return data;
}
