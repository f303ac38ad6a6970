const CHINA = 8 * 60 * 60 * 1000;

/** The day of a moment as it is in China: `2022-05-06`. */
export const dayInChina = (moment: string): string => new Date(Date.parse(moment) + CHINA).toISOString().slice(0, 10);

/** The same as documents write it: `2022年5月6日`. */
export function dayInWords(moment: string): string {
  const [year, month, day] = dayInChina(moment).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
