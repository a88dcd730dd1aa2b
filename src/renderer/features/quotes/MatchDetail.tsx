import type { StandingQuote } from '../../../core/checks/standing.ts';
import { printTimecode } from '../../../core/transcripts/timecode.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { useAlignment, useBench } from '../../session/bench-context.ts';
import { markedParts } from '../../session/marked-parts.ts';
import { lineAt } from '../../session/talk.ts';
import { showInTranscript } from '../../session/transcript-acts.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import type { DiffPart } from './diff-parts.ts';
import { diffParts } from './diff-parts.ts';
import { differenceWords, foldingWords } from './match-words.ts';

interface MatchDetailProps {
  readonly standing: StandingQuote;
  readonly match: TranscriptMatch;
}

/** Word by word: where the copy and the talk differ, what was taken for equal, and the talk around it. */
export function MatchDetail({ standing, match }: MatchDetailProps) {
  const bench = useBench();
  if (match.places.length === 0) return null;
  const grave = match.differences.filter(({ gravity }) => gravity !== null);
  const foldings = foldingWords(match.foldings);

  return (
    <section className="match-detail" aria-label="In the transcript">
      {grave.length > 0 && (
        <ul role="list" className="grave">
          {grave.map((difference, index) => (
            <li key={index}>
              <strong>May change the meaning ({difference.gravity}):</strong>{' '}
              {differenceWords(difference)}
            </li>
          ))}
        </ul>
      )}
      <WordByWord text={standing.quote.text} match={match} />
      <TalkAround match={match} />
      {foldings !== '' && <p className="match-note">{foldings}</p>}
      <div className="quote-acts">
        <PushButton onPress={() => showInTranscript(bench, standing)}>
          Show in transcript
        </PushButton>
      </div>
    </section>
  );
}

interface WordByWordProps {
  readonly text: string;
  readonly match: TranscriptMatch;
}

/** The quotation with what was said and is not in it struck, and what was not said underlined. */
function WordByWord({ text, match }: WordByWordProps) {
  if (match.differences.length === 0) return null;
  const parts = diffParts(text, match.differences);
  const has = (look: DiffPart['look']): boolean => parts.some((part) => part.look === look);

  return (
    <>
      <p className="match-diff">
        {parts.map(({ text: words, look }, index) => {
          if (look === 'dropped') return <del key={index}>{words}</del>;
          return look === 'added' ? (
            <ins key={index}>{words}</ins>
          ) : (
            <span key={index}>{words}</span>
          );
        })}
      </p>
      <p className="match-note">
        {has('dropped') && 'Struck: said, and not in the copy. '}
        {has('added') && 'Underlined: in the copy, and not said.'}
      </p>
    </>
  );
}

/** The words as they were said, with a line of talk before and after. */
function TalkAround({ match }: { readonly match: TranscriptMatch }) {
  const talk = useAlignment(({ talks }) => (match.file === null ? null : talks.get(match.file)));
  const [place] = match.places;
  if (!talk || !place) return null;
  const first = lineAt(talk, place.from);
  const last = lineAt(talk, place.to - 1);
  const lines = talk.lines.slice(Math.max(0, first - 1), last + 2);
  const said = match.places.map(({ from, to }) => ({ from, to, look: 'said' }));

  return (
    <blockquote className="talk-around">
      {lines.map((line) => (
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
