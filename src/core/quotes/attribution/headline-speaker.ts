import type { Narration } from '../reading/narration.ts';
import type { Phrase } from '../reading/phrases.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { plainFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Claim } from './local-speaker.ts';

/** Claims from the habits of headlines are worth a person's look. */
const score = 10;

function canSpeak({ kind }: Phrase | undefined = { kind: 'thing' } as Phrase): boolean {
  return kind === 'name' || kind === 'title' || kind === 'person' || kind === 'body';
}

function claim(subject: number, at: number): Claim {
  const frame = plainFrame('plain', at, at, subject);
  return { frame, score, beside: false, cued: false };
}

/** "Crowd stunned by 'grumpy' fish": a word or two that go with the noun after them are a term before they are speech. */
function isTerm(narration: Narration, quote: number): boolean {
  const { count, last } = quotedWords(narration, quote);
  return count <= 2 && /\p{L}/u.test(last) && narration.tokens[quote + 1]?.tag === 'noun';
}

/**
 * Who says a fragment in a headline that no cue explains: whoever stands straight before it (Minister 'sorry' for fiasco),
 * or acts or holds forth after it ('Half a bridge': mayor attacks plan; 'Never': Roe on boats), or is what the headline is about. Null where nobody does.
 */
export function headlineClaim(
  narration: Narration,
  { from, to }: Sentence,
  quote: number,
  frames: readonly Frame[],
): Claim | null {
  const { tokens, phrases, phraseOf } = narration;
  const before = phraseOf[quote - 1] ?? -1;
  if (quote > from && canSpeak(phrases[before]) && phrases[before]?.first === from)
    return claim(before, quote - 1);
  if (quote === from && tokens[quote + 1]?.tag === 'colon') {
    const after = phraseOf[quote + 2] ?? -1;
    const acts = frames.some(
      ({ subject, cueFirst }) => subject === after && tokens[cueFirst]?.form === 's',
    );
    const onTopic = tokens[(phrases[after]?.last ?? to) + 1]?.word === 'on';
    return quote + 2 < to && (acts || onTopic) && canSpeak(phrases[after])
      ? claim(after, quote + 2)
      : null;
  }
  if (isTerm(narration, quote)) return null;
  const main = frames.find((frame) => frame.cueFirst < quote && canSpeak(phrases[frame.subject]));
  return main ? { frame: main, score, beside: false, cued: false } : null;
}
