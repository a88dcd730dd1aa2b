import { assertNever } from '../../../core/schema/assert-never.ts';
import type { Difference } from '../../../core/transcripts/differences.ts';
import type { Folding, QuoteMatch } from '../../../core/transcripts/match.ts';
import { isLabelOf, namesSomebody } from '../../../core/transcripts/speaker-label.ts';

const quoted = (words: string): string => `“${words}”`;

/** A difference in a few words: “not” dropped, “fix” became “mend”. */
export function differenceWords({ kind, quoted: ours, said: theirs }: Difference): string {
  switch (kind) {
    case 'tidied':
      return `${quoted(theirs)} left out`;
    case 'bracketed':
      return theirs === '' ? `${ours} added` : `${ours} for ${quoted(theirs)}`;
    case 'elided':
      return theirs === '' ? 'words passed over at the ellipsis' : `${quoted(theirs)} elided`;
    case 'joined':
      return theirs === '' ? 'words from two places joined' : `${quoted(theirs)} passed over`;
    case 'wording':
      if (ours === '') return `${quoted(theirs)} dropped`;
      return theirs === '' ? `${quoted(ours)} added` : `${quoted(theirs)} became ${quoted(ours)}`;
    default:
      return assertNever(kind);
  }
}

/** Who the transcript says spoke the words, where it is not the person they are given to. */
function otherSpeaker({ places }: QuoteMatch, given: string | null): string {
  const wrong = places.find(
    ({ speaker }) => namesSomebody(speaker) && (given === null || !isLabelOf(speaker, given)),
  );
  return wrong?.speaker ?? 'somebody else';
}

/** A "not" that the quotation leaves just outside. */
function cautionWords({ caution }: QuoteMatch): string {
  return caution === undefined ? '' : `, but ${quoted(caution)} stands just before`;
}

/**
 * What the machine makes of a quotation, in a line: “Matches: verbatim”, “Wording differs: “not” dropped”. It never
 * says that anything is verified. `given` is who the story says said it.
 */
export function matchWords(match: QuoteMatch, given: string | null): string {
  const [gravest] = match.differences;
  const called = gravest?.gravity ? `, but ${differenceWords(gravest)}` : cautionWords(match);
  switch (match.match) {
    case 'verbatim':
    case 'tidied':
    case 'bracketed':
    case 'elided':
      return `Matches: ${match.match}${called}`;
    case 'stitched':
      return `Matches: stitched from ${match.places.length} places${called}`;
    case 'wording differs':
      return gravest ? `Wording differs: ${differenceWords(gravest)}` : 'Wording differs';
    case 'wrong speaker':
      return `Wrong speaker: said by ${otherSpeaker(match, given)}, given to ${given ?? 'nobody'}`;
    case 'not found':
      return 'Not found in the transcripts';
    default:
      return assertNever(match.match);
  }
}

/** How close the match is, for the sign beside it. */
export function matchLook(match: QuoteMatch): 'same' | 'near' | 'other' {
  if (match.match === 'verbatim') return match.caution === undefined ? 'same' : 'near';
  const isOther = match.match === 'wording differs' || match.match === 'wrong speaker';
  if (isOther || match.match === 'not found' || match.differences[0]?.gravity) return 'other';
  return 'near';
}

const FOLDED: Readonly<Record<Folding, string>> = {
  case: 'capitals and small letters',
  marks: 'punctuation and accents',
  'numbers as words': 'figures and numbers in words',
  contractions: 'contractions (it’s, it is)',
};

/** What was taken for equal on the way to a match, as a sentence; empty where nothing was. */
export function foldingWords(foldings: readonly Folding[]): string {
  if (foldings.length === 0) return '';
  return `Taken as equal: ${foldings.map((folding) => FOLDED[folding]).join('; ')}.`;
}
