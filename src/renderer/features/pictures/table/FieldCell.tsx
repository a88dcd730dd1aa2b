import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ExpandCodes } from '../../../editor/pictures/CaptionField.tsx';
import { markedParts } from '../../../session/marked-parts.ts';
import type { Marking } from '../../../session/marked-parts.ts';
import { MarkedText } from '../../../ui/MarkedText.tsx';

/** Where the choice goes once a cell has been written. */
export type AfterEdit = 'stay' | 'down' | 'up' | 'next' | 'before';

interface FieldWordsProps {
  readonly name: string;
  readonly text: string;
  readonly markings: readonly Marking<string>[];
}

/** A field's words as they stand in the table. */
export function FieldWords({ name, text, markings }: FieldWordsProps) {
  if (text === '') return <span className="cell-empty">No {name.toLowerCase()}</span>;
  return <MarkedText parts={markedParts(text, { from: 0, to: text.length }, markings)} />;
}

interface FieldEditorProps {
  readonly label: string;
  /** What stands in it at first, with the caret after it. */
  readonly text: string;
  readonly expand: ExpandCodes;
  readonly onDone: (text: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
}

function afterKey({ key, shiftKey }: KeyboardEvent): AfterEdit | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'before' : 'next';
  return null;
}

/** A cell being written in: Enter and Tab keep what was typed, Escape leaves the cell as it was. */
export function FieldEditor({ label, text, expand, onDone, onCancel }: FieldEditorProps) {
  const [typed, setTyped] = useState(text);
  const isOver = useRef(false);
  const end = (act: () => void): void => {
    // Leaving the cell takes the focus from it, which would end it again.
    if (isOver.current) return;
    isOver.current = true;
    act();
  };
  return (
    <textarea
      aria-label={label}
      className="cell-editor"
      rows={1}
      autoFocus
      value={typed}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
      onChange={({ currentTarget: field }) => {
        const oneLine = field.value.replace(/\s*[\r\n]+\s*/g, ' ');
        const next = expand(oneLine, field.selectionStart);
        // At once, with the caret: the next key may come before React has drawn.
        if (next.text !== field.value) {
          field.value = next.text;
          field.setSelectionRange(next.caret, next.caret);
        }
        setTyped(next.text);
      }}
      onBlur={() => end(() => onDone(typed, 'stay'))}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const then = afterKey(event);
        if (then) end(() => onDone(typed, then));
        else if (event.key === 'Escape') end(onCancel);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
