import { useState } from 'react';
import { speakerName } from '../../../../core/checks/anchor.ts';
import type { StandingQuote } from '../../../../core/checks/standing.ts';
import type { Decision } from '../../../../core/story/check-event.ts';
import type { TranscriptMatch } from '../../../../core/transcripts/matcher.ts';
import { SIGNS } from '../../../editor/highlights/quote-mark.ts';
import { matchOf } from '../../../session/alignment.ts';
import { useAlignment, useBench, useOpen } from '../../../session/bench-context.ts';
import { giveEvidence } from '../../../session/check-acts.ts';
import type { Evidence } from '../../../session/check-acts.ts';
import { lookOf } from '../../../session/check-look.ts';
import { firstVerdict } from '../../../session/evidence.ts';
import { decideInRound, leaveRound, stepRound } from '../../../session/round-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { actsOn, decisionOn } from '../decision-acts.ts';
import { EvidenceForm } from '../EvidenceForm.tsx';
import { evidenceWords } from '../evidence-words.ts';
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

function talkWords(isInTalk: boolean, isShown: boolean): string {
  if (isShown) return 'Hide transcript';
  return isInTalk ? 'Show in transcript' : 'Not in a transcript';
}

/** What a decision that stands rests on; else what a verification would be taken to rest on. */
function evidenceSoFar(
  { decision, state }: StandingQuote,
  match: TranscriptMatch | null,
): Evidence {
  return decision && state !== 'unchecked' ? decision : firstVerdict('verified', match);
}

type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'note'; readonly decision: Decision; readonly label: string };

interface RoundQuoteProps {
  readonly standing: StandingQuote;
  /** Whether the talk stands below, and what shows or hides it. */
  readonly isTalkShown: boolean;
  readonly onTalk: () => void;
}

/** The quotation that the round stands at. */
export function RoundQuote({ standing, isTalkShown, onTalk }: RoundQuoteProps) {
  const bench = useBench();
  const [asking, setAsking] = useState<Asking>({ kind: 'nothing' });
  /** What the decision to come will rest on, where that was said first. */
  const [given, setGiven] = useState<Evidence | null>(null);
  const transcripts = useOpen(({ story }) => story.transcripts) ?? [];
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
    if (label === undefined) decideInRound(bench, standing, decision, given ?? {});
    else setAsking({ kind: 'note', decision, label });
  }

  /** Evidence for a decision that stands is a further event; otherwise it waits for the decision. */
  function keepEvidence(evidence: Evidence): void {
    stopAsking();
    const isDecided = standing.state !== 'unchecked';
    if (isDecided) giveEvidence(bench, standing, evidence);
    else setGiven(evidence);
  }

  useRoundKeys((key) => {
    if (asking.kind !== 'nothing') return false;
    const decision = decisionOn(key);
    if (decision) choose(decision);
    else if (key === 'j' || key === 'arrowdown') stepRound(bench, 1);
    else if (key === 'k' || key === 'arrowup') stepRound(bench, -1);
    else if (key === 's') setAsking({ kind: 'speaker' });
    else if (key === 'e') setAsking({ kind: 'evidence' });
    else if (key === 't' && (isInTalk || isTalkShown)) onTalk();
    else if (key === 'escape' && isTalkShown) onTalk();
    else if (key === 'escape') leaveRound(bench);
    else return false;
    return true;
  });

  return (
    <div className="round-quote">
      <div className="check-head">
        <span className="quote-speaker">{speakerName(quote) ?? 'No speaker found'}</span>
        <span className="check-state" data-look={look}>
          <span aria-hidden="true">{SIGNS[look].sign}</span> {stateWord(standing)}
        </span>
      </div>
      {quote.reason !== '' && <p className="check-reason">{quote.reason}</p>}
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
      {given && (
        <p className="check-signed">
          With your decision: {evidenceWords(given, transcripts) || 'no evidence'}
          {given.note !== '' && ` — ${given.note}`}
        </p>
      )}
      {asking.kind === 'evidence' && (
        <EvidenceForm
          evidence={given ?? evidenceSoFar(standing, match)}
          match={match}
          onKeep={keepEvidence}
          onCancel={stopAsking}
        />
      )}
      {asking.kind === 'speaker' && <SpeakerField standing={standing} onDone={stopAsking} />}
      {asking.kind === 'note' && (
        <AskField
          key={asking.decision}
          label={asking.label}
          onCancel={stopAsking}
          onDone={(note) => {
            stopAsking();
            decideInRound(bench, standing, asking.decision, { ...given, note });
          }}
        />
      )}
      {!isTalkShown && match?.file != null && <MatchDetail text={quote.text} match={match} />}
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
        <PushButton onPress={() => setAsking({ kind: 'evidence' })}>
          Evidence… <kbd>E</kbd>
        </PushButton>
        <PushButton isDisabled={!isInTalk && !isTalkShown} onPress={onTalk}>
          {talkWords(isInTalk, isTalkShown)} <kbd>T</kbd>
        </PushButton>
      </div>
    </div>
  );
}
