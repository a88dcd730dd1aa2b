import { memo, useEffect, useRef } from 'react';
import type { StandingFact } from '../../../../core/checks/facts/facts-of.ts';
import type { Decision } from '../../../../core/story/check-event.ts';
import { SIGNS } from '../../../editor/highlights/quote-mark.ts';
import { useBench } from '../../../session/bench-context.ts';
import { decide } from '../../../session/check-acts.ts';
import { lookOf } from '../../../session/check-look.ts';
import { unflag } from '../../../session/fact-acts.ts';
import { goToFact } from '../../../session/quote-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { DecideActs } from '../DecideActs.tsx';
import { DecisionNote } from '../DecisionNote.tsx';
import { EvidencePart } from '../EvidencePart.tsx';
import { focusAfter } from '../focus-after.ts';
import { LapseNotice } from '../LapseNotice.tsx';
import { QueryAnswers } from '../QueryAnswers.tsx';
import { SignedLine } from '../SignedLine.tsx';
import { stateWord } from '../state-word.ts';

interface FactCardProps {
  readonly fact: StandingFact;
  readonly isSelected: boolean;
}

/** What a card that is not selected depends on; the reading makes facts anew after every change. */
function shown({ text, kind, places, state, lapse, decision }: StandingFact): string {
  return JSON.stringify([text, kind, places, state, lapse, decision]);
}

/** A card is drawn again only when what it shows has changed. */
function isSameCard(before: FactCardProps, after: FactCardProps): boolean {
  return !before.isSelected && !after.isSelected && shown(before.fact) === shown(after.fact);
}

/** One fact: its words, how often they stand, how it is checked, and what to do next. */
export const FactCard = memo(function FactCard({ fact, isSelected }: FactCardProps) {
  const bench = useBench();
  const card = useRef<HTMLLIElement | null>(null);
  const words = useRef<HTMLButtonElement | null>(null);
  const { text, kind, places, lapse } = fact;
  const look = lookOf(fact);

  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);

  /** The page shows the words, and the focus comes back: the next key is for the card, not for the copy. */
  function select(): void {
    goToFact(bench, fact);
    words.current?.focus();
  }

  function decideHere(decision: Decision): void {
    decide(bench, fact, decision, {}, () => focusAfter(card.current, decision));
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
        <span className="quote-reason">
          {kind}
          {places.length > 1 && `, in ${places.length} places`}
        </span>
        <span className="quote-state" data-look={look}>
          <span aria-hidden="true">{SIGNS[look].sign}</span> {stateWord(fact)}
        </span>
      </div>
      <button ref={words} type="button" className="quote-words" onClick={select}>
        {text}
      </button>
      <SignedLine checked={fact} showNote={!isSelected} />
      {lapse && <LapseNotice lapse={lapse} checked={fact} />}
      {isSelected && (
        <>
          <DecisionNote checked={fact} />
          <QueryAnswers checked={fact} />
          <DecideActs checked={fact} onDecide={decideHere} />
          {kind === 'flagged' && (
            <div className="quote-acts">
              <PushButton onPress={() => unflag(bench, fact)}>Remove flag</PushButton>
            </div>
          )}
          <EvidencePart checked={fact} match={null} />
        </>
      )}
    </li>
  );
}, isSameCard);
