import type { Narration } from '../reading/narration.ts';
import type { Frame } from './frame.ts';

/** Classes that can follow the words they are a cue for, however far. */
export const trails: ReadonlySet<string> = new Set(['speech', 'writing', 'according', 'view']);

/** The token a frame begins at: its subject, unless that belongs to another verb. */
export function frameStart(narration: Narration, frame: Frame): number {
  const first = narration.phrases[frame.subject]?.first ?? frame.cueFirst;
  return frame.shared ? frame.cueFirst : Math.min(first, frame.cueFirst);
}

/** "Lane said the bridge": the cue has words of its own after it, so it does not close off what came before. */
export function hasOwnWords(narration: Narration, frame: Frame): boolean {
  if (frame.inverted || frame.class === 'according') return false;
  let after = frame.cueLast + 1;
  while (narration.tokens[after]?.tag === 'adverb' || narration.tokens[after]?.tag === 'time')
    after++;
  const tag = narration.tokens[after]?.tag;
  const { verb } = narration.tokens[frame.cueLast]?.cue ?? {};
  if (verb === 'tell') return false;
  return (
    tag === 'subordinator' ||
    tag === 'determiner' ||
    tag === 'pronoun' ||
    tag === 'name' ||
    tag === 'noun' ||
    tag === 'to' ||
    tag === 'quote'
  );
}

/** ", court hears": at the end of a sentence it is where the words were said. */
export function isCourtHearing({ tokens }: Narration, { cueLast }: Frame): boolean {
  return tokens[cueLast]?.cue?.verb === 'hear' && (tokens[cueLast + 1]?.tag ?? 'stop') === 'stop';
}

/** "The crew was late, Lane said", "…, as Lane put it": what stands before such a frame is all in it. */
export function closesSentence(narration: Narration, frame: Frame): boolean {
  const start = frameStart(narration, frame);
  const before = narration.tokens[start - 1];
  const led = before?.word === 'as' || before?.word === 'in' ? narration.tokens[start - 2] : before;
  const setOff = led?.tag === 'comma' || led?.tag === 'dash';
  const told = trails.has(frame.class) || isCourtHearing(narration, frame);
  return setOff && told && !frame.shared && !hasOwnWords(narration, frame);
}
