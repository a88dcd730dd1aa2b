import type { Noticed } from '../finding.ts';
import type { Rule } from '../gate-levels.ts';
import type { StandingQuote, Standing } from '../standing.ts';
import { isChecked, needsCheck } from '../standing.ts';
import { speakerName } from '../anchor.ts';

const SHOWN_LETTERS = 48;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" };

/** The words on one line, cut at a whole word and closed with their mark. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const letters = [...line];
  if (letters.length <= SHOWN_LETTERS) return line;
  const start = letters
    .slice(0, SHOWN_LETTERS)
    .join('')
    .replace(/\s\S*$/u, '');
  return `${start}…${CLOSING[letters[0] ?? ''] ?? ''}`;
}

function complaint(standing: StandingQuote): string {
  const { lapse } = standing;
  if (lapse) return `has lapsed: the ${lapse.changed} changed after it was ${lapse.decision}`;
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

/** Whole sentences and block quotes go by the rules for quotes, all else by those for fragments. */
function ruleOf({ quote, state, lapse }: StandingQuote): Rule {
  const what = quote.kind === 'direct' || quote.kind === 'block' ? 'quote' : 'fragment';
  if (lapse) return `${what} lapsed`;
  switch (state) {
    case 'queried':
    case 'disputed':
    case 'cannot verify':
      return `${what} ${state}`;
    default:
      return `${what} unchecked`;
  }
}

/** Quotations that nobody stands behind as they are now. */
export function findUncheckedQuotes(standing: Standing): readonly Noticed[] {
  return standing.quotes
    .filter((quote) => needsCheck(quote) && !isChecked(quote))
    .map((quote) => ({
      rule: ruleOf(quote),
      message: `${shortened(quote.quote.text)} (${speakerName(quote.quote) ?? 'no speaker'}) ${complaint(quote)}.`,
      subject: { kind: 'quote', quote },
    }));
}
