import { readdir, readFile } from 'node:fs/promises';

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;
const MB = 1024;

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICK = 10; // milliseconds

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Processor time so far, in milliseconds. */
  readonly spent: number;
}

/** What something took at the most: megabytes more than before, and milliseconds of processor time. */
export interface Cost {
  readonly grown: number;
  readonly spent: number;
}

/** A process of Linux; null for one that has ended meanwhile. */
async function readProcess(pid: string): Promise<Process | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // After the program's name, which may have anything in it: state, parent, and so on.
  const facts = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [parent, inProgram, inSystem] = [facts[1], facts[11], facts[12]].map(Number);
  if (!parent || inProgram === undefined || inSystem === undefined) return null;
  return { pid: Number(pid), parent, spent: (inProgram + inSystem) * TICK };
}

/** A program and all that it started. */
async function familyOf(pid: number): Promise<readonly Process[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(readProcess))).filter((each) => each !== null);
  const below = (of: number): readonly Process[] =>
    all.filter(({ parent }) => parent === of).flatMap((each) => [each, ...below(each.pid)]);
  return [...all.filter((each) => each.pid === pid), ...below(pid)];
}

/** A process's share of what is in memory, in kilobytes: a page that several have is divided among them. */
async function shareOf({ pid }: Process): Promise<number> {
  const memory = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(memory)?.[1] ?? 0);
}

/** What a program and all that it started have in memory, in megabytes, and what each has spent. */
async function look(pid: number) {
  const family = await familyOf(pid);
  const shares = await Promise.all(family.map(shareOf));
  return {
    memory: shares.reduce((sum, share) => sum + share, 0) / MB,
    spent: new Map(family.map((each) => [each.pid, each.spent])),
  };
}

/** Does something, and answers beside what it answers what it cost a program and all that it started. */
export async function withCost<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly cost: Cost }> {
  const before = await look(pid);
  let most = before.memory;
  const spent = new Map<number, number>();
  const notice = async (): Promise<void> => {
    const now = await look(pid);
    most = Math.max(most, now.memory);
    // A process that ended is still counted, as far as it was seen.
    for (const [id, time] of now.spent) spent.set(id, time - (before.spent.get(id) ?? 0));
  };
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      await notice();
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  try {
    const result = await work();
    await notice();
    const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
    return { result, cost: { grown: most - before.memory, spent: all } };
  } finally {
    isOver = true;
    await watching;
  }
}
