import type { Run } from '../story/runs.ts';
import { joinRuns, plainText } from '../story/runs.ts';

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

/** The runs without the white space at their ends, and that white space. */
function withoutEnds(runs: readonly Run[]): {
  before: string;
  core: readonly Run[];
  after: string;
} {
  const text = plainText(runs);
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(Math.max(before.length, text.trimEnd().length));
  let at = 0;
  const core = runs.map((run) => {
    const from = Math.max(0, before.length - at);
    const to = text.length - after.length - at;
    at += run.text.length;
    return { ...run, text: run.text.slice(from, Math.max(from, to)) };
  });
  return { before, core: joinRuns(core), after };
}

/** Runs in one style around their tree. White space at its ends stands outside: `**a **b` is not Markdown. */
function wrapped(style: Style, runs: readonly Run[], open: readonly Style[]): readonly Inline[] {
  const { before, core, after } = withoutEnds(runs);
  const children = nestRuns(core, [...open, style]);
  const inner: Inline =
    style === 'link'
      ? { kind: 'link', address: core[0]?.link ?? '', children }
      : { kind: style, children };
  return [...textAndBreaks(before), ...(core.length > 0 ? [inner] : []), ...textAndBreaks(after)];
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
    else nested.push(...wrapped(outer, rest.slice(0, length), open));
    at += length;
  }
  return nested;
}
