import { readdir, readFile } from 'node:fs/promises';

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;
const KB_A_PAGE = 4;
const MB = 1024;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Resident, in kilobytes. */
  readonly resident: number;
}

/** A process of Linux; null for one that has ended meanwhile. */
async function readProcess(pid: string): Promise<Process | null> {
  const [stat, memory] = await Promise.all(
    ['stat', 'statm'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
  );
  // After the program's name, which may have anything in it: state, parent, and so on.
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  const pages = memory?.split(' ')[1];
  if (!parent || !pages) return null;
  return { pid: Number(pid), parent: Number(parent), resident: Number(pages) * KB_A_PAGE };
}

/** What a program and all that it started have in memory, in megabytes; what they share counts for each. */
async function memoryOf(pid: number): Promise<number> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(readProcess))).filter((each) => each !== null);
  const sum = (of: number): number =>
    all.filter(({ parent }) => parent === of).reduce((total, { pid }) => total + sum(pid), 0) +
    (all.find((each) => each.pid === of)?.resident ?? 0);
  return sum(pid) / MB;
}

/** Does something, and answers beside what it answers by how many megabytes a program grew meanwhile at the most. */
export async function withGrowth<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly grown: number }> {
  const before = await memoryOf(pid);
  let most = before;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await memoryOf(pid));
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  try {
    const result = await work();
    return { result, grown: most - before };
  } finally {
    isOver = true;
    await watching;
  }
}
