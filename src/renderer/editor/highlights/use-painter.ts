import { useEffect, useEffectEvent } from 'react';
import type { BodyModel } from '../body-model.ts';
import type { MarkPainter } from './mark-painter.ts';
import { followCaret } from './quote-at-caret.ts';
import type { Marking, QuoteMark } from './quote-mark.ts';

/** Keeps marks drawn on the body as they are now, and follows the caret into them. */
export function usePainter(
  model: BodyModel,
  painter: MarkPainter,
  { marks, selected, onSelect }: Marking<QuoteMark>,
): void {
  const select = useEffectEvent((owner: string) => {
    if (owner !== selected) onSelect(owner);
  });
  const currentMarks = useEffectEvent(() => marks);

  useEffect(() => painter.start(), [painter]);
  useEffect(() => painter.show(marks, selected), [painter, marks, selected]);
  useEffect(
    () =>
      followCaret(
        model,
        () => currentMarks(),
        (owner) => select(owner),
      ),
    [model],
  );
}
