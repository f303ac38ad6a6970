import { DROPPED } from './dropped.ts';

/**
 * Mends numbers that layout or scanning broke, length unchanged: `40O万元` → `400万元`, `1,286.42` and `1286. 42万元`
 * lose their comma and space. What could as well be two numbers (`8 24.17万元`) is left as it stands.
 * `source` is the text before punctuation was evened out: an ASCII comma groups thousands, a Chinese one rarely does.
 */
export function repairNumbers(text: string, source: string): string {
  return joinDecimals(joinThousands(digitsForLetters(text), source));
}

const UNIT_AHEAD = /^[ \t]{0,4}(?:万|元|亿|%|人|个|名|次|件|项|条|台|户|场|份|家|辆|公里|平方米|亩|分)/;

const digitsForLetters = (text: string): string =>
  text.replace(/(?<![A-Za-z0-9])[0-9OoIl][0-9OoIl.，]*/g, (run, at: number) => {
    if (!/[0-9]/.test(run) || !/[OoIl]/.test(run)) return run;
    if (!UNIT_AHEAD.test(text.slice(at + run.length, at + run.length + 6))) return run;
    return run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  });

const joinThousands = (text: string, source: string): string =>
  text.replace(/(?<![\d.])\d{1,3}(?: ?， ?\d{3})+(?!\d)/g, (run, at: number) => {
    const written = source.slice(at, at + run.length);
    const groups = run.split('，').length - 1;
    const ahead = text.slice(at + run.length, at + run.length + 6);
    const chinese = written.includes('，');
    if (chinese && (groups > 1 || !/^(?:\.\d|[ \t]{0,4}(?:万元|元|亿))/.test(ahead))) return run;
    return run.replace(/[ ，]/g, DROPPED);
  });

const joinDecimals = (text: string): string =>
  text
    .replace(/(?<=\d)·(?=\d)/g, '.')
    .replace(/(?<![\d.])\d+\s{0,4}\.\s{0,4}\d{1,4}(?=\s{0,4}(?:万|元|亿|%))/g, (run) => run.replace(/\s/g, DROPPED));
