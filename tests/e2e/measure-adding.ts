import { expect } from '@playwright/test';
import { addByDesk } from './add-by-desk.ts';
import type { Cost } from './cost.ts';
import { withCost } from './cost.ts';
import type { Stet } from './launch-stet.ts';

/** More memory than any picture may take, of all of Stet's processes, in megabytes. */
export const MOST = 300;

/** What became of a picture, and what it cost to find out. */
export interface Measured extends Cost {
  readonly name: string;
  readonly becomes: 'refused' | 'taken';
  /** Why it was refused, in a sentence. */
  readonly refusal: string | null;
  /** From asking for it to its answer, in milliseconds. */
  readonly time: number;
}

/** Adds a picture to a story that no page shows, and measures that; a refusal has to be a sentence that names it. */
export async function measureAdding(
  stet: Stet,
  story: string,
  name: string,
  path: string,
): Promise<Measured> {
  const pid = stet.app.process().pid ?? 0;
  const { result, cost } = await withCost(pid, () => addByDesk(stet, story, path));
  const { added, time } = result;
  if (added.refusal !== null) expect(added.refusal).toMatch(/“.+” .+\.$/s);
  const becomes = added.refusal === null ? 'taken' : 'refused';
  return { name, becomes, refusal: added.refusal, time, ...cost };
}

/** A line for people: by the clock, of the processors, in memory. */
export function measuredLine({ name, becomes, time, spent, grown }: Measured): string {
  const figures = [`${time.toFixed(0)} ms`, `${spent} ms`, `${grown.toFixed(0)} MB`];
  return `${name.padEnd(28)}${figures.map((each) => each.padStart(9)).join('')}  ${becomes}`;
}
