import { useState } from 'react';
import type { BodyModel } from '../body-model.ts';
import { MarkPainter } from './mark-painter.ts';
import type { Marking, QuoteMark } from './quote-mark.ts';
import { usePainter } from './use-painter.ts';

interface FactMarksProps {
  readonly model: BodyModel;
  readonly facts: Marking<QuoteMark>;
}

/** The tint behind the facts on or near the screen. They have no sign in the margin. */
export function FactMarks({ model, facts }: FactMarksProps) {
  const [painter] = useState(() => new MarkPainter(model, 'fact', null));
  usePainter(model, painter, facts);
  return null;
}
