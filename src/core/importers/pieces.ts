import type { Block } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { tidyRuns } from '../story/tidy-runs.ts';
import { withDoubleMarksInRuns } from './double-marks-in-runs.ts';

/**
 * What a foreign document comes down to, in reading order: stretches of text, line breaks, gaps between
 * paragraphs, and blocks that are already whole.
 */
export type Piece =
  | { readonly kind: 'run'; readonly run: Run }
  /** Its run is the line break in the style it stands in. */
  | { readonly kind: 'break'; readonly run: Run }
  | { readonly kind: 'gap' }
  | { readonly kind: 'block'; readonly block: Block };

/** White space as HTML sees it: a no-break space is not in it. */
const BLANKS = /[ \t\n\r\f]+/g;

/** Text with its runs of white space made one space each, as HTML and Markdown are read. */
export function collapsed(text: string): string {
  return text.replace(BLANKS, ' ');
}

function isBlank(piece: Piece): boolean {
  return piece.kind === 'run' && piece.run.text.trim() === '';
}

/** Drops the second of two spaces that meet where runs do. */
function withSingleSpaces(runs: readonly Run[]): readonly Run[] {
  let endsInSpace = false;
  return runs.map((run) => {
    const text = endsInSpace && run.text.startsWith(' ') ? run.text.slice(1) : run.text;
    endsInSpace = text === '' ? endsInSpace : text.endsWith(' ');
    return { ...run, text };
  });
}

/** A line break in a style. */
export function lineBreak(style: Omit<Run, 'text'>): Piece {
  return { kind: 'break', run: { ...style, text: '\n' } };
}

/** Two line breaks in a row are how some programs part paragraphs. */
function withGapsForDoubleBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const parted: Piece[] = [];
  for (const piece of pieces) {
    let last = parted.length - 1;
    const blank = parted[last];
    if (blank && isBlank(blank)) last--;
    if (piece.kind === 'break' && parted[last]?.kind === 'break')
      parted.splice(last, parted.length - last, { kind: 'gap' });
    else if (piece.kind !== 'break' || parted[last]?.kind !== 'gap') parted.push(piece);
  }
  return parted;
}

/** Pieces as blocks: text between gaps and blocks makes paragraphs; empty ones go. */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Run[] = [];
  const close = (): void => {
    const runs = withDoubleMarksInRuns(tidyRuns(withSingleSpaces(open)));
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs });
    open = [];
  };
  for (const piece of withGapsForDoubleBreaks(pieces)) {
    if (piece.kind === 'run' || piece.kind === 'break') {
      open.push(piece.run);
      continue;
    }
    close();
    if (piece.kind === 'block') blocks.push(piece.block);
  }
  close();
  return blocks;
}
