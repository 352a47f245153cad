/**
 * Runs `work(0)` … `work(count - 1)`, at most `width` at a time; resolves with what they answer, in order. The first
 * failure rejects, after which no further one is begun.
 */
export async function inParallel<T>(count: number, width: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = new Array(count);
  let next = 0;
  let hasFailed = false;
  async function takeTurns(): Promise<void> {
    while (next < count && !hasFailed) {
      const index = next++;
      try {
        answers[index] = await work(index);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, count) }, takeTurns));
  return answers;
}
