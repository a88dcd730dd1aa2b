import { wordsOf } from '../../../core/text/words.ts';
import { printTimecode } from '../../../core/transcripts/timecode.ts';
import { namesSomebody } from '../../../core/transcripts/speaker-label.ts';
import type { Talk } from '../../session/talk.ts';

/** How much talk a transcript holds, in the words of the desk: "9,214 words · 2 speakers · 1 without a name · to 01:02:11". */
export function talkFacts({ transcript: { turns }, text }: Talk): string {
  const words = wordsOf(text).length;
  const labels = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
  const speakers = labels.length;
  const unnamed = labels.filter((label) => !namesSomebody(label)).length;
  const last = turns.findLast(({ from, to }) => (to ?? from) !== null);
  const end = last?.to ?? last?.from ?? null;
  return [
    `${words.toLocaleString('en-NZ')} ${words === 1 ? 'word' : 'words'}`,
    speakers > 0 && `${speakers} ${speakers === 1 ? 'speaker' : 'speakers'}`,
    unnamed > 0 && `${unnamed} without a name`,
    end !== null && `to ${printTimecode(end)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
