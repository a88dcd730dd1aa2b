import { printTimecode } from '../../../core/transcripts/timecode.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { useOpen } from '../../session/bench-context.ts';
import { matchLook, matchWords } from './match-words.ts';

interface MatchLineProps {
  readonly match: TranscriptMatch;
  /** Who the story says said it. */
  readonly given: string | null;
}

const SIGNS = { same: '=', near: '≈', other: '≠' } as const;

/** What the machine makes of a quotation beside its state, and where: it matches, it never verifies. */
export function MatchLine({ match, given }: MatchLineProps) {
  const transcripts = useOpen((open) => open.story.transcripts) ?? [];
  const look = matchLook(match);
  const time = match.places[0]?.time ?? null;
  const name = transcripts.find(({ file }) => file === match.file)?.name;

  return (
    <p className="quote-match" data-look={look}>
      <span aria-hidden="true" className="match-sign">
        {SIGNS[look]}
      </span>
      <span>
        {matchWords(match, given)}
        <span className="match-where">
          {time !== null && ` · ${printTimecode(time)}`}
          {name !== undefined && ` · ${name}`}
        </span>
      </span>
    </p>
  );
}
