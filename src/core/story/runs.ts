/**
 * A stretch of text in one style. `text` may hold `\n`, a line break within the paragraph.
 * An absent style is off; `link` is an absolute http, https or mailto address.
 */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: string;
}

/** The words of runs, with no styles. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function sameStyle(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** The same words and styles in as few runs as will hold them: neighbours of one style joined, empty ones gone. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && sameStyle(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
