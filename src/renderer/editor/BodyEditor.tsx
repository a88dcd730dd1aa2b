import type { Ref } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Block } from '../../core/story/block.ts';
import type { PictureCommandId } from '../session/page-port.ts';
import type { PlacePicture } from '../session/picture-acts.ts';
import type { NotesByFile } from '../session/picture-notes.ts';
import type { BodyHandle } from './body-handle.ts';
import { createBodyHandle } from './create-body-handle.ts';
import { BodyModel } from './body-model.ts';
import { FactMarks } from './highlights/FactMarks.tsx';
import type { Marking, QuoteMark } from './highlights/quote-mark.ts';
import { MarginMarks } from './highlights/MarginMarks.tsx';
import { LinkPopover } from './LinkPopover.tsx';
import { mountBody } from './mount-body.ts';
import type { ExpandCodes } from './pictures/CaptionField.tsx';
import type { PicturesFindings } from './pictures/PictureFindings.tsx';
import { Pictures } from './pictures/Pictures.tsx';
import './editor.css';

export interface BodyEditorProps {
  /** Another story is another editor, with an undo of its own. */
  readonly storyId: string;
  /** What the body is when the story is opened; from then on the editor owns it. */
  readonly initialBody: readonly Block[];
  /** After every change; unchanged blocks are the same objects as before. */
  readonly onChange: (body: readonly Block[]) => void;
  readonly ref?: Ref<BodyHandle>;
  readonly pictureUrl: (file: string) => string;
  /** Copies pasted or dropped pictures into the story, and has each placed once it is safe. */
  readonly onAddPictures: (files: readonly File[], place: PlacePicture) => Promise<void>;
  /** Copies pictures of another story into this one; answers the files that are here now. */
  readonly onBringPictures: (from: string, files: readonly string[]) => Promise<readonly string[]>;
  /** Asks for pictures and copies them into the story, and has each placed once it is safe. */
  readonly onChoosePictures: (place: PlacePicture) => Promise<void>;
  /** What has been read of the pictures' files. */
  readonly notes: NotesByFile;
  /** What the rules noticed, of which each picture shows what is about it. */
  readonly findings: PicturesFindings;
  /** Puts in what a code in a caption stands for. */
  readonly onExpand: ExpandCodes;
  /** A tool of the selected picture was used. */
  readonly onPictureCommand: (command: PictureCommandId) => void;
  readonly onOpenLink: (address: string) => void;
  /** What the story is called now, which goes along with a copy. */
  readonly slug: () => string;
  /** Words are being pasted from another story, by its slug. */
  readonly onPasteFrom: (slug: string, text: string) => void;
  /** The body's quotes; one is selected when the caret comes into it or its sign is clicked. */
  readonly quotes: Marking<QuoteMark>;
  readonly facts: Marking<QuoteMark>;
  readonly readOnly?: boolean;
}

/** The body of a story: the accessible textbox `Body`. */
export function BodyEditor(props: BodyEditorProps) {
  return <OneBody key={props.storyId} {...props} />;
}

function OneBody({ ref, readOnly = false, ...props }: BodyEditorProps) {
  const [model] = useState(() => new BodyModel(props.initialBody));
  const [linking, setLinking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // The editor lives on while the window around it is drawn again: it calls what it was given last.
  const given = useRef(props);
  useLayoutEffect(() => {
    given.current = props;
  });

  useEffect(() => {
    if (!root.current) return undefined;
    const { storyId, initialBody } = given.current;
    const unmount = mountBody(model, root.current, storyId, {
      addPictures: (files, place) => given.current.onAddPictures(files, place),
      bringPictures: (from, files) => given.current.onBringPictures(from, files),
      openLink: (address) => given.current.onOpenLink(address),
      slug: () => given.current.slug(),
      pastedFrom: (slug, text) => given.current.onPasteFrom(slug, text),
    });
    const unsubscribe = model.onBody(() => given.current.onChange(model.body));
    if (model.body !== initialBody) given.current.onChange(model.body);
    return () => {
      unsubscribe();
      unmount();
    };
  }, [model]);

  useEffect(() => model.editor.setEditable(!readOnly), [model, readOnly]);

  useImperativeHandle(
    ref,
    () =>
      createBodyHandle(model, {
        editLink: () => setLinking(true),
        choosePictures: (place) => given.current.onChoosePictures(place),
      }),
    [model],
  );

  return (
    <div className="body-editor">
      <div
        ref={root}
        className="body-text"
        role="textbox"
        aria-label="Body"
        aria-placeholder="Begin here, or paste the whole story"
        aria-multiline
        aria-readonly={readOnly}
        contentEditable={!readOnly}
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
      />
      <Pictures
        model={model}
        readOnly={readOnly}
        pictureUrl={props.pictureUrl}
        notes={props.notes}
        quotes={props.quotes}
        findings={props.findings}
        facts={props.facts}
        expand={props.onExpand}
        onCommand={props.onPictureCommand}
        onChoosePictures={props.onChoosePictures}
      />
      <MarginMarks model={model} quotes={props.quotes} />
      <FactMarks model={model} facts={props.facts} />
      {linking && <LinkPopover editor={model.editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
