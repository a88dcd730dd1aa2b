import { Input, TextField } from 'react-aria-components';
import { PushButton } from '../../ui/PushButton.tsx';

interface TalkSearchProps {
  readonly typed: string;
  readonly count: number;
  /** Which of them is shown, from 0; -1 where none is. */
  readonly at: number;
  readonly onType: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onLeave: () => void;
}

function countWords(count: number, at: number): string {
  if (count === 0) return 'Not found';
  const all = count.toLocaleString('en-NZ');
  return at < 0 ? `${all} found` : `${(at + 1).toLocaleString('en-NZ')} of ${all}`;
}

/** Finds words in all the talk: Enter for the next place, Shift+Enter for the one before, Escape back to the talk. */
export function TalkSearch({ typed, count, at, onType, onStep, onLeave }: TalkSearchProps) {
  return (
    <div className="talk-search" role="search" aria-label="Find in the transcripts">
      <TextField aria-label="Words to find in the transcripts" value={typed} onChange={onType}>
        <Input
          className="line"
          placeholder="Find in the transcripts"
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
            if (event.key !== 'Escape') return;
            onType('');
            onLeave();
          }}
        />
      </TextField>
      {typed.trim() !== '' && (
        <>
          <span className="find-count" aria-live="polite">
            {countWords(count, at)}
          </span>
          <PushButton
            look="bare"
            aria-label="Previous place"
            isDisabled={count === 0}
            onPress={() => onStep(-1)}
          >
            ↑
          </PushButton>
          <PushButton
            look="bare"
            aria-label="Next place"
            isDisabled={count === 0}
            onPress={() => onStep(1)}
          >
            ↓
          </PushButton>
        </>
      )}
    </div>
  );
}
