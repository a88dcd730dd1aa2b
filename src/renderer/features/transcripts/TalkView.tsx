import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Range } from '../../../core/text/range.ts';
import type { Marking } from '../../session/marked-parts.ts';
import type { Talk } from '../../session/talk.ts';
import { lineAt } from '../../session/talk.ts';
import { TalkRow } from './TalkRow.tsx';

interface TalkViewProps {
  readonly talk: Talk;
  readonly name: string;
  /** Where the selected quotation's words stand. */
  readonly places: readonly Range[];
  /** Rises when somebody asks to see them. */
  readonly shows: number;
  /** Where words that somebody looks for stand, and which of the places is shown. */
  readonly found: readonly Range[];
  readonly now: Range | null;
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

/** Those of many places in order that touch a line, found without looking at them all. */
function touching(places: readonly Range[], line: Range): readonly Range[] {
  let low = 0;
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.to ?? 0) <= line.from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((places[end]?.from ?? Infinity) < line.to) end++;
  return places.slice(low, end);
}

/** The talk of a transcript, of which only what is in sight is drawn. */
export function TalkView({ talk, name, places, shows, found, now }: TalkViewProps) {
  const box = useRef<HTMLDivElement | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises what it returns
  const rows = useVirtualizer({
    count: talk.lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
  });
  const first = places[0]?.from;

  useEffect(() => {
    if (first !== undefined) bring(rows, talk, first);
  }, [rows, talk, first, shows]);

  useEffect(() => {
    if (now) bring(rows, talk, now.from);
  }, [rows, talk, now]);

  const markingsOf = (line: Range): readonly Marking<string>[] => [
    ...places.map(({ from, to }) => ({ from, to, look: 'said' })),
    ...touching(found, line).map(({ from, to }) => ({ from, to, look: 'found' })),
    ...(now ? [{ from: now.from, to: now.to, look: 'found-now' }] : []),
  ];

  return (
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
              markings={markingsOf(line)}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
