import { expect, type Page, request } from '@playwright/test';

/** Of every demonstration account. */
export const PASSWORD = 'Jiping-demo-2026';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code message } } }`;

/** Signs in over the API: the browser state of somebody who has been here before. */
export async function sessionOf(username: string, baseURL: string) {
  const api = await request.newContext({ baseURL });
  const answer = await api.post('/graphql', {
    data: { query: SIGN_IN, variables: { input: { username, password: PASSWORD } } },
  });
  const { data } = await answer.json();
  expect(data?.signIn.userErrors, `signing in as ${username}`).toEqual([]);
  const state = await api.storageState();
  await api.dispose();
  return state;
}

/** Signs in as a person does, on the page or in the dialog that is open. */
export async function signInByForm(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel(/用户名|Username/).fill(username);
  await page.getByLabel(/^(密码|Password)$/).fill(password);
  await page.getByRole('button', { name: /^(登\s*录|Sign in)$/ }).click();
}
