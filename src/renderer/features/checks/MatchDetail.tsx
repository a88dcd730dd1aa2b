import type { Range } from '../../../core/text/range.ts';
import { printTimecode } from '../../../core/transcripts/timecode.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { useAlignment } from '../../session/bench-context.ts';
import { markedParts } from '../../session/marked-parts.ts';
import type { Talk, TalkLine } from '../../session/talk.ts';
import { lineAt } from '../../session/talk.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { differenceWords, foldingWords } from './match-words.ts';
import { WordByWord } from './WordByWord.tsx';

interface MatchDetailProps {
  /** The quotation's words. */
  readonly text: string;
  readonly match: TranscriptMatch;
}

/** Word by word: where the copy and the talk differ, what was taken for equal, and the talk around it. */
export function MatchDetail({ text, match }: MatchDetailProps) {
  if (match.places.length === 0) return null;
  const grave = match.differences.filter(({ gravity }) => gravity !== null);
  const foldings = foldingWords(match.foldings);

  return (
    <section className="match-detail" aria-label="In the transcript">
      {(grave.length > 0 || match.caution !== undefined) && (
        <div className="grave">
          {match.caution !== undefined && (
            <p>
              <strong>May change the meaning (negation):</strong> “{match.caution}” stands just
              before these words
            </p>
          )}
          {grave.map((difference, index) => (
            <p key={index}>
              <strong>May change the meaning ({difference.gravity}):</strong>{' '}
              {differenceWords(difference)}
            </p>
          ))}
        </div>
      )}
      <WordByWord text={text} differences={match.differences} />
      <TalkAround match={match} />
      {foldings !== '' && <p className="match-note">{foldings}</p>}
    </section>
  );
}

/** The lines of talk that hold the words; where they hang together, with the line before and after. */
function linesAround(talk: Talk, places: readonly Range[]): readonly TalkLine[] {
  const beside = places.length === 1 ? 1 : 0;
  const shown = places.map(({ from, to }) => ({
    from: lineAt(talk, from) - beside,
    to: lineAt(talk, to - 1) + beside,
  }));
  return talk.lines.filter((_, index) =>
    shown.some(({ from, to }) => index >= from && index <= to),
  );
}

/** The words as they were said, in the talk around them. */
function TalkAround({ match }: { readonly match: TranscriptMatch }) {
  const talk = useAlignment(({ talks }) => (match.file === null ? null : talks.get(match.file)));
  if (!talk) return null;
  const said = match.places.map(({ from, to }) => ({ from, to, look: 'said' }));

  return (
    <blockquote className="talk-around">
      {linesAround(talk, match.places).map((line) => (
        <p key={line.from}>
          <span className="match-note">
            {line.time !== null && `${printTimecode(line.time)} `}
            {line.speaker}
          </span>{' '}
          <MarkedText parts={markedParts(talk.text, line, said)} />
        </p>
      ))}
    </blockquote>
  );
}
