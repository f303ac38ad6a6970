import { expect } from 'vitest';
import type { House, Person } from './house.ts';

/** Sends a file up as the web does, and answers the upload's id. */
export async function sendUp(house: House, person: Person, name: string, bytes: Buffer): Promise<string> {
  const boundary = 'the-only-boundary';
  const response = await house.app.inject({
    method: 'POST',
    url: '/uploads',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'x-requested-with': 'jiping',
      ...(person.cookie ? { cookie: person.cookie } : {}),
    },
    payload: Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ uploadId: string }>().uploadId;
}
