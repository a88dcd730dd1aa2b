import { useEffect, useEffectEvent, useState } from 'react';
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

  return (
    <div className="margin-marks">
      {signs.map(({ mark, top, along }) => (
        <button
          key={mark.id}
          type="button"
          tabIndex={-1}
          data-look={mark.look}
          aria-label={SIGNS[mark.look].words}
          aria-pressed={mark.id === selectedQuote}
          title={SIGNS[mark.look].words}
          style={{ top, right: `calc(100% + ${along * 1.25}rem)` }}
          onClick={() => onSelectQuote(mark.id)}
        >
          {SIGNS[mark.look].sign}
        </button>
      ))}
    </div>
  );
}
