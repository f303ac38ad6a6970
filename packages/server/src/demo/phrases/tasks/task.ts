/** What a project was to do, as its form asks: an output that is counted, a quality in percent, an effect that is judged. */
export interface Task {
  /** A year's output lies from `low` to `high`. */
  readonly quantity: { readonly name: string; readonly unit: string; readonly low: string; readonly high: string };
  /** What is in order in percent: 验收合格率. */
  readonly quality: string;
  readonly effect: Effect;
  /** Whose satisfaction was asked. */
  readonly served: string;
}

/** An effect judged in words. */
export interface Effect {
  readonly level: 'economic' | 'social' | 'ecological' | 'sustainable';
  readonly name: string;
  /** The target as the approved budget words it. */
  readonly target: string;
}

const EFFECT_LEVELS: readonly Effect['level'][] = ['economic', 'social', 'ecological', 'sustainable'];

/** Takes rows by their project's name apart: `产出|计量单位|下限~上限|质量指标|效益类别|效益指标|效益目标|服务对象`. */
export const tasksOf = (rows: Readonly<Record<string, string>>): Readonly<Record<string, Task>> =>
  Object.fromEntries(Object.entries(rows).map(([project, row]) => [project, taskIn(row)]));

function taskIn(row: string): Task {
  const [name, unit, range, quality, levelWord, effect, target, served] = row.split('|');
  const [low, high] = range?.split('~') ?? [];
  const level = EFFECT_LEVELS.find((one) => one === levelWord);
  if (!name || !unit || !low || !high || !quality || !level || !effect || !target || !served)
    throw new Error(`The task “${row}” does not have its eight parts.`);
  return { quantity: { name, unit, low, high }, quality, effect: { level, name: effect, target }, served };
}
