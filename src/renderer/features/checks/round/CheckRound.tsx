import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { matchOf } from '../../../session/alignment.ts';
import {
  useAlignment,
  useBench,
  useOpen,
  usePreference,
  useRound,
} from '../../../session/bench-context.ts';
import { leaveRound, quotesOfRound } from '../../../session/round-acts.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { focusAgain } from './focus-again.ts';
import { RoundEnd } from './RoundEnd.tsx';
import { RoundQuote } from './RoundQuote.tsx';
import './round.css';

/**
 * A sub's round: one quotation at a time with everything about it, by keyboard alone. `talk` is the transcripts, shown
 * below the quotation where they are asked for.
 */
export function CheckRound({ talk }: { readonly talk: ReactNode }) {
  const bench = useBench();
  const { at, everything } = useRound();
  const all = useOpen(({ reading }) => reading.standing.quotes) ?? [];
  const selectedQuote = useOpen(({ selected }) => selected);
  const who = usePreference('who').trim();
  const panel = useRef<HTMLElement | null>(null);
  const [isTalkAsked, setIsTalkAsked] = useState(false);
  const quotes = quotesOfRound(all, everything);
  const standing = at === 'quote' ? all.find(({ quote }) => quote === selectedQuote) : undefined;
  const number = standing ? quotes.indexOf(standing) + 1 : 0;

  const isTalkShown = isTalkAsked && standing !== undefined;
  const file = useAlignment(({ matches }) =>
    standing ? (matchOf(matches, standing.quote)?.file ?? null) : null,
  );

  useEffect(() => {
    if (isTalkShown && file !== null) bench.talk.show(file);
  }, [bench, isTalkShown, file, selectedQuote]);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => focusAgain(bench, before);
  }, [bench]);

  return (
    <section className="round" aria-label="Check mode" ref={panel} tabIndex={-1}>
      <header className="round-head">
        <span className="round-count" role="status" aria-label="Progress">
          {number > 0 ? `${number} of ${quotes.length}` : standing ? 'Needs no check' : 'The end'}
        </span>
        <PushButton
          look="bare"
          onPress={() => bench.dialogs.open({ kind: 'name for checks', then: () => {} })}
        >
          {who ? `Signed ${who}` : 'Not signed: give a name…'}
        </PushButton>
        <span className="top-gap" />
        <PushButton look="bare" onPress={() => leaveRound(bench)}>
          Leave <kbd>Esc</kbd>
        </PushButton>
      </header>
      {standing ? (
        <RoundQuote
          key={standing.quote.text}
          standing={standing}
          isTalkShown={isTalkShown}
          onTalk={() => setIsTalkAsked(!isTalkAsked)}
        />
      ) : (
        <RoundEnd total={quotes.length} />
      )}
      {isTalkShown && (
        <section className="round-talk" aria-label="Transcript">
          {talk}
        </section>
      )}
      <footer className="round-foot">
        <label>
          <input
            type="checkbox"
            checked={everything}
            onChange={(event) => bench.round.setEverything(event.target.checked)}
          />{' '}
          Also terms and titles, which need no check
        </label>
      </footer>
    </section>
  );
}
