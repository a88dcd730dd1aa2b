import { useRef, useState } from 'react';
import { Input, Menu, MenuItem, MenuTrigger, Popover, TextField } from 'react-aria-components';
import type { StoryTranscript } from '../../../core/story/story-transcript.ts';
import { useBench } from '../../session/bench-context.ts';
import type { Talk } from '../../session/talk.ts';
import { removeTranscript, renameTranscript } from '../../session/transcript-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { talkFacts } from './talk-facts.ts';

interface TranscriptLineProps {
  readonly transcript: StoryTranscript;
  /** Null until it has been read. */
  readonly talk: Talk | null;
  /** Why it could not be read. */
  readonly problem: string | null;
  readonly isChosen: boolean;
}

/** One transcript of the story: its name, how much talk it holds, and what can be done with it. */
export function TranscriptLine({ transcript, talk, problem, isChosen }: TranscriptLineProps) {
  const bench = useBench();
  const name = useRef<HTMLButtonElement | null>(null);
  const [isNaming, setIsNaming] = useState(false);

  return (
    <li className="transcript-line" aria-current={isChosen || undefined}>
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
      <MenuTrigger>
        <PushButton look="bare" aria-label={`Acts on ${transcript.name}`}>
          ⋯
        </PushButton>
        <Popover className="menu-popover" placement="bottom end">
          <Menu aria-label={`Acts on ${transcript.name}`}>
            <MenuItem className="menu-item" onAction={() => setIsNaming(true)}>
              Rename
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => removeTranscript(bench, transcript)}>
              Take off the story
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {problem === null ? (
        <p className="transcript-facts">{talk ? talkFacts(talk) : 'Reading…'}</p>
      ) : (
        <p className="transcript-facts" data-look="problem">
          {problem}
        </p>
      )}
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

  return (
    <TextField
      aria-label="Name of the transcript"
      className="transcript-naming"
      value={typed}
      onChange={setTyped}
      onBlur={() => onDone(words === name ? '' : words)}
    >
      <Input
        className="line"
        autoFocus
        maxLength={200}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') onDone('');
        }}
      />
    </TextField>
  );
}
