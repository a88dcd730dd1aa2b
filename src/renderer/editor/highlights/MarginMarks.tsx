import { useMemo, useState } from 'react';
import type { BodyModel } from '../body-model.ts';
import { isSamePlain } from '../same-plain.ts';
import type { MarginSign } from './mark-painter.ts';
import { MarkPainter } from './mark-painter.ts';
import type { Marking, QuoteMark } from './quote-mark.ts';
import { SIGNS } from './quote-mark.ts';
import { usePainter } from './use-painter.ts';

interface MarginMarksProps {
  readonly model: BodyModel;
  readonly quotes: Marking<QuoteMark>;
}

/** The signs beside the page, one for each quote on or near the screen; the underlines are drawn with them. */
export function MarginMarks({ model, quotes }: MarginMarksProps) {
  const { selected, onSelect } = quotes;
  const [signs, setSigns] = useState<readonly MarginSign[]>([]);
  const [painter] = useState(
    () =>
      new MarkPainter(model, 'quote', (next) =>
        setSigns((before) => (isSamePlain(before, next) ? before : next)),
      ),
  );
  usePainter(model, painter, quotes);

  // Drawn again only when a sign moves: the quotes themselves are read again after every key.
  const buttons = useMemo(
    () =>
      signs.map(({ owner, look, words, top, along }) => (
        <button
          key={owner}
          type="button"
          tabIndex={-1}
          data-quote={owner}
          data-look={look}
          aria-label={`${SIGNS[look].words}: ${words}`}
          aria-pressed={owner === selected}
          title={SIGNS[look].words}
          style={{ top, right: `calc(100% + ${along * 1.25}rem)` }}
        >
          {SIGNS[look].sign}
        </button>
      )),
    [signs, selected],
  );

  return (
    <div
      className="margin-marks"
      onClick={({ target }) => {
        const owner = target instanceof HTMLElement ? target.dataset['quote'] : undefined;
        if (owner !== undefined) onSelect(owner);
      }}
    >
      {buttons}
    </div>
  );
}
