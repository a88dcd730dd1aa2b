import { assertNever } from '../../../core/schema/assert-never.ts';
import type { CheckEvent, DecisionEvent, Reference } from '../../../core/story/check-event.ts';
import type { StoryTranscript } from '../../../core/story/story-transcript.ts';
import { printTimecode } from '../../../core/transcripts/timecode.ts';

/** Where the evidence is, in words: "press conference 00:12:41"; empty where it was not said. */
export function referenceWords(
  reference: Reference | null,
  transcripts: readonly StoryTranscript[],
): string {
  if (reference === null) return '';
  if (reference.kind === 'words') return reference.words;
  const name = transcripts.find(({ file }) => file === reference.file)?.name;
  const time = reference.time === null ? '' : ` ${printTimecode(reference.time)}`;
  return `${name ?? 'a transcript that is off the story'}${time}`;
}

/** What a decision rests on and on what terms: "transcript, press conference 00:12:41 · on the record". */
export function evidenceWords(
  { basis, reference, terms }: Pick<DecisionEvent, 'basis' | 'reference' | 'terms'>,
  transcripts: readonly StoryTranscript[],
): string {
  const where = [basis, referenceWords(reference, transcripts)].filter(Boolean).join(', ');
  return [where, terms].filter(Boolean).join(' · ');
}

/** What a person did, as a line of the history says it. */
export function eventWords(event: CheckEvent, transcripts: readonly StoryTranscript[]): string {
  switch (event.kind) {
    case 'decision': {
      const evidence = evidenceWords(event, transcripts);
      const note = event.note === '' ? '' : ` — ${event.note}`;
      return `${event.decision}${evidence === '' ? '' : ` · ${evidence}`}${note}`;
    }
    case 'speaker':
      return event.speaker === null
        ? 'speaker given back to Stet'
        : `speaker set to ${event.speaker}`;
    case 'answer':
      return `answered: ${event.note}`;
    case 'dismissal':
      return 'put out of sight';
    case 'recall':
      return 'brought back into sight';
    case 'origin':
      return `pasted from ${event.from}`;
    case 'flag':
      return 'flagged as a fact';
    default:
      return assertNever(event);
  }
}
