import { said, TradeError } from '../language/index.ts';

/** Refuses a template, naming the place in it and what to mend: `figures[3].code：…`. Code: `INVALID_TEMPLATE`. */
export function refuseTemplate(path: string, zh: string, en: string): never {
  const place = path === '' ? '$' : path;
  throw new TradeError('INVALID_TEMPLATE', said(`模板的 ${place} 有误：${zh}。`, `Template, at ${place}: ${en}.`));
}
