import type { CastChange } from '../../story/cast-change.ts';
import type { Quote } from '../quote.ts';
import { nameAfterChanges } from './apply-cast-changes.ts';

/** The quotations with their speakers called what people said of the cast. Those not spoken of stay the same values. */
export function nameSpeakers(
  quotes: readonly Quote[],
  changes: readonly CastChange[],
): readonly Quote[] {
  if (changes.length === 0) return quotes;
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker) return quote;
    const known = speaker.name ?? speaker.mention;
    const name = nameAfterChanges(changes, known, speaker.mention);
    return name === known ? quote : { ...quote, speaker: { ...speaker, name } };
  });
}
