import type { MarkedSpan } from '../text/marked-spans.ts';
import type { Range } from '../text/range.ts';
import type { SpokenOf } from './attribution/mention-of.ts';
import type { Gender } from './cast/cast.ts';
import type { NameMention } from './cast/name-mention.ts';
import type { QuoteKind } from './quote.ts';

/**
 * How a passage by itself explains one of its quotations.
 * - `frame`: its own sentence names the speaker; `beside` where cue and quotation touch
 * - `quote before`: it goes on from the quotation before it in the passage
 * - `sentence before`: whoever the sentence before it is about
 * - `context`: the passages around have to say
 * - `nobody`: it is nobody's speech; `evident` where the words around show it
 */
export type Explanation =
  | {
      readonly kind: 'frame';
      readonly speaker: SpokenOf;
      readonly cue: Range | null;
      readonly score: number;
      readonly beside: boolean;
      readonly reports: boolean;
      /** The words come through somebody else, who is named too: "Lane said, according to the Gazette". */
      readonly relayed: boolean;
    }
  | { readonly kind: 'quote before'; readonly quote: number }
  | { readonly kind: 'sentence before'; readonly speaker: SpokenOf; readonly speaks: boolean }
  | { readonly kind: 'context' }
  | { readonly kind: 'nobody'; readonly evident: boolean };

/** A quotation as its own passage reads. */
export interface FoundQuote {
  readonly span: MarkedSpan;
  readonly kind: QuoteKind;
  readonly explanation: Explanation;
}

/** A name outside quotations: who "he" may be, later on. */
export interface Named {
  readonly mention: NameMention;
  /** It has a cue: it says something here. */
  readonly speaks: boolean;
  /** It is the subject of a verb. */
  readonly subject: boolean;
}

/** What one passage says by itself. Knows nothing of other passages, so it can be kept while they change. */
export interface PassageReading {
  readonly quotes: readonly FoundQuote[];
  /** Where a quotation that was opened in a passage before ends in this one, or -1. */
  readonly orphanClose: number;
  /** Every name in the passage, those inside quotations too. */
  readonly names: readonly NameMention[];
  readonly named: readonly Named[];
  /** The last to speak, in quoted or reported words. */
  readonly lastSpeaker: SpokenOf | null;
  /** Whom the last sentence is about, where that is a person. */
  readonly lastSubject: SpokenOf | null;
  /** The passage ends in a colon: what follows it is introduced here, by whom this says. */
  readonly introduces: SpokenOf | null;
  /** A line such as "— Jane Roe, harbourmaster": whom the quotation before it is credited to. */
  readonly credit: SpokenOf | null;
  /** The passage opens with a quotation. */
  readonly startsQuoted: boolean;
  /** The passage ends in somebody's asking, reported: "Roe asked how far it was." */
  readonly asks: boolean;
  /** Nothing but quotations stands in the passage. */
  readonly quotesOnly: boolean;
}

/** The gender a pronoun gives away. */
export function genderOfPronoun(pronoun: string): Gender | null {
  if (pronoun === 'he' || pronoun === 'him' || pronoun === 'his') return 'male';
  if (pronoun === 'she' || pronoun === 'her') return 'female';
  return null;
}
