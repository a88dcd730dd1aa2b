import type { Level, Finding } from '../finding.ts';
import type { StandingQuote, Standing } from '../standing.ts';
import { isChecked, needsCheck } from '../standing.ts';
import { speakerName } from '../anchor.ts';

const SHOWN_WORDS = 48;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const letters = [...line];
  return letters.length <= SHOWN_WORDS ? line : `${letters.slice(0, SHOWN_WORDS - 1).join('')}…`;
}

function complaint(standing: StandingQuote): string {
  if (standing.lapse) return `its ${standing.lapse.changed} changed after it was checked`;
  switch (standing.state) {
    case 'queried':
      return 'has an open query';
    case 'disputed':
      return 'is disputed';
    case 'cannot verify':
      return 'could not be verified';
    default:
      return 'is unchecked';
  }
}

/** Whole sentences and block quotes block; a fragment that was never looked at is a warning. */
function levelOf({ quote, state, lapse }: StandingQuote): Level {
  if (quote.kind === 'direct' || quote.kind === 'block') return 'block';
  return lapse || state === 'disputed' ? 'block' : 'warn';
}

/** Quotations that nobody stands behind as they are now. */
export function findUncheckedQuotes(standing: Standing): readonly Finding[] {
  return standing.quotes
    .filter((quote) => needsCheck(quote) && !isChecked(quote))
    .map((quote) => ({
      rule: quote.lapse ? 'quote lapsed' : `quote ${quote.state}`,
      level: levelOf(quote),
      message: `${shortened(quote.quote.text)} (${speakerName(quote.quote) ?? 'no speaker'}) ${complaint(quote)}.`,
      subject: { kind: 'quote', quote },
    }));
}
