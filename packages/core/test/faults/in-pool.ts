/** Does the jobs, so many at a time, and gives their results in order. */
export async function inPool<Job, Result>(
  jobs: readonly Job[],
  width: number,
  run: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = jobs.entries();
  const work = async (): Promise<void> => {
    // The iterator is shared: each worker takes the next job that none has.
    for (const [index, job] of queue) results[index] = await run(job);
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
