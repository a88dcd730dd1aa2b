import type { NamedSpeaker } from '../story/story-transcript.ts';
import type { Transcript } from './transcript.ts';

/** A transcript whose turns go by the names that people gave to its labels. Its words stay where they are. */
export function namedTurns(
  transcript: Transcript,
  speakers: readonly NamedSpeaker[] = [],
): Transcript {
  if (speakers.length === 0) return transcript;
  const names = new Map(speakers.map(({ label, name }) => [label, name]));
  return {
    turns: transcript.turns.map((turn) => ({
      ...turn,
      speaker: names.get(turn.speaker ?? '') ?? turn.speaker,
    })),
  };
}
