import { hash, verify } from '@node-rs/argon2';
import { refuse } from '../../platform/graphql/act-refused.ts';

/** argon2id with OWASP's second recommended setting (19 MiB, two passes), which the library has as its default. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Stands in for an account that does not exist, so that the answer takes as long as for one that does. */
const nobody = hash('a password that nobody has');

export const passwordMatches = async (passwordHash: string | undefined, password: string): Promise<boolean> => {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return matches && passwordHash !== undefined;
};

/** 等保 2.0: ten characters at least, of three of the four classes. */
export function checkPasswordStrength(password: string): void {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  if (password.length >= 10 && password.length <= 200 && classes >= 3) return;
  throw refuse(
    'WEAK_PASSWORD',
    '密码至少 10 位，须包含大写字母、小写字母、数字、符号中的三种。',
    'A password has at least ten characters, of three of these: capital letters, small letters, digits, symbols.',
  );
}
