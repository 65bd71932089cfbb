/**
 * The CPU time (ms, user and system) of one run of `work`: the least of several, after one to warm up.
 * CPU rather than wall time, so that a busy machine changes little.
 */
export function cpuTime(work: () => void, runs = 5): number {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
