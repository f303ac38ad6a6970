import { type Bilingual, said, TradeError } from '../language/index.ts';

/** Refuses a template, naming the place in it and what to mend: `figures[3].code：…`. Code: `INVALID_TEMPLATE`. */
export function refuseTemplate(path: string, { zh, en }: Bilingual): never {
  const place = path === '' ? '$' : path;
  throw new TradeError('INVALID_TEMPLATE', said(`模板的 ${place} 有误：${zh}。`, `Template, at ${place}: ${en}.`));
}
