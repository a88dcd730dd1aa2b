import { useEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useBench, useFind, useOpen } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import type { Find } from '../../session/find.ts';
import { findRanges } from './find-ranges.ts';
import { bringFoundIntoSight, clearFound, showFound } from './show-found.ts';

/** Finds words in the story on the page. Escape closes it. */
export function FindBar() {
  const { find, page } = useBench();
  const { isOpen, asked } = useFind();
  const close = (): void => {
    find.close();
    page.current()?.focus();
  };
  return isOpen ? <OpenFindBar key={asked} find={find} onClose={close} /> : null;
}

interface OpenFindBarProps {
  readonly find: Find;
  readonly onClose: () => void;
}

function OpenFindBar({ find, onClose }: OpenFindBarProps) {
  const [typed, setTyped] = useState(() => getSelection()?.toString().slice(0, 200) ?? '');
  const [at, setAt] = useState(0);
  const { count } = useFind();
  const reading = useOpen((open) => open.reading);
  const input = useRef<HTMLInputElement | null>(null);

  // The page's words live in the DOM, outside React: what is found is drawn there, and only counted here.
  useEffect(() => {
    const page = document.querySelector('.page');
    const ranges = page ? findRanges(page, typed) : [];
    find.found(ranges.length);
    showFound(ranges, ranges.length === 0 ? 0 : at % ranges.length);
  }, [find, typed, at, reading]);
  // Only a new search or step moves the page: typing in it while the bar is open does not.
  useEffect(bringFoundIntoSight, [typed, at]);
  useEffect(() => clearFound, []);
  useEffect(() => input.current?.select(), []);

  const step = (by: number): void => setAt((now) => (count === 0 ? 0 : (now + by + count) % count));

  return (
    <div
      className="find-bar"
      role="search"
      aria-label="Find in story"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        aria-label="Words to find"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setAt(0);
        }}
      >
        <Input
          ref={input}
          className="line"
          placeholder="Find in story"
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          }}
        />
      </TextField>
      <span className="find-count" aria-live="polite">
        {typed === '' ? '' : count === 0 ? 'Not found' : `${(at % count) + 1} of ${count}`}
      </span>
      <PushButton look="bare" isDisabled={count === 0} onPress={() => step(-1)}>
        Previous
      </PushButton>
      <PushButton look="bare" isDisabled={count === 0} onPress={() => step(1)}>
        Next
      </PushButton>
      <PushButton look="bare" aria-label="Close find" onPress={onClose}>
        ×
      </PushButton>
    </div>
  );
}
