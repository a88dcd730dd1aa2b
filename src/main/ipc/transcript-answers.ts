import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import { readTranscript, TRANSCRIPT_LIMIT } from '../../core/transcripts/read-transcript.ts';
import { transcriptFailureMessage } from '../../core/transcripts/transcript-failure.ts';
import type { Output } from '../../ipc/contract.ts';
import { originalName } from '../storage/originals.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import type { Machine } from './machine.ts';
import { readChosen } from './read-chosen.ts';
import type { NamedBytes, Refused, Take } from './take-files.ts';
import { takeFiles } from './take-files.ts';

type TranscriptCall = 'transcripts.choose' | 'transcripts.add' | 'transcripts.read';
type Added = Output<'transcripts.add'>;

/** The ending an original is kept under. A Word document is told by its bytes: it begins as every archive does. */
function endingOf({ name, bytes }: NamedBytes): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx';
  return /\.(srt|vtt)$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt';
}

/** What people would call it: its file's name without the ending and the hyphens. */
function plainName(file: string): string {
  const words = file.replace(/\.[a-z]{2,4}$/i, '').replace(/[-_\s]+/g, ' ');
  return words.trim() || file;
}

/** Files become transcripts of a story one by one; one that cannot is named with its reason and stops no other. */
export function transcriptAnswers({
  shelf,
  desktop,
  files,
}: Machine): Pick<Answers, TranscriptCall> {
  async function addOne(
    story: string,
    given: NamedBytes,
  ): Promise<Result<Added['transcripts'][number], Refused>> {
    const { name, bytes } = given;
    const read = readTranscript(given);
    if (!read.ok) return failed({ name, message: transcriptFailureMessage(name, read.failure) });
    const file = originalName(bytes, endingOf(given));
    const kept = await shelf.library().keepTranscript(story, bytes, file);
    if (!kept.ok) return failed({ name, message: kept.failure.message });
    return success({ file, name: plainName(name), notices: [...read.value.notices] });
  }

  async function addAll(story: string, chosen: readonly Take[]): Promise<Added> {
    const { taken, refused } = await takeFiles(chosen, (file) => addOne(story, file));
    return { transcripts: taken, refused };
  }

  return {
    async 'transcripts.choose'(story) {
      const chosen = await desktop.chooseFiles('Add transcripts', 'transcripts');
      if (chosen.length === 0) return failed(CANCELLED);
      const taken = chosen.map((file) => () => readChosen(files, file, TRANSCRIPT_LIMIT));
      return success(await addAll(story, taken));
    },
    async 'transcripts.add'({ story, files: dropped }) {
      const taken = dropped.map((file) => () => success(file));
      return success(await addAll(story, taken));
    },
    async 'transcripts.read'({ story, file, name }) {
      const bytes = await shelf.library().readTranscript(story, file);
      if (!bytes.ok) return bytes;
      const read = readTranscript({ name, bytes: bytes.value });
      if (!read.ok)
        return failed({
          kind: 'not a transcript',
          message: transcriptFailureMessage(name, read.failure),
        });
      const turns = read.value.transcript.turns.map((turn) => ({ ...turn }));
      return success({ turns });
    },
  };
}
