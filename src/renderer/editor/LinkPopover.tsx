import type { LexicalEditor } from 'lexical';
import { useEffect, useId, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { $linkAtSelection, $removeLink, $setLink } from './behaviours/links.ts';

interface LinkPopoverProps {
  readonly editor: LexicalEditor;
  readonly onClose: () => void;
}

/** Below the selected words, in the coordinates of the editor's box. */
function placeBelowSelection(editor: LexicalEditor): CSSProperties {
  const selection = window.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const box = editor.getRootElement()?.parentElement?.getBoundingClientRect();
  const rect = range?.getBoundingClientRect();
  if (!box || !rect) return {};
  return {
    top: rect.bottom - box.top + 6,
    left: Math.max(0, Math.min(rect.left - box.left, box.width - 360)),
  };
}

/** Keeps the words to be linked in sight while the address field has the focus. */
function showLinkedWords(): () => void {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return () => undefined;
  CSS.highlights.set('link-words', new Highlight(selection.getRangeAt(0).cloneRange()));
  return () => CSS.highlights.delete('link-words');
}

/** Gives the selected words an address, changes it or takes it away. */
export function LinkPopover({ editor, onClose }: LinkPopoverProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [before] = useState(() =>
    editor.getEditorState().read(() => $linkAtSelection()?.getURL() ?? ''),
  );
  const [place] = useState(() => placeBelowSelection(editor));
  const [wrong, setWrong] = useState(false);

  useEffect(() => {
    const stop = showLinkedWords();
    field.current?.select();
    return stop;
  }, []);

  const close = () => {
    onClose();
    editor.focus();
  };
  const apply = (address: string) => {
    let linked = true;
    editor.update(
      () => {
        if (address.trim() === '') $removeLink();
        else linked = $setLink(address);
      },
      { discrete: true },
    );
    if (linked) close();
    else setWrong(true);
  };

  return (
    <form
      className="link-popover"
      role="dialog"
      aria-label="Link"
      style={place}
      onSubmit={(event) => {
        event.preventDefault();
        apply(field.current?.value ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <label htmlFor={id}>Address</label>
      <input
        ref={field}
        id={id}
        type="text"
        defaultValue={before}
        placeholder="https://"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={() => setWrong(false)}
      />
      <button type="submit">Apply</button>
      {before !== '' && (
        <button type="button" onClick={() => apply('')}>
          Remove
        </button>
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          A link needs a web or e-mail address.
        </p>
      )}
    </form>
  );
}
