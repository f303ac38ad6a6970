import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('..', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(^|\/)[a-z-]*(texts|words)\.ts$/.test(name) && !name.includes('generated'),
);

/** Every `{ zh, en }` of a module, however deep. */
function sentences(value: unknown, path: string): [string, { zh: unknown; en: unknown }][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [[path, { zh: value.zh, en: value.en }]];
  return Object.entries(value).flatMap(([name, part]) => sentences(part, `${path}.${name}`));
}

describe('what the screens say', () => {
  it.each(files)('%s says everything in both languages', async (file) => {
    const module: unknown = await import(new URL(file, folder).href);
    for (const [path, { zh, en }] of sentences(module, file)) {
      expect(zh, path).toEqual(expect.stringMatching(/\S/));
      expect(en, path).toEqual(expect.stringMatching(/\S/));
      // English names a Chinese term only in brackets or as the unit; `中文` is how the language calls itself.
      expect(String(en).replaceAll(/\([^)]*\)|万元|(切换到)?中文/g, ''), path).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
