/** `counted(1, 'question')` → `1 question`, `counted(3, 'question')` → `3 questions`. English only. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
