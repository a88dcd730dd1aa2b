import type { Reading } from '../../../core/checks/reading.ts';
import type { Place } from '../../../core/quotes/quote.ts';
import type { FieldMark, QuoteMark } from '../../editor/highlights/quote-mark.ts';
import { lookOf } from '../../session/check-look.ts';

/** Marks where they are drawn, in reading order. */
export interface PageMarks {
  readonly headline: readonly FieldMark[];
  readonly standfirst: readonly FieldMark[];
  readonly body: readonly QuoteMark[];
}

export const NO_MARKS: PageMarks = { headline: [], standfirst: [], body: [] };

interface Placed {
  readonly place: Place;
  readonly mark: Omit<FieldMark, 'range'>;
}

function marksAt(placed: readonly Placed[], { passages }: Reading): PageMarks {
  const headline: FieldMark[] = [];
  const standfirst: FieldMark[] = [];
  const body: QuoteMark[] = [];
  for (const { place, mark } of placed) {
    const { range } = place;
    const source = passages[place.passage]?.source;
    if (source?.kind === 'headline') headline.push({ ...mark, range });
    else if (source?.kind === 'standfirst') standfirst.push({ ...mark, range });
    else if (source?.kind === 'body')
      body.push({ ...mark, range, block: source.block, part: source.part });
  }
  return { headline, standfirst, body };
}

/** The marks of a story's quotations. A mark's owner is its quotation's number in the reading. */
export function quoteMarksOf(reading: Reading): PageMarks {
  const placed = reading.standing.quotes.map((standing, index): Placed => {
    const owner = String(index);
    return { place: standing.quote.place, mark: { id: owner, owner, look: lookOf(standing) } };
  });
  return marksAt(placed, reading);
}

/** The marks of a story's facts at each of their places. A mark's owner is its fact's number in the reading. */
export function factMarksOf(reading: Reading): PageMarks {
  const placed = reading.facts.all.flatMap((fact, index) => {
    const look = lookOf(fact);
    if (look === 'not a quotation') return [];
    return fact.places.map((place, number): Placed => ({
      place,
      mark: { id: `${index}.${number}`, owner: String(index), look },
    }));
  });
  const inOrder = placed.toSorted(({ place: a }, { place: b }) => a.passage - b.passage);
  return marksAt(inOrder, reading);
}
