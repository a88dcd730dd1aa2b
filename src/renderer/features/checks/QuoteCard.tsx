import { memo, useEffect, useRef, useState } from 'react';
import { speakerName } from '../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { SIGNS } from '../../editor/highlights/quote-mark.ts';
import { useBench } from '../../session/bench-context.ts';
import { decide } from '../../session/check-acts.ts';
import { goToQuote } from '../../session/quote-acts.ts';
import { lookOf } from '../../session/check-look.ts';
import { showInTranscript } from '../../session/transcript-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { DecideActs } from './DecideActs.tsx';
import { DecisionNote } from './DecisionNote.tsx';
import { EvidencePart } from './EvidencePart.tsx';
import { focusAfter } from './focus-after.ts';
import { LapseNotice } from './LapseNotice.tsx';
import { MatchDetail } from './MatchDetail.tsx';
import { MatchLine } from './MatchLine.tsx';
import { MatchPending } from './MatchPending.tsx';
import { QueryAnswers } from './QueryAnswers.tsx';
import { SignedLine } from './SignedLine.tsx';
import { SpeakerField } from './SpeakerField.tsx';
import { stateWord } from './state-word.ts';

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
  const card = useRef<HTMLLIElement | null>(null);
  const words = useRef<HTMLButtonElement | null>(null);
  const [isNaming, setIsNaming] = useState(false);
  const { quote } = standing;
  const look = lookOf(standing);
  const isNobodys = quote.kind === 'scare';
  const nobody = isNobodys ? 'Term or title' : 'No speaker found';

  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);

  /** The page shows the words, and the focus comes back: the next key is for the card, not for the copy. */
  function select(): void {
    goToQuote(bench, standing);
    words.current?.focus();
  }

  /** The button that was pressed goes with its state: the focus goes to the note, or stays on the card. */
  function decideHere(decision: Decision): void {
    decide(bench, standing, decision, {}, () => focusAfter(card.current, decision));
  }

  function leaveSpeaker(): void {
    setIsNaming(false);
    words.current?.focus();
  }

  return (
    <li
      ref={card}
      className="quote-card"
      aria-current={isSelected || undefined}
      onClick={(event) => {
        if (!(event.target as Element).closest('button, input, select, label, summary')) select();
      }}
    >
      <div className="quote-head">
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
        <span className="quote-state" data-look={look}>
          <span aria-hidden="true">{SIGNS[look].sign}</span> {stateWord(standing)}
        </span>
      </div>
      {quote.reason !== '' && <p className="quote-reason">{quote.reason}</p>}
      <button ref={words} type="button" className="quote-words" onClick={select}>
        {quote.text}
      </button>
      {match ? (
        <MatchLine match={match} given={speakerName(quote)} />
      ) : (
        <MatchPending standing={standing} />
      )}
      {standing.origin !== null && (
        <p className="quote-reason">Pasted from {standing.origin || 'another story'}</p>
      )}
      <SignedLine checked={standing} showNote={!isSelected} />
      {standing.lapse && <LapseNotice lapse={standing.lapse} checked={standing} />}
      {isSelected && <DecisionNote checked={standing} />}
      {isSelected && <QueryAnswers checked={standing} />}
      {isSelected && <DecideActs checked={standing} onDecide={decideHere} />}
      {isSelected && <EvidencePart checked={standing} match={match} />}
      {isSelected && match?.file != null && (
        <>
          <MatchDetail text={quote.text} match={match} />
          <div className="quote-acts">
            <PushButton onPress={() => showInTranscript(bench, standing)}>
              Show in transcript
            </PushButton>
          </div>
        </>
      )}
      {isSelected && isNaming && <SpeakerField standing={standing} onDone={leaveSpeaker} />}
    </li>
  );
}, isSameCard);
