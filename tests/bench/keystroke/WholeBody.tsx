import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { newStory } from '../../../src/core/story/new-story.ts';
import type { Block } from '../../../src/core/story/block.ts';
import type { Desk } from '../../../src/ipc/contract.ts';
import type { Marking, QuoteMark } from '../../../src/renderer/editor/highlights/quote-mark.ts';
import { BodyEditor } from '../../../src/renderer/editor/BodyEditor.tsx';
import { factMarksOf, NO_MARKS, quoteMarksOf } from '../../../src/renderer/features/page/marks.ts';
import type { PageMarks } from '../../../src/renderer/features/page/marks.ts';
import { windowClock } from '../../../src/renderer/session/clock.ts';
import { createStorySession } from '../../../src/renderer/session/story-session.ts';

/** A machine that saves at once and says so. */
const desk = {
  ask: () => Promise.resolve({ ok: true, value: { revision: 1, saved: new Date().toISOString() } }),
  hear: () => () => undefined,
} as unknown as Desk;

function marking(marks: PageMarks | undefined): Marking<QuoteMark> {
  return { marks: (marks ?? NO_MARKS).body, selected: null, onSelect: () => undefined };
}

/** The body as the window has it: quotes found by the engine as one types, underlined and marked, saved behind. */
export function WholeBody({ body }: { readonly body: readonly Block[] }) {
  const [session] = useState(() => {
    const made = createStorySession(desk, windowClock);
    const birth = { id: crypto.randomUUID(), now: new Date().toISOString() };
    made.open(newStory(birth, { body }));
    return made;
  });
  useEffect(() => () => session.close(), [session]);
  const reading = useStore(session.store, ({ open }) => open?.reading);
  const quotes = useMemo(() => marking(reading && quoteMarksOf(reading)), [reading]);
  const facts = useMemo(() => marking(reading && factMarksOf(reading)), [reading]);
  return (
    <BodyEditor
      storyId="bench"
      initialBody={body}
      onChange={(changed) => session.change({ body: changed })}
      pictureUrl={(file) => file}
      onAddPictures={() => Promise.resolve()}
      onBringPictures={() => Promise.resolve([])}
      onChoosePictures={() => Promise.resolve()}
      notes={new Map()}
      findings={{ all: [], onGoTo: () => undefined }}
      onExpand={(text, caret) => ({ text, caret })}
      onPictureCommand={() => undefined}
      onOpenLink={() => undefined}
      slug={() => ''}
      onPasteFrom={() => undefined}
      quotes={quotes}
      facts={facts}
    />
  );
}
