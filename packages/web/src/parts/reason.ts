/** Characters that the server takes at the most. */
export const LONGEST_REASON = 500;

/** Whether there is a reason to send; the server asks the same. */
export const isReason = (text: string): boolean => {
  const { length } = text.trim();
  return length >= 2 && length <= LONGEST_REASON;
};
