import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import type { Passage } from '../../src/core/text/passage.ts';

/*
 * Copy with its quotes marked, one line a case:
 *
 *   “[Yes],” {said} <Lane>. → Ana Lane
 *
 * [words] somebody's words   ~words~ nobody's   {cue}   <mention of the speaker>   ¶ between paragraphs
 * ⟦words⟧ stand for square brackets in the copy. # opens a headline. After the arrow: the names of the speakers, quote by quote, "-" where there is none.
 */

const brackets = /[[\]{}<>~]/g;

/** The passages of marked copy, without its marks. */
export function unmarked(copy: string): readonly Passage[] {
  const [text = ''] = copy.split(' → ');
  return text
    .split('¶')
    .map((line) => line.trim().replace(brackets, '').replaceAll('⟦', '[').replaceAll('⟧', ']'))
    .map((line) =>
      line.startsWith('# ')
        ? { role: 'headline', text: line.slice(2) }
        : { role: 'paragraph', text: line },
    );
}

interface Insertion {
  readonly at: number;
  readonly mark: string;
  /** Closing marks go before opening ones at the same place. */
  readonly order: number;
}

function around(from: number, to: number, opening: string, closing: string): readonly Insertion[] {
  return [
    { at: from, mark: opening, order: 1 },
    { at: to, mark: closing, order: 0 },
  ];
}

function insertions(passage: number, text: string, quotes: readonly Quote[]): readonly Insertion[] {
  return quotes.flatMap(({ place, speaker, cue, closed }) => {
    const found: Insertion[] = [];
    if (place.passage === passage) {
      const { from, to } = place.range;
      const opened = /["“'‘«„]/.test(text[from] ?? '') ? 1 : 0;
      const [opening, closing] = speaker ? ['[', ']'] : ['~', '~'];
      let end = to - (closed ? 1 : 0);
      if (/[.,]/.test(text[end - 1] ?? '')) end--;
      found.push(...around(from + opened, end, opening ?? '', closing ?? ''));
    }
    if (cue?.place.passage === passage)
      found.push(...around(cue.place.range.from, cue.place.range.to, '{', '}'));
    if (speaker?.place?.passage === passage)
      found.push(...around(speaker.place.range.from, speaker.place.range.to, '<', '>'));
    return found;
  });
}

function withMarks(text: string, all: readonly Insertion[]): string {
  const seen = new Set<string>();
  const unique = all.filter(({ at, mark }) => {
    const key = `${String(at)}${mark}`;
    if (seen.has(key) && mark !== '~') return false;
    seen.add(key);
    return true;
  });
  let marked = '';
  let from = 0;
  for (const { at, mark } of unique.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    marked += text.slice(from, at) + mark;
    from = at;
  }
  return marked + text.slice(from);
}

/** What the engine makes of marked copy, marked the same way. */
export function marked(copy: string): string {
  const passages = unmarked(copy);
  const quotes = findQuotes(passages);
  const lines = passages.map(({ role, text }, index) => {
    const shown = text.replaceAll('[', '⟦').replaceAll(']', '⟧');
    const line = withMarks(shown, insertions(index, text, quotes));
    return role === 'headline' ? `# ${line}` : line;
  });
  const names = quotes.map(({ speaker }) => (speaker ? (speaker.name ?? speaker.mention) : '-'));
  return `${lines.join(' ¶ ')}${copy.includes(' → ') ? ` → ${names.join(', ')}` : ''}`;
}
