import { memo, useRef, useState } from 'react';
import { speakerName } from '../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { useBench } from '../../session/bench-context.ts';
import { goToQuote } from '../../session/quote-acts.ts';
import { showInTranscript } from '../../session/transcript-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { CheckCard } from './CheckCard.tsx';
import { MatchDetail } from './MatchDetail.tsx';
import { MatchLine } from './MatchLine.tsx';
import { MatchPending } from './MatchPending.tsx';
import { SpeakerField } from './SpeakerField.tsx';

interface QuoteCardProps {
  readonly standing: StandingQuote;
  /** How it compares with the transcripts; null until the machine has looked, and where there are none. */
  readonly match: TranscriptMatch | null;
  readonly isSelected: boolean;
}

/** A card is drawn again only when what it shows has changed: a long story has hundreds. */
function isSameCard(before: QuoteCardProps, after: QuoteCardProps): boolean {
  return (
    before.isSelected === after.isSelected &&
    !after.isSelected &&
    before.match === after.match &&
    before.standing.quote === after.standing.quote &&
    before.standing.decision === after.standing.decision &&
    before.standing.lapse === after.standing.lapse &&
    before.standing.origin === after.standing.origin &&
    before.standing.correction === after.standing.correction
  );
}

/** One quotation: its words, its speaker and why we think so, how it stands, and what to do next. */
export const QuoteCard = memo(function QuoteCard({ standing, match, isSelected }: QuoteCardProps) {
  const bench = useBench();
  const words = useRef<HTMLButtonElement | null>(null);
  const [isNaming, setIsNaming] = useState(false);
  const { quote } = standing;
  const isNobodys = quote.kind === 'scare';
  const nobody = isNobodys ? 'Term or title' : 'No speaker found';

  /** The page shows the words, and the focus comes back: the next key is for the card, not for the copy. */
  function select(): void {
    goToQuote(bench, standing);
    words.current?.focus();
  }

  function leaveSpeaker(): void {
    setIsNaming(false);
    words.current?.focus();
  }

  return (
    <CheckCard
      checked={standing}
      match={match}
      isSelected={isSelected}
      wordsRef={words}
      onSelect={select}
      title={
        <span className="quote-speaker">
          <span className="quote-name">
            {speakerName(quote) ?? nobody}
            {!isNobodys && quote.confidence === 'check' && (
              <span className="quote-unsure"> · check</span>
            )}
          </span>
          {isSelected && (
            <PushButton look="bare" className="set-speaker" onPress={() => setIsNaming(true)}>
              Set speaker…
            </PushButton>
          )}
        </span>
      }
      reason={quote.reason !== '' && <p className="check-reason">{quote.reason}</p>}
      found={
        <>
          {match ? (
            <MatchLine match={match} given={speakerName(quote)} />
          ) : (
            <MatchPending standing={standing} />
          )}
          {standing.origin !== null && (
            <p className="check-reason">Pasted from {standing.origin || 'another story'}</p>
          )}
        </>
      }
      detail={
        <>
          {match?.file != null && (
            <>
              <MatchDetail text={quote.text} match={match} />
              <div className="check-acts">
                <PushButton onPress={() => showInTranscript(bench, standing)}>
                  Show in transcript
                </PushButton>
              </div>
            </>
          )}
          {isNaming && <SpeakerField standing={standing} onDone={leaveSpeaker} />}
        </>
      }
    />
  );
}, isSameCard);
