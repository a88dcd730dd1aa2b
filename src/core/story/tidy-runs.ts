import type { Run } from './runs.ts';
import { joinRuns, plainText } from './runs.ts';

const STYLES = ['bold', 'italic', 'link'] as const;
type Style = (typeof STYLES)[number];

function without(run: Run, style: Style): Run {
  const rest = { ...run };
  Reflect.deleteProperty(rest, style);
  return rest;
}

/** Takes a style off the white space where its stretches begin: `** a**` is not Markdown. */
function withTidyStarts(runs: readonly Run[], style: Style): readonly Run[] {
  const tidy: Run[] = [];
  for (const run of runs) {
    const goesOn = tidy.at(-1)?.[style] === run[style];
    const from = goesOn ? 0 : run.text.length - run.text.trimStart().length;
    if (from > 0) tidy.push({ ...without(run, style), text: run.text.slice(0, from) });
    if (from < run.text.length) tidy.push({ ...run, text: run.text.slice(from) });
  }
  return tidy;
}

/** The same where they end. */
function withTidyEnds(runs: readonly Run[], style: Style): readonly Run[] {
  const tidy: Run[] = [];
  for (const run of runs.toReversed()) {
    const goesOn = tidy.at(-1)?.[style] === run[style];
    const to = goesOn ? run.text.length : run.text.trimEnd().length;
    if (to < run.text.length) tidy.push({ ...without(run, style), text: run.text.slice(to) });
    if (to > 0) tidy.push({ ...run, text: run.text.slice(0, to) });
  }
  return tidy.toReversed();
}

/** Holds the place of a character that goes; printable text has none of its own. */
const DROPPED = '\u0000';

/** The text with the white space at both ends held as `DROPPED`. */
function withMarkedEnds(text: string): string {
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  return DROPPED.repeat(from) + text.slice(from, to) + DROPPED.repeat(text.length - to);
}

/** Takes blanks off the ends of every line, across runs. */
function withTidyLines(runs: readonly Run[]): readonly Run[] {
  const kept = withMarkedEnds(plainText(runs)).split('\n').map(withMarkedEnds).join('\n');
  let at = 0;
  return joinRuns(
    runs.map((run) => {
      const from = at;
      at += run.text.length;
      return { ...run, text: kept.slice(from, at).replaceAll(DROPPED, '') };
    }),
  );
}

/**
 * The same words with no blanks at the ends of lines or of the whole, and no style that begins or ends on one, in
 * as few runs as will hold them. The runs hold no control characters.
 */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  return joinRuns(
    STYLES.reduce(
      (tidy, style) => withTidyEnds(withTidyStarts(tidy, style), style),
      withTidyLines(joinRuns(runs)),
    ),
  );
}
