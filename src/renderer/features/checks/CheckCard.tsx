import { useEffect, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import type { Checked } from '../../../core/checks/checked.ts';
import { wordsOfChecked } from '../../../core/checks/checked.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { SIGNS } from '../../editor/highlights/quote-mark.ts';
import { useBench } from '../../session/bench-context.ts';
import { decide } from '../../session/check-acts.ts';
import { lookOf } from '../../session/check-look.ts';
import { DecideActs } from './DecideActs.tsx';
import { DecisionNote } from './DecisionNote.tsx';
import { EvidencePart } from './EvidencePart.tsx';
import { focusAfter } from './focus-after.ts';
import { LapseNotice } from './LapseNotice.tsx';
import { QueryAnswers } from './QueryAnswers.tsx';
import { SignedLine } from './SignedLine.tsx';
import { stateWord } from './state-word.ts';

interface CheckCardProps {
  readonly checked: Checked;
  readonly isSelected: boolean;
  /** Its words, which take the focus. */
  readonly wordsRef: Ref<HTMLButtonElement>;
  readonly onSelect: () => void;
  /** Stands in the head, beside how it is checked. */
  readonly title: ReactNode;
  /** Stands between the head and the words. */
  readonly reason?: ReactNode;
  /** Follows the words: what the machine found of them. */
  readonly found?: ReactNode;
  /** Follow the decisions while it is selected. */
  readonly acts?: ReactNode;
  /** Comes last while it is selected. */
  readonly detail?: ReactNode;
  readonly match?: TranscriptMatch | null;
}

/** A quotation or a fact with how it stands and what can be decided of it. */
export function CheckCard({
  checked,
  isSelected,
  wordsRef,
  onSelect,
  title,
  reason,
  found,
  acts,
  detail,
  match = null,
}: CheckCardProps) {
  const bench = useBench();
  const card = useRef<HTMLLIElement | null>(null);
  const look = lookOf(checked);

  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);

  /** The button that was pressed goes with its state: the focus goes to the note, or stays on the card. */
  function decideHere(decision: Decision): void {
    decide(bench, checked, decision, {}, () => focusAfter(card.current, decision));
  }

  return (
    <li
      ref={card}
      className="row check-card"
      aria-current={isSelected || undefined}
      onClick={(event) => {
        if (!(event.target as Element).closest('button, input, select, label, summary')) onSelect();
      }}
    >
      <div className="check-head">
        {title}
        <span className="check-state" data-look={look}>
          <span aria-hidden="true">{SIGNS[look].sign}</span> {stateWord(checked)}
        </span>
      </div>
      {reason}
      <button ref={wordsRef} type="button" className="check-words" onClick={onSelect}>
        {wordsOfChecked(checked)}
      </button>
      {found}
      <SignedLine checked={checked} showNote={!isSelected} />
      {checked.lapse && <LapseNotice lapse={checked.lapse} checked={checked} />}
      {isSelected && (
        <>
          <DecisionNote checked={checked} />
          <QueryAnswers checked={checked} />
          <DecideActs checked={checked} onDecide={decideHere} />
          {acts}
          <EvidencePart checked={checked} match={match} />
          {detail}
        </>
      )}
    </li>
  );
}
