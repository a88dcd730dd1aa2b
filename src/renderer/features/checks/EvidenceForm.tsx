import { useId, useState } from 'react';
import { BASES, TERMS } from '../../../core/story/check-event.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { useOpen } from '../../session/bench-context.ts';
import type { Evidence } from '../../session/check-acts.ts';
import { placeOf } from '../../session/evidence.ts';
import { LabelledField } from '../../ui/LabelledField.tsx';
import { PushButton } from '../../ui/PushButton.tsx';
import { referenceWords } from './evidence-words.ts';

interface EvidenceFormProps {
  /** What is said so far. */
  readonly evidence: Evidence;
  readonly match: TranscriptMatch | null;
  readonly onKeep: (evidence: Evidence) => void;
  readonly onCancel: () => void;
}

/** What a decision rests on, to be filled in. */
export function EvidenceForm({ evidence: given, match, onKeep, onCancel }: EvidenceFormProps) {
  const transcripts = useOpen((open) => open.story.transcripts) ?? [];
  const [evidence, setEvidence] = useState<Evidence>({
    basis: given.basis,
    terms: given.terms,
    reference: given.reference,
    note: given.note,
  });
  const change = (part: Partial<Evidence>): void => setEvidence({ ...evidence, ...part });
  const { reference } = evidence;
  const place = placeOf(match);
  const canTakePlace = place !== null && JSON.stringify(place) !== JSON.stringify(reference);

  return (
    <form
      className="evidence"
      aria-label="Evidence"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ ...evidence, note: evidence.note.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Picked
        label="Basis"
        isFirst
        value={evidence.basis}
        choices={BASES}
        onChange={(basis) => change({ basis })}
      />
      <Picked
        label="Terms"
        value={evidence.terms}
        choices={TERMS}
        onChange={(terms) => change({ terms })}
      />
      <LabelledField
        label="Reference"
        hint="Where it is: a page, an address, a box, a file."
        value={referenceWords(reference, transcripts)}
        onChange={(words) => change({ reference: words === '' ? null : { kind: 'words', words } })}
      />
      {canTakePlace && (
        <PushButton look="bare" onPress={() => change({ basis: 'transcript', reference: place })}>
          Take {referenceWords(place, transcripts)}
        </PushButton>
      )}
      <LabelledField label="Note" value={evidence.note} onChange={(note) => change({ note })} />
      <div className="check-acts">
        <PushButton look="main" type="submit">
          Keep evidence
        </PushButton>
        <PushButton onPress={onCancel}>Cancel</PushButton>
      </div>
    </form>
  );
}

interface PickedProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Value[];
  /** It has the focus when the form opens. */
  readonly isFirst?: boolean;
  readonly onChange: (value: Value | null) => void;
}

/** One of a list of words, or none of them. */
function Picked<Value extends string>({
  label,
  value,
  choices,
  isFirst = false,
  onChange,
}: PickedProps<Value>) {
  const id = useId();

  return (
    <div className="picked">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoFocus={isFirst}
        className="line"
        value={value ?? ''}
        onChange={({ target }) => onChange(choices.find((one) => one === target.value) ?? null)}
      >
        <option value="">Not said</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
