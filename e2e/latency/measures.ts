import type { Page } from '@playwright/test';
import { asCells, choose, copyElsewhere } from '../filling/form.ts';
import { expectSaved } from '../writing/report.ts';
import { rowKey } from './long-form.ts';
import { type Line, type Spread, spreadOf } from './spread.ts';
import { nextFrames, readWatch, untilChanged } from './stop-watch.ts';

const cellOf = (row: number, field: string) => `projectIndicators.${rowKey(row)}.${field}`;
const selectorOf = (row: number, field: string) => `td[data-code="${cellOf(row, field)}"]`;

/** Between two keys, in milliseconds: a fast typist’s. */
const PAUSE = 70;

/** Goes to a cell of the first row from wherever the form has been scrolled to: lines out of sight are not drawn. */
async function goToFirst(page: Page, field: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  await choose(page, cellOf(0, field));
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(PAUSE);
}

/** From the address to the form on the screen, each time in a browser that has been here before. */
export async function measureOpening(page: Page, address: string, runs: number): Promise<Line> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    await page.goto(address);
    await page.locator(selectorOf(0, 'name')).waitFor();
    times.push(await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(done))));
  }
  return { what: 'Open the form by its address', took: spreadOf(times.slice(1)) };
}

/** From the line in the outline to the form on the screen: the report is open, its text was shown. */
export async function measureTurning(page: Page, runs: number): Promise<Line> {
  const outline = page.getByRole('navigation', { name: '目录' });
  const line = outline.getByRole('button', { name: /^乡村道路养护/ });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await outline.getByRole('button', { name: /^一、/ }).click();
    await page.getByRole('document', { name: '正文' }).waitFor();
    await page.waitForTimeout(500);
    if (!(await line.isVisible())) await outline.getByRole('button', { name: /^附件3/ }).click();
    await page.locator(selectorOf(0, 'name')).waitFor({ state: 'detached' });
    const began = performance.now();
    await line.click();
    await page.locator(selectorOf(0, 'name')).waitFor();
    await nextFrames(page);
    times.push(performance.now() - began);
  }
  return { what: 'Turn from the text to the form', took: spreadOf(times) };
}

/** Letters, and the Enter that sets the value and goes on. */
export async function measureTyping(page: Page, rows: number, bare: Spread): Promise<Line[]> {
  await choose(page, cellOf(0, 'actual'));
  await readWatch(page);
  for (let row = 0; row < rows; row++) for (const key of ['9', String(row % 10), 'Enter']) await press(page, key);
  await nextFrames(page);
  const { keys } = await readWatch(page);
  await expectSaved(page);
  return [
    { what: 'Key to paint: a digit', took: spreadOf(keys.filter((_, index) => index % 3 !== 2)), bare },
    { what: 'Key to paint: Enter', took: spreadOf(keys.filter((_, index) => index % 3 === 2)), bare },
  ];
}

/**
 * What follows from a value, from its Enter on: the score of its row, and how much of the form is filled. Goes on in the row that the
 * typing came to.
 */
export async function measureFollowing(page: Page, first: number, runs: number): Promise<Line[]> {
  const spreads: Spread[] = [];
  for (const [start, selector] of [
    [first, (row: number) => selectorOf(row, 'score')],
    [first + runs, () => '.form-page__facts'],
  ] as const) {
    const times: number[] = [];
    for (let row = start; row < start + runs; row++) {
      await page.keyboard.type('88');
      await page.waitForTimeout(300);
      await readWatch(page);
      times.push(await untilChanged(page, selector(row), () => page.keyboard.press('Enter')));
    }
    spreads.push(spreadOf(times));
  }
  const [score, progress] = spreads;
  return [
    ...(score ? [{ what: 'Enter to the computed score', took: score }] : []),
    ...(progress ? [{ what: 'Enter to the form’s progress', took: progress }] : []),
  ];
}

/** Arrow keys through the form, down and across. */
export async function measureMoving(page: Page, steps: number, bare: Spread): Promise<Line> {
  await goToFirst(page, 'target');
  await readWatch(page);
  for (let step = 0; step < steps; step++) await press(page, 'ArrowDown');
  for (let step = 0; step < steps; step++) await press(page, step % 8 < 4 ? 'ArrowRight' : 'ArrowLeft');
  await nextFrames(page);
  return { what: 'Key to paint: an arrow', took: spreadOf((await readWatch(page)).keys), bare };
}

/** Frames while the wheel turns, to the end of what can be scrolled and back. */
export async function scrollFrames(page: Page, turns: number): Promise<Spread> {
  await readWatch(page);
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, turn < turns / 2 ? 240 : -240);
    await page.waitForTimeout(16);
  }
  return spreadOf((await readWatch(page)).frames);
}

export async function measureScrolling(page: Page, turns: number, bare: Spread): Promise<Line> {
  await goToFirst(page, 'name');
  await page.locator(selectorOf(0, 'name')).hover();
  return { what: 'Frame while scrolling', took: await scrollFrames(page, turns), bare };
}

/** A block of as many rows as the form has and eight columns, pasted, saved and taken back. */
export async function measurePasting(page: Page, rows: number, runs: number): Promise<Line[]> {
  const spent = { paste: [] as number[], saved: [] as number[], undo: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const block = Array.from({ length: rows }, (_, row) => [
      '≥',
      '100',
      '',
      String(60 + ((row + run) % 40)),
      '公里',
      '0.3',
      '',
      `第 ${run + 1} 次核实`,
    ]);
    await goToFirst(page, 'sign');
    await copyElsewhere(page, asCells(block));
    await page.waitForTimeout(500);
    await readWatch(page);
    const began = performance.now();
    await page.keyboard.press('Control+V');
    await page.getByText(/已粘贴 \d+ 格/).waitFor();
    await nextFrames(page);
    spent.paste.push(...(await readWatch(page)).keys);
    await expectSaved(page);
    spent.saved.push(performance.now() - began);
    await page.keyboard.press('Control+Z');
    await page.getByText('已撤销。').waitFor();
    await nextFrames(page);
    spent.undo.push(...(await readWatch(page)).keys);
    await expectSaved(page);
  }
  return [
    { what: `Paste ${rows} × 8 cells, to paint`, took: spreadOf(spent.paste) },
    { what: `Paste ${rows} × 8 cells, to saved`, took: spreadOf(spent.saved) },
    { what: 'Undo of the paste, to paint', took: spreadOf(spent.undo) },
  ];
}

/** What the browser and the machine take for a field and a table with nothing behind them: keys, frames. */
export async function measureBare(page: Page, rows: number): Promise<{ keys: Spread; frames: Spread }> {
  const line = `<tr>${'<td style="border:1px solid;height:31px">1,286.42</td>'.repeat(12)}</tr>`;
  await page.goto('/healthz');
  // Not by setContent, which opens the document anew and takes the watch's listeners with it.
  await page.evaluate(
    (html) => {
      document.body.innerHTML = html;
    },
    `<textarea></textarea><table>${line.repeat(rows)}</table>`,
  );
  await page.locator('textarea').focus();
  await readWatch(page);
  for (let key = 0; key < 60; key++) await press(page, String(key % 10));
  await nextFrames(page);
  const { keys } = await readWatch(page);
  await page.locator('table').hover();
  return { keys: spreadOf(keys), frames: await scrollFrames(page, 100) };
}
