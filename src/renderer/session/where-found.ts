import type { Reading } from '../../core/checks/reading.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Place } from '../../core/quotes/quote.ts';
import { termsOf, wordsOfText } from '../../core/search/fold.ts';
import type { Story } from '../../core/story/story.ts';
import type { SearchHit } from '../../ipc/contract.ts';
import type { PictureText } from '../../core/story/picture-text.ts';
import type { Field } from './page-port.ts';

/** Where in an open story the words stand that it was found by. */
export type WhereFound =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'picture'; readonly block: number; readonly field: PictureText }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'quote'; readonly quote: StandingQuote }
  | { readonly kind: 'facts' }
  | { readonly kind: 'talk'; readonly words: string };

function countIn(text: string, sought: ReadonlySet<string>): number {
  return new Set(termsOf(text).filter((term) => sought.has(term))).size;
}

/** The first of those that have the most of the words; null where none has any. */
function best<T>(
  all: readonly T[],
  textOf: (each: T) => string,
  sought: ReadonlySet<string>,
): T | null {
  let found: T | null = null;
  let most = 0;
  for (const each of all) {
    const count = countIn(textOf(each), sought);
    if (count > most) [found, most] = [each, count];
  }
  return found;
}

function inPassages(
  { passages }: Pick<Reading, 'passages'>,
  sought: ReadonlySet<string>,
): WhereFound | null {
  const passage = best(passages, ({ text }) => text, sought);
  const word = passage && wordsOfText(passage.text).find(({ term }) => sought.has(term));
  if (!word) return null;
  const place = { passage: passages.indexOf(passage), range: { from: word.from, to: word.to } };
  return { kind: 'place', place };
}

function inPictures({ body }: Story, sought: ReadonlySet<string>): WhereFound | null {
  const fields = body.flatMap((block, index) =>
    block.kind === 'picture'
      ? (['credit', 'alt'] as const).map((field) => ({ block: index, field, text: block[field] }))
      : [],
  );
  const found = best(fields, ({ text }) => text, sought);
  return found && { kind: 'picture', block: found.block, field: found.field };
}

function inNotes({ standing, facts }: Reading, sought: ReadonlySet<string>): WhereFound | null {
  const notesOf = ({ history }: Pick<StandingQuote, 'history'>): string =>
    history.map((event) => ('note' in event ? event.note : '')).join('\n');
  const quote = best(standing.quotes, notesOf, sought);
  if (quote) return { kind: 'quote', quote };
  return best(facts.all, notesOf, sought) && { kind: 'facts' };
}

/** Where to go in a story that was found, now that it is open; null where its words are nowhere to be shown. */
export function whereFound(
  story: Story,
  reading: Reading,
  { field, pieces }: NonNullable<SearchHit['context']>,
): WhereFound | null {
  const words = pieces.flatMap(({ text, isFound }) => (isFound ? [text] : []));
  const sought = new Set(words.flatMap(termsOf));
  if (field === 'talk') return { kind: 'talk', words: words[0] ?? '' };
  if (field === 'notes') return inNotes(reading, sought);
  const inField = (['byline', 'dateline'] as const).find(
    (name) => countIn(story[name], sought) > 0,
  );
  if (field === 'people' && inField) return { kind: 'field', field: inField };
  return (
    inPassages(reading, sought) ??
    inPictures(story, sought) ??
    (inField ? { kind: 'field', field: inField } : null)
  );
}
