import { useEffect, useRef } from 'react';
import { Input, TextField } from 'react-aria-components';
import { PushButton } from '../../../ui/PushButton.tsx';
import type { FoundPlace } from './find-in-pictures.ts';
import { countWords } from './find-in-pictures.ts';

interface FindReplaceProps {
  readonly sought: string;
  readonly put: string;
  readonly found: readonly FoundPlace[];
  readonly readOnly: boolean;
  readonly onSeek: (words: string) => void;
  readonly onPut: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onReplace: (which: 'one' | 'all') => void;
  readonly onClose: () => void;
}

/** Finds words in the pictures' captions, credits and alt texts, and puts others in their place. */
export function FindReplace(props: FindReplaceProps) {
  const { sought, put, found, readOnly } = props;
  const input = useRef<HTMLInputElement | null>(null);
  useEffect(() => input.current?.select(), []);

  return (
    <div
      className="find-replace"
      role="search"
      aria-label="Find in pictures"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <TextField aria-label="Words to find" value={sought} onChange={props.onSeek}>
        <Input
          ref={input}
          className="line"
          placeholder="Find in pictures"
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onStep(event.shiftKey ? -1 : 1);
          }}
        />
      </TextField>
      <TextField aria-label="Replace with" value={put} onChange={props.onPut}>
        <Input
          className="line"
          placeholder="Replace with"
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onReplace('one');
          }}
        />
      </TextField>
      <span className="find-replace-acts">
        <span className="find-replace-count" aria-live="polite">
          {sought.trim() === '' ? '' : countWords(found)}
        </span>
        <PushButton isDisabled={readOnly} onPress={() => props.onReplace('one')}>
          Replace
        </PushButton>
        <PushButton isDisabled={readOnly} onPress={() => props.onReplace('all')}>
          Replace all
        </PushButton>
        <PushButton look="bare" aria-label="Close find" onPress={props.onClose}>
          ×
        </PushButton>
      </span>
    </div>
  );
}
