import type { Ref } from 'react';
import { printTimecode } from '../../../core/transcripts/timecode.ts';
import type { Marking } from '../../session/marked-parts.ts';
import { markedParts } from '../../session/marked-parts.ts';
import type { TalkLine } from '../../session/talk.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';

interface TalkRowProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly index: number;
  readonly count: number;
  /** How far down it stands, in CSS pixels. */
  readonly top: number;
  readonly line: TalkLine;
  /** All the talk, which the line and the markings count in. */
  readonly text: string;
  readonly markings: readonly Marking<string>[];
}

/** One line of talk: when, who, and the words. */
export function TalkRow({ ref, index, count, top, line, text, markings }: TalkRowProps) {
  return (
    <div
      ref={ref}
      role="listitem"
      aria-setsize={count}
      aria-posinset={index + 1}
      data-index={index}
      className="talk-row"
      data-opens={line.opens || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="talk-time">{line.time === null ? '' : printTimecode(line.time)}</span>
      <div>
        {line.opens && line.speaker !== null && <p className="talk-speaker">{line.speaker}</p>}
        <p className="talk-words">
          <MarkedText parts={markedParts(text, line, markings)} />
        </p>
      </div>
    </div>
  );
}
