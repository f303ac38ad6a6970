/** Lets so many through at once; the others wait their turn, first come, first served. */
export function gate(width: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await work();
    } finally {
      // Whoever is next takes this place: the count stays.
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
