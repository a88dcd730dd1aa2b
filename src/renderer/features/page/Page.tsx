import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, ReactNode } from 'react';
import { expandCodes } from '../../../core/text/expand-codes.ts';
import type { CommandId } from '../../../ipc/commands.ts';
import { pictureUrl } from '../../../ipc/origin.ts';
import { BodyEditor } from '../../editor/BodyEditor.tsx';
import type { BodyHandle } from '../../editor/body-handle.ts';
import type { FieldMark, Marking } from '../../editor/highlights/quote-mark.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench, useOpen, usePreference, useNotes } from '../../session/bench-context.ts';
import { FIELDS } from '../../session/page-port.ts';
import type { Field } from '../../session/page-port.ts';
import { rememberOrigin } from '../../session/origin-acts.ts';
import { goToFinding } from '../../session/quote-acts.ts';
import { addPictures, bringPictures, choosePictures } from '../../session/picture-acts.ts';
import { createPagePort } from './page-port.ts';
import { PageField } from './PageField.tsx';
import { factMarksOf, NO_MARKS, quoteMarksOf } from './marks.ts';
import { Toolbar } from './Toolbar.tsx';
import { isBlank, wholeStoryFrom } from './whole-story.ts';
import './page.css';

const LABELS: Readonly<Record<Field, { readonly label: string; readonly placeholder: string }>> = {
  headline: { label: 'Headline', placeholder: 'Headline' },
  standfirst: {
    label: 'Standfirst',
    placeholder: 'Standfirst: what the story says, in a sentence',
  },
  byline: { label: 'Byline', placeholder: 'Byline' },
  dateline: { label: 'Dateline', placeholder: 'Dateline' },
};

/** The owner of a mark by its number in the reading; null for none. */
function ownerAt(index: number): string | null {
  return index < 0 ? null : String(index);
}

interface PageProps {
  readonly onCommand: (id: CommandId) => void;
  /** Stands over the page's top edge. */
  readonly children: ReactNode;
}

/** The open story as a page: the fields as they will read, then the body. It lives as long as its story is open. */
export function Page({ onCommand, children }: PageProps) {
  const bench = useBench();
  const { session, page: slot } = bench;
  const [opened] = useState(() => session.store.getState().open?.story);
  const reading = useOpen((open) => open.reading);
  const selected = useOpen((open) => open.selected);
  const notes = useNotes();
  const readOnly = useOpen((open) => open.readOnly) !== null;
  const page = useRef<HTMLElement | null>(null);
  const [body, setBody] = useState<BodyHandle | null>(null);
  const selectedFact = useOpen((open) => open.selectedFact);
  const factsShown = usePreference('factsShown');
  const quoteMarks = useMemo(() => (reading ? quoteMarksOf(reading) : NO_MARKS), [reading]);
  const factMarks = useMemo(
    () => (reading && factsShown ? factMarksOf(reading) : NO_MARKS),
    [reading, factsShown],
  );

  useEffect(() => {
    if (!page.current || !body) return undefined;
    const port = createPagePort(session, page.current, body);
    if (opened && isBlank(opened)) port.focusField('headline');
    return slot.put(port);
  }, [slot, session, opened, body]);

  if (!opened || !reading) return null;
  const { standing, facts } = reading;
  const readingNow = () => session.store.getState().open?.reading;
  const quotesIn = <Mark extends FieldMark>(marks: readonly Mark[]): Marking<Mark> => ({
    marks,
    selected: ownerAt(standing.quotes.findIndex(({ quote }) => quote === selected)),
    onSelect: (owner) =>
      session.select(readingNow()?.standing.quotes[Number(owner)]?.quote ?? null),
  });
  const factsIn = <Mark extends FieldMark>(marks: readonly Mark[]): Marking<Mark> => ({
    marks,
    selected: ownerAt(selectedFact ? facts.all.indexOf(selectedFact) : -1),
    onSelect: (owner) => session.selectFact(readingNow()?.facts.all[Number(owner)] ?? null),
  });

  function toNextField(field: Field): void {
    const next = FIELDS[FIELDS.indexOf(field) + 1];
    if (next) bench.page.current()?.focusField(next);
    else body?.focus();
  }

  function takeWholeStory(event: ClipboardEvent): void {
    const story = session.store.getState().open?.story;
    const copy = story && isBlank(story) ? wholeStoryFrom(event.clipboardData, story) : null;
    if (!copy) return;
    event.preventDefault();
    event.stopPropagation();
    const { body: blocks, ...fields } = copy;
    session.change(fields);
    body?.replaceBody(blocks);
    bench.messages.note('Read as a whole story: its headline, byline and dateline are in place.');
  }

  const fieldProps = (field: Field) => ({
    field,
    ...LABELS[field],
    readOnly,
    onEnter: () => toNextField(field),
  });
  const markedProps = (field: 'headline' | 'standfirst') => ({
    ...fieldProps(field),
    quotes: quotesIn(quoteMarks[field]),
    facts: factsIn(factMarks[field]),
  });

  return (
    <>
      {body && !readOnly && <Toolbar body={body} onCommand={onCommand} />}
      <div className="page-top">{children}</div>
      <div className="page-scroll">
        <article className="page" ref={page} aria-label="Page" onPasteCapture={takeWholeStory}>
          <header className="page-head">
            <PageField {...markedProps('headline')} />
            <PageField {...markedProps('standfirst')} />
            <div className="page-lines">
              <PageField {...fieldProps('byline')} />
              <PageField {...fieldProps('dateline')} />
            </div>
          </header>
          <div className="page-body">
            <BodyEditor
              ref={setBody}
              storyId={opened.id}
              initialBody={opened.body}
              readOnly={readOnly}
              onChange={(blocks) => session.change({ body: blocks })}
              pictureUrl={(file) => pictureUrl(opened.id, file)}
              onAddPictures={(files, place) => addPictures(bench, opened.id, files, place)}
              onBringPictures={(from, files) => bringPictures(bench, opened.id, from, files)}
              onChoosePictures={(place) => choosePictures(bench, opened.id, place)}
              notes={notes}
              findings={{
                all: reading.findings,
                onGoTo: (finding, from) => goToFinding(bench, finding, from),
              }}
              onExpand={(text, caret) => expandCodes(text, caret, bench.codes.getState())}
              onPictureCommand={onCommand}
              onOpenLink={(address) => void askOrSay(bench, 'link.open', address)}
              slug={() => session.store.getState().open?.story.slug ?? ''}
              onPasteFrom={(slug, text) => rememberOrigin(bench, slug, text)}
              quotes={quotesIn(quoteMarks.body)}
              facts={factsIn(factMarks.body)}
            />
          </div>
        </article>
      </div>
    </>
  );
}
