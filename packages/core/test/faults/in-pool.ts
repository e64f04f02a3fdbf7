/** Runs the jobs, at most `width` at a time, and returns their results in order. */
export async function inPool<Job, Result>(
  jobs: readonly Job[],
  width: number,
  run: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = jobs.entries();
  const work = async (): Promise<void> => {
    // All workers share the iterator, so each takes the next job that no other has.
    for (const [index, job] of queue) results[index] = await run(job);
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
