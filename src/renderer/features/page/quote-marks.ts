import type { Reading } from '../../../core/checks/reading.ts';
import type { FieldMark, QuoteMark } from '../../editor/highlights/quote-mark.ts';
import { lookOf } from '../../session/quote-look.ts';

/** The marks of a story's quotations where they are drawn. A mark's id is its quotation's number in the reading. */
export interface QuoteMarks {
  readonly headline: readonly FieldMark[];
  readonly standfirst: readonly FieldMark[];
  readonly body: readonly QuoteMark[];
}

export function quoteMarksOf({ standing, passages }: Reading): QuoteMarks {
  const headline: FieldMark[] = [];
  const standfirst: FieldMark[] = [];
  const body: QuoteMark[] = [];
  standing.quotes.forEach((quote, index) => {
    const { passage, range } = quote.quote.place;
    const source = passages[passage]?.source;
    const mark: FieldMark = { id: String(index), range, look: lookOf(quote) };
    if (source?.kind === 'headline') headline.push(mark);
    else if (source?.kind === 'standfirst') standfirst.push(mark);
    else if (source?.kind === 'body')
      body.push({ ...mark, block: source.block, part: source.part });
  });
  return { headline, standfirst, body };
}
