import { parseArgs } from 'node:util';
import { SIZE_NAMES, type SizeName } from './country/size.ts';
import { measureSizes } from './measure-sizes.ts';

const WHOLE = /^[1-9]\d*$/;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '5' },
    data: { type: 'string' },
    json: { type: 'string' },
  },
});

const isSize = (text: string): text is SizeName => SIZE_NAMES.some((name) => name === text);
const names = positionals.filter(isSize);

if (names.length === 0 || names.length < positionals.length || !WHOLE.test(values.seed) || !WHOLE.test(values.rounds)) {
  console.error(
    `npm run bench -- sizes ${SIZE_NAMES.join('|')} [--data DIRECTORY] [--json FILE] [--seed 7] [--rounds 5]`,
  );
  process.exitCode = 2;
} else {
  for (const name of names)
    await measureSizes(name, {
      seed: Number(values.seed),
      rounds: Number(values.rounds),
      data: values.data,
      json: values.json,
    });
}
