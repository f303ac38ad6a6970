const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/** Whether `text` is a day of the calendar in the form 2021-12-31; such days compare as text. */
export const isDay = (text: string | null): text is string =>
  text !== null && ISO_DATE.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Days from one to the other: `daysBetween('2021-12-31', '2022-01-05')` → 5, negative where it comes before. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
