import { memo, useRef } from 'react';
import type { StandingFact } from '../../../../core/checks/facts/facts-of.ts';
import { useBench } from '../../../session/bench-context.ts';
import { unflag } from '../../../session/fact-acts.ts';
import { goToFact } from '../../../session/quote-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { CheckCard } from '../CheckCard.tsx';

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
  const words = useRef<HTMLButtonElement | null>(null);
  const { kind, places } = fact;

  /** The page shows the words, and the focus comes back: the next key is for the card, not for the copy. */
  function select(): void {
    goToFact(bench, fact);
    words.current?.focus();
  }

  return (
    <CheckCard
      checked={fact}
      isSelected={isSelected}
      wordsRef={words}
      onSelect={select}
      title={
        <span className="check-reason">
          {kind}
          {places.length > 1 && `, in ${places.length} places`}
        </span>
      }
      acts={
        kind === 'flagged' && (
          <div className="check-acts">
            <PushButton onPress={() => unflag(bench, fact)}>Remove flag</PushButton>
          </div>
        )
      }
    />
  );
}, isSameCard);
