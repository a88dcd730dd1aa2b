import { useState } from 'react';
import { speakerName } from '../../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../../core/checks/standing.ts';
import type { Decision } from '../../../../core/story/check-event.ts';
import { SIGNS } from '../../../editor/highlights/quote-mark.ts';
import { matchOf } from '../../../session/alignment.ts';
import { useAlignment, useBench } from '../../../session/bench-context.ts';
import { lookOf } from '../../../session/check-look.ts';
import { decideInRound, leaveRound, stepRound } from '../../../session/round-acts.ts';
import { showInTranscript } from '../../../session/transcript-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { actsOn, decisionOn } from '../decision-acts.ts';
import { LapseNotice } from '../LapseNotice.tsx';
import { MatchDetail } from '../MatchDetail.tsx';
import { MatchLine } from '../MatchLine.tsx';
import { MatchPending } from '../MatchPending.tsx';
import { SignedLine } from '../SignedLine.tsx';
import { SpeakerField } from '../SpeakerField.tsx';
import { stateWord } from '../state-word.ts';
import { AskField } from './AskField.tsx';
import { useRoundKeys } from './use-round-keys.ts';

/** Decisions that want a word of the person who makes them. */
const ASKS: Partial<Readonly<Record<Decision, string>>> = {
  queried: 'Question for the reporter',
  disputed: 'What is disputed',
};

type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'note'; readonly decision: Decision; readonly label: string };

/** The quotation that the round stands at. */
export function RoundQuote({ standing }: { readonly standing: StandingQuote }) {
  const bench = useBench();
  const [asking, setAsking] = useState<Asking>({ kind: 'nothing' });
  const { quote } = standing;
  const look = lookOf(standing);
  const match = useAlignment(({ matches }) => matchOf(matches, quote));
  const isInTalk = match !== null && match.places.length > 0;

  function stopAsking(): void {
    setAsking({ kind: 'nothing' });
    document.querySelector<HTMLElement>('.round')?.focus();
  }

  function choose(decision: Decision): void {
    const label = ASKS[decision];
    if (label === undefined) decideInRound(bench, standing, decision);
    else setAsking({ kind: 'note', decision, label });
  }

  /** The transcript stands in the check rail, which the round has taken the place of. */
  function showTalk(): void {
    if (!isInTalk) return;
    leaveRound(bench);
    requestAnimationFrame(() => showInTranscript(bench, standing));
  }

  useRoundKeys((key) => {
    const decision = decisionOn(key);
    if (decision) choose(decision);
    else if (key === 'j' || key === 'arrowdown') stepRound(bench, 1);
    else if (key === 'k' || key === 'arrowup') stepRound(bench, -1);
    else if (key === 's') setAsking({ kind: 'speaker' });
    else if (key === 't') showTalk();
    else if (key === 'escape') leaveRound(bench);
    else return false;
    return true;
  });

  return (
    <div className="round-quote">
      <div className="quote-head">
        <span className="quote-speaker">{speakerName(quote) ?? 'No speaker found'}</span>
        <span className="quote-state" data-look={look}>
          <span aria-hidden="true">{SIGNS[look].sign}</span> {stateWord(standing)}
        </span>
      </div>
      {quote.reason !== '' && <p className="quote-reason">{quote.reason}</p>}
      <blockquote className="round-words" aria-live="polite">
        {quote.text}
      </blockquote>
      {match ? (
        <MatchLine match={match} given={speakerName(quote)} />
      ) : (
        <MatchPending standing={standing} />
      )}
      <SignedLine checked={standing} showNote />
      {standing.lapse && <LapseNotice lapse={standing.lapse} checked={standing} />}
      {asking.kind === 'speaker' && <SpeakerField standing={standing} onDone={stopAsking} />}
      {asking.kind === 'note' && (
        <AskField
          key={asking.decision}
          label={asking.label}
          onCancel={stopAsking}
          onDone={(note) => {
            stopAsking();
            decideInRound(bench, standing, asking.decision, { note });
          }}
        />
      )}
      {match?.file != null && <MatchDetail text={quote.text} match={match} />}
      <div className="round-acts" role="group" aria-label="Decide">
        {actsOn('quote').map(({ decision, label, key }) => (
          <PushButton
            key={decision}
            isDisabled={decision === standing.state && !standing.lapse}
            onPress={() => choose(decision)}
          >
            {label} <kbd>{key.toUpperCase()}</kbd>
          </PushButton>
        ))}
      </div>
      <div className="round-acts" role="group" aria-label="Go">
        <PushButton onPress={() => stepRound(bench, -1)}>
          Previous <kbd>K</kbd>
        </PushButton>
        <PushButton onPress={() => stepRound(bench, 1)}>
          Next <kbd>J</kbd>
        </PushButton>
        <PushButton onPress={() => setAsking({ kind: 'speaker' })}>
          Set speaker… <kbd>S</kbd>
        </PushButton>
        <PushButton isDisabled={!isInTalk} onPress={showTalk}>
          {isInTalk ? 'Show in transcript' : 'Not in a transcript'} <kbd>T</kbd>
        </PushButton>
      </div>
    </div>
  );
}
