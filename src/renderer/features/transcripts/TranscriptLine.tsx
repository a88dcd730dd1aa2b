import { useMemo, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import type { StoryTranscript } from '../../../core/story/story-transcript.ts';
import { useBench } from '../../session/bench-context.ts';
import type { Talk } from '../../session/talk.ts';
import { removeTranscript, renameTranscript } from '../../session/transcript-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { SpeakerNames } from './SpeakerNames.tsx';
import { talkFacts } from './talk-facts.ts';

interface TranscriptLineProps {
  readonly transcript: StoryTranscript;
  /** Null until it has been read. */
  readonly talk: Talk | null;
  /** Why it could not be read. */
  readonly problem: string | null;
  readonly isChosen: boolean;
  /** How many of the places somebody looks for are in it; null while nobody looks for any. */
  readonly found: number | null;
}

/** One transcript of the story: its name, how much talk it holds, and what can be done with it. */
export function TranscriptLine({
  transcript,
  talk,
  problem,
  isChosen,
  found,
}: TranscriptLineProps) {
  const bench = useBench();
  const name = useRef<HTMLButtonElement | null>(null);
  const [isNaming, setIsNaming] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const facts = useMemo(() => (talk ? talkFacts(talk) : 'Reading…'), [talk]);

  return (
    <li className="row transcript-line" aria-current={isChosen || undefined}>
      {isNaming ? (
        <NameField
          name={transcript.name}
          onDone={(typed) => {
            setIsNaming(false);
            if (typed !== '') renameTranscript(bench, transcript.file, typed);
            requestAnimationFrame(() => name.current?.focus());
          }}
        />
      ) : (
        <button
          ref={name}
          type="button"
          className="transcript-name"
          onClick={() => bench.talk.choose(transcript.file)}
        >
          {transcript.name}
        </button>
      )}
      {isChosen && !isNaming && (
        <div className="transcript-acts">
          {talk && talk.labels.length > 0 && (
            <PushButton
              look="bare"
              aria-label={`Speakers of ${transcript.name}`}
              aria-expanded={isOpen}
              onPress={() => setIsOpen(!isOpen)}
            >
              Speakers
            </PushButton>
          )}
          <PushButton
            look="bare"
            aria-label={`Rename ${transcript.name}`}
            onPress={() => setIsNaming(true)}
          >
            Rename
          </PushButton>
          <PushButton
            look="bare"
            aria-label={`Take ${transcript.name} off the story`}
            onPress={() => removeTranscript(bench, transcript)}
          >
            Take off
          </PushButton>
        </div>
      )}
      {problem === null ? (
        <p className="transcript-facts">
          {facts}
          {found !== null && (
            <span className="transcript-found" data-look={found > 0 ? 'found' : undefined}>
              {` · ${found.toLocaleString('en-NZ')} found`}
            </span>
          )}
        </p>
      ) : (
        <p className="transcript-facts" data-look="problem">
          {problem}
        </p>
      )}
      {isChosen && isOpen && talk && <SpeakerNames transcript={transcript} labels={talk.labels} />}
    </li>
  );
}

interface NameFieldProps {
  readonly name: string;
  /** Told the new name; empty where it stays. */
  readonly onDone: (typed: string) => void;
}

function NameField({ name, onDone }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const words = typed.trim();
  /** Leaving the field keeps the name, but for Escape. */
  const isGivenUp = useRef(false);

  return (
    <TextField
      aria-label="Name of the transcript"
      className="transcript-naming"
      value={typed}
      onChange={setTyped}
      onBlur={() => onDone(isGivenUp.current || words === name ? '' : words)}
    >
      <Input
        className="line"
        autoFocus
        maxLength={200}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          isGivenUp.current = event.key === 'Escape';
          if (event.key === 'Enter' || isGivenUp.current) event.currentTarget.blur();
        }}
      />
    </TextField>
  );
}
