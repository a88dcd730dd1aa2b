import { useEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useBench, useFind, useOpen } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { findRanges } from './find-ranges.ts';
import { clearFound, showFound } from './show-found.ts';

/** Finds words in the story on the page. Escape closes it. */
export function FindBar() {
  const { find } = useBench();
  const { isOpen, asked } = useFind();
  return isOpen ? <OpenFindBar key={asked} onClose={find.close} /> : null;
}

function OpenFindBar({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState(() => getSelection()?.toString().slice(0, 200) ?? '');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const reading = useOpen((open) => open.reading);
  const input = useRef<HTMLInputElement | null>(null);

  // The page's text lives in the DOM, outside React: found ranges are drawn there and only counted here.
  useEffect(() => {
    const page = document.querySelector('.page');
    const ranges = page ? findRanges(page, typed) : [];
    setCount(ranges.length);
    showFound(ranges, ranges.length === 0 ? 0 : at % ranges.length);
  }, [typed, at, reading]);
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
