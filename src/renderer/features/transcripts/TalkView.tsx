import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { placesOf } from '../../../core/text/places-of.ts';
import type { Range } from '../../../core/text/range.ts';
import type { Marking } from '../../session/marked-parts.ts';
import type { Talk } from '../../session/talk.ts';
import { lineAt } from '../../session/talk.ts';
import { TalkRow } from './TalkRow.tsx';
import { TalkSearch } from './TalkSearch.tsx';

interface TalkViewProps {
  readonly talk: Talk;
  readonly name: string;
  /** Where the selected quotation's words stand. */
  readonly places: readonly Range[];
  /** Rises when somebody asks to see them. */
  readonly shows: number;
}

/** A row's height before it has been measured, in CSS pixels. */
const USUAL_HEIGHT = 84;

/** The talk of a transcript, of which only what is in sight is drawn, and the search of it. */
export function TalkView({ talk, name, places, shows }: TalkViewProps) {
  const box = useRef<HTMLDivElement | null>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(
    () => (typed.trim() === '' ? [] : placesOf(talk.text, typed)),
    [talk, typed],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises what it returns
  const rows = useVirtualizer({
    count: talk.lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
  });
  const now = found[at];
  const [first] = places;

  function bring(place: Range | undefined): void {
    if (place) rows.scrollToIndex(Math.max(0, lineAt(talk, place.from)), { align: 'center' });
  }
  function step(by: number): void {
    if (found.length === 0) return;
    const next = (at + by + found.length) % found.length;
    setAt(next);
    bring(found[next]);
  }

  const firstFrom = first?.from;
  useEffect(() => {
    if (firstFrom !== undefined)
      rows.scrollToIndex(Math.max(0, lineAt(talk, firstFrom)), { align: 'center' });
  }, [rows, talk, firstFrom, shows]);

  const markings: readonly Marking<string>[] = [
    ...places.map(({ from, to }) => ({ from, to, look: 'said' })),
    ...found.map(({ from, to }) => ({ from, to, look: 'found' })),
    ...(now ? [{ ...now, look: 'found-now' }] : []),
  ];

  return (
    <>
      <TalkSearch
        typed={typed}
        count={found.length}
        at={at}
        onType={(words) => {
          setTyped(words);
          setAt(0);
          bring(words.trim() === '' ? undefined : placesOf(talk.text, words)[0]);
        }}
        onStep={step}
        onLeave={() => box.current?.focus()}
      />
      <div ref={box} className="talk" tabIndex={0} role="region" aria-label={`Talk of ${name}`}>
        <div role="list" className="talk-lines" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const line = talk.lines[index];
            return line ? (
              <TalkRow
                key={index}
                ref={rows.measureElement}
                index={index}
                count={talk.lines.length}
                top={start}
                line={line}
                text={talk.text}
                markings={markings}
              />
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}
