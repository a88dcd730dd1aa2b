import type { Step, TalkKeys } from './align-words.ts';
import { isLabelOf, namesSomebody } from './speaker-label.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** Words of one speaker's turns, as a talk of their own that knows where each stood in the whole. */
export interface Turns extends TalkKeys {
  readonly indices: Int32Array;
}

const turnsBySpeaker = new WeakMap<TranscriptWords, Map<string, Turns>>();

/** The turns that a transcript gives to a speaker; none where it gives them none. */
export function turnsOf(talk: TranscriptWords, speaker: string): Turns {
  const known = turnsBySpeaker.get(talk) ?? new Map<string, Turns>();
  turnsBySpeaker.set(talk, known);
  const found = known.get(speaker);
  if (found) return found;
  const isTheirs = talk.turns.map(
    (turn) => namesSomebody(turn.speaker) && isLabelOf(turn.speaker, speaker),
  );
  const indices = talk.turnOf.map((turn, index) => (isTheirs[turn] ? index : -1));
  const kept = indices.filter((index) => index >= 0);
  const turns = {
    indices: kept,
    keys: kept.map((index) => talk.keys[index] ?? 0),
    dropCosts: Uint8Array.from(kept, (index) => talk.dropCosts[index] ?? 0),
  };
  known.set(speaker, turns);
  return turns;
}

const MURMURS = new Set(['yeah', 'yes', 'right', 'ok', 'sure']);

/** Talk between two of a speaker's words that does not come between: "mm", "yeah", a cough. */
function isMurmur(talk: TranscriptWords, from: number, to: number): boolean {
  return talk.words
    .slice(from, to)
    .every(({ key, isSound, bracketed }) => isSound || bracketed || MURMURS.has(key));
}

/** Steps among one speaker's words as steps in all the talk, with a jump wherever others talked in between. */
export function inAllTalk(
  steps: readonly Step[],
  { indices }: Turns,
  talk: TranscriptWords,
): readonly Step[] {
  const at = (index: number): number => indices[index] ?? (indices.at(-1) ?? -1) + 1;
  let last: number | null = null;
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind === 'added') return [step];
    if (!('talk' in step)) {
      // Words end after the last one passed, and begin at the first one after.
      const from = step.from === 0 ? at(0) : at(step.from - 1) + 1;
      last = null;
      return [{ ...step, from, to: at(step.to) }];
    }
    const here = at(step.talk);
    const isApart = last !== null && here > last + 1 && !isMurmur(talk, last + 1, here);
    const jump: readonly Step[] =
      isApart && last !== null ? [{ kind: 'jump', from: last + 1, to: here }] : [];
    last = here;
    return [...jump, { ...step, talk: here }];
  });
}

/** Steps with a jump wherever the talk passes from one named speaker to another. */
export function partedBySpeaker(steps: readonly Step[], talk: TranscriptWords): readonly Step[] {
  let last: number | null = null;
  return steps.flatMap((step): readonly Step[] => {
    if (!('talk' in step)) {
      if (step.kind !== 'added') last = null;
      return [step];
    }
    const before = last === null ? null : (talk.turns[talk.turnOf[last] ?? -1]?.speaker ?? null);
    const now = talk.turns[talk.turnOf[step.talk] ?? -1]?.speaker ?? null;
    const isApart = last !== null && now !== before && namesSomebody(now) && namesSomebody(before);
    last = step.talk;
    return isApart ? [{ kind: 'jump', from: step.talk, to: step.talk }, step] : [step];
  });
}
