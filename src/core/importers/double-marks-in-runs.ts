import type { Run } from '../story/runs.ts';
import { plainText } from '../story/runs.ts';
import { doubleMarksIn } from '../text/double-marks.ts';

/** The marks that no style begins or ends within; the other of two goes with the one that is cut. */
function wholeMarks(runs: readonly Run[], places: readonly number[]): readonly number[] {
  const cuts = new Set<number>();
  let end = 0;
  for (const { text } of runs) cuts.add((end += text.length));
  const isWhole = (at: number | undefined) => at !== undefined && !cuts.has(at + 1);
  return places.filter((_, index) => {
    const opening = index - (index % 2);
    return isWhole(places[opening]) && isWhole(places[opening + 1]);
  });
}

/** Runs in which two single marks typed for a double one are that mark. */
export function withDoubleMarksInRuns(runs: readonly Run[]): readonly Run[] {
  const places = wholeMarks(runs, doubleMarksIn(plainText(runs)));
  let start = 0;
  let next = 0;
  return runs.map((run) => {
    let text = '';
    let from = 0;
    for (let at = places[next]; at !== undefined && at < start + run.text.length;) {
      text += `${run.text.slice(from, at - start)}"`;
      from = at - start + 2;
      at = places[++next];
    }
    start += run.text.length;
    return { ...run, text: text + run.text.slice(from) };
  });
}
