/**
 * The CPU time (ms, user and system) of one run of `work`: the least of several, after one to warm up.
 * CPU rather than wall time, so that a busy machine changes little.
 */
export function cpuTime(work: () => void, runs = 5): number {
  work();
  return Math.min(...Array.from({ length: runs }, () => cpuOnce(work)));
}

/** The CPU time (ms, user and system) of one run of `work`, cold where it is the first. */
export function cpuOnce(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
