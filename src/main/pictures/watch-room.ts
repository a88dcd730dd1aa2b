/** What Electron says of a process. */
export interface ProcessMetric {
  readonly pid: number;
  readonly cpu: { readonly cumulativeCPUUsage?: number };
  /** In kilobytes. */
  readonly memory: { readonly workingSetSize: number };
}

/** More than a picture of the largest size needs, in kilobytes. */
const MOST_MEMORY = 280 * 1024;

/** How often it is looked, in milliseconds: as fast as a process can fill its memory. */
const EVERY = 50;

/** A process that waits for its turn on a busy machine is not stuck; one that waits this many times longer is. */
const PATIENCE = 4;

/**
 * Watches a process at a job and tells when it takes more than its share: seconds of processor time, or memory
 * beyond what it had when the job began. What it answers stops the watch.
 */
export function watchRoom(
  pid: number,
  measure: () => readonly ProcessMetric[],
  seconds: number,
  tell: (why: 'time' | 'memory') => void,
): () => void {
  const look = () => measure().find((each) => each.pid === pid);
  const before = look();
  const began = performance.now();
  const timer = setInterval(() => {
    const now = look();
    const spent = (now?.cpu.cumulativeCPUUsage ?? 0) - (before?.cpu.cumulativeCPUUsage ?? 0);
    const grown = (now?.memory.workingSetSize ?? 0) - (before?.memory.workingSetSize ?? 0);
    const isLate = (performance.now() - began) / 1000 > seconds * PATIENCE;
    if (grown > MOST_MEMORY) tell('memory');
    else if (spent > seconds || isLate) tell('time');
  }, EVERY);
  return () => clearInterval(timer);
}
