/*
 * What the tests over files need of Node, and no more: the domain itself is pure, so its type check knows nothing of Node.
 */
declare module 'node:fs' {
  export function existsSync(path: string): boolean;
  export function readdirSync(path: string): string[];
  export function readFileSync(path: string, encoding: 'utf8'): string;
  export function writeFileSync(path: string, text: string): void;
}

declare module 'node:process' {
  export const env: Readonly<Record<string, string | undefined>>;
}

declare module 'node:console' {
  export function log(text: string): void;
}
