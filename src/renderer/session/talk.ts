import type { Range } from '../../core/text/range.ts';
import type { NamedSpeaker } from '../../core/story/story-transcript.ts';
import { namedTurns } from '../../core/transcripts/named-turns.ts';
import type { Transcript, Turn } from '../../core/transcripts/transcript.ts';

/** A few sentences of one speaker, as they are shown: captions are gathered, long turns are parted. */
export interface TalkLine extends Range {
  readonly speaker: string | null;
  /** Seconds into the recording where the line begins, where the transcript says so. */
  readonly time: number | null;
  /** Whether another speaker spoke before. */
  readonly opens: boolean;
}

/** A transcript as one text, into which the places of matches count, and the lines it is shown in. */
export interface Talk {
  /** Its turns by the names that people gave to their labels. */
  readonly transcript: Transcript;
  /** What its turns are labelled in the file, each once, in order. */
  readonly labels: readonly string[];
  /** The turns' texts, a line break between them. */
  readonly text: string;
  readonly lines: readonly TalkLine[];
}

/** A line takes no more sentences once it is this long, in code units; a sentence is cut at the longest. */
const FULL = 260;
const LONGEST = 700;

const SENTENCE = new RegExp(
  `[\\s\\S]{0,${LONGEST}}?(?:[.!?…]["'”’)]*(?:\\s+|$)|$)|[\\s\\S]{1,${LONGEST}}`,
  'gu',
);

type Piece = Omit<TalkLine, 'opens'>;

function sentencesOf({ speaker, from: time, text }: Turn, offset: number): readonly Piece[] {
  if (text.length <= FULL) return [{ from: offset, to: offset + text.length, speaker, time }];
  return [...text.matchAll(SENTENCE)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({
      from: offset + index,
      to: offset + index + words.trimEnd().length,
      speaker,
      time: index === 0 ? time : null,
    }));
}

function linesOf(transcript: Transcript): readonly TalkLine[] {
  const lines: TalkLine[] = [];
  let offset = 0;
  for (const turn of transcript.turns) {
    for (const piece of sentencesOf(turn, offset)) {
      const last = lines.at(-1);
      const isSame = last?.speaker === piece.speaker;
      if (last && isSame && last.to - last.from < FULL)
        lines[lines.length - 1] = { ...last, to: piece.to };
      else lines.push({ ...piece, opens: !isSame });
    }
    offset += turn.text.length + 1;
  }
  return lines;
}

/** Makes a transcript ready to be shown, with the names that people gave to its labels. */
export function readTalk(original: Transcript, speakers: readonly NamedSpeaker[] = []): Talk {
  const transcript = namedTurns(original, speakers);
  const labels = [...new Set(original.turns.flatMap(({ speaker }) => speaker ?? []))];
  const text = transcript.turns.map((turn) => turn.text).join('\n');
  return { transcript, labels, text, lines: linesOf(transcript) };
}

/** The index of the line in which an offset of the text lies, or of the one before it; -1 before the first. */
export function lineAt({ lines }: Talk, offset: number): number {
  return lines.findLastIndex(({ from }) => from <= offset);
}
