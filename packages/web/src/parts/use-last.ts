import { useState } from 'react';

/** What was answered last: an answer that fails later takes nothing away that is on the screen. `const found = useLast(data?.evaluation)` */
export function useLast<T>(answered: T | undefined): T | undefined {
  const [last, setLast] = useState(answered);
  if (answered !== undefined && answered !== last) setLast(answered);
  return answered ?? last;
}
