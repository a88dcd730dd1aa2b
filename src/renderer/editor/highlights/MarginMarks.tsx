import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { BodyModel } from '../body-model.ts';
import { isSamePlain } from '../same-plain.ts';
import { followCaret } from './quote-at-caret.ts';
import type { QuoteMark } from './quote-mark.ts';
import { SIGNS } from './quote-mark.ts';
import type { MarginSign } from './quote-painter.ts';
import { QuotePainter } from './quote-painter.ts';

interface MarginMarksProps {
  readonly model: BodyModel;
  readonly marks: readonly QuoteMark[];
  readonly selectedQuote: string | null;
  readonly onSelectQuote: (id: string) => void;
}

/** The signs beside the page, one for each quote on or near the screen; the underlines are drawn with them. */
export function MarginMarks({ model, marks, selectedQuote, onSelectQuote }: MarginMarksProps) {
  const [signs, setSigns] = useState<readonly MarginSign[]>([]);
  const [painter] = useState(
    () =>
      new QuotePainter(model, (next) =>
        setSigns((before) => (isSamePlain(before, next) ? before : next)),
      ),
  );
  const select = useEffectEvent((id: string) => {
    if (id !== selectedQuote) onSelectQuote(id);
  });
  const currentMarks = useEffectEvent(() => marks);

  useEffect(() => painter.start(), [painter]);
  useEffect(() => painter.show(marks, selectedQuote), [painter, marks, selectedQuote]);
  useEffect(
    () =>
      followCaret(
        model,
        () => currentMarks(),
        (id) => select(id),
      ),
    [model],
  );

  // Drawn again only when a sign moves: the quotes themselves are read again after every key.
  const buttons = useMemo(
    () =>
      signs.map(({ id, look, top, along }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          data-quote={id}
          data-look={look}
          aria-label={SIGNS[look].words}
          aria-pressed={id === selectedQuote}
          title={SIGNS[look].words}
          style={{ top, right: `calc(100% + ${along * 1.25}rem)` }}
        >
          {SIGNS[look].sign}
        </button>
      )),
    [signs, selectedQuote],
  );

  return (
    <div
      className="margin-marks"
      onClick={({ target }) => {
        const id = target instanceof HTMLElement ? target.dataset['quote'] : undefined;
        if (id !== undefined) onSelectQuote(id);
      }}
    >
      {buttons}
    </div>
  );
}
