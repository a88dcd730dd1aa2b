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

interface Rows {
  scrollToIndex(index: number, options: { readonly align: 'center' }): void;
}

/** Brings the line of an offset into sight. */
function bring(rows: Rows, talk: Talk, offset: number): void {
  rows.scrollToIndex(Math.max(0, lineAt(talk, offset)), { align: 'center' });
}

/** Where the words that somebody types stand; nowhere for blanks. */
function findWords({ text }: Talk, typed: string): readonly Range[] {
  return typed.trim() === '' ? [] : placesOf(text, typed);
}

/** The talk of a transcript, of which only what is in sight is drawn, and the search of it. */
export function TalkView({ talk, name, places, shows }: TalkViewProps) {
  const box = useRef<HTMLDivElement | null>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findWords(talk, typed), [talk, typed]);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises what it returns
  const rows = useVirtualizer({
    count: talk.lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
  });
  const now = found[at];
  const first = places[0]?.from;

  useEffect(() => {
    if (first !== undefined) bring(rows, talk, first);
  }, [rows, talk, first, shows]);

  function goTo(index: number, within: readonly Range[]): void {
    setAt(index);
    const place = within[index];
    if (place) bring(rows, talk, place.from);
  }

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
          goTo(0, findWords(talk, words));
        }}
        onStep={(by) => goTo((at + by + found.length) % Math.max(1, found.length), found)}
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
