import type { Run } from '../story/runs.ts';

/** Styled text as a tree, as HTML and Markdown have it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold' | 'italic'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] };

const STYLES = ['link', 'bold', 'italic'] as const;
type Style = (typeof STYLES)[number];

function textAndBreaks(text: string): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line ? [{ kind: 'text', text: line } as const] : []),
    ]);
}

/** How many runs from the first on share its style. */
function reach(runs: readonly Run[], style: Style): number {
  const end = runs.findIndex((run) => run[style] !== runs[0]?.[style]);
  return end < 0 ? runs.length : end;
}

function wrapped(style: Style, run: Run, children: readonly Inline[]): Inline {
  return style === 'link'
    ? { kind: 'link', address: run.link ?? '', children }
    : { kind: style, children };
}

/**
 * Runs as a tree: the style that reaches furthest is outermost, so that styles which overlap are cut where they
 * must be and nowhere else.
 */
export function nestRuns(runs: readonly Run[], open: readonly Style[] = []): readonly Inline[] {
  const nested: Inline[] = [];
  for (let at = 0; at < runs.length;) {
    const rest = runs.slice(at);
    const [run] = rest;
    if (!run) break;
    let outer: Style | null = null;
    let length = 1;
    for (const style of STYLES) {
      if (run[style] === undefined || open.includes(style)) continue;
      const reached = reach(rest, style);
      if (outer !== null && reached <= length) continue;
      outer = style;
      length = reached;
    }
    if (outer === null) nested.push(...textAndBreaks(run.text));
    else nested.push(wrapped(outer, run, nestRuns(rest.slice(0, length), [...open, outer])));
    at += length;
  }
  return nested;
}
