import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { PictureText } from '../../../core/story/picture-text.ts';
import { CaptionMirror } from './CaptionMirror.tsx';

/** What becomes of a text once its codes are replaced, and where the caret goes. */
export type ExpandCodes = (
  text: string,
  caret: number,
) => { readonly text: string; readonly caret: number };

interface CaptionFieldProps {
  readonly field: PictureText;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** It says what the picture's file says. */
  readonly isFromFile: boolean;
  readonly readOnly: boolean;
  /** Puts in what a code in the words stands for. */
  readonly expand: ExpandCodes;
  readonly onChange: (value: string) => void;
  /** The caret stands before this offset. */
  readonly onCaret: (offset: number) => void;
  /** The caret went past the first or last field. */
  readonly onLeave: (direction: 'up' | 'down') => void;
  /** Escape: back to the picture as a whole. */
  readonly onEscape: () => void;
}

/** The next field of the same picture, or null at its edge. */
function neighbour(field: HTMLTextAreaElement, step: 1 | -1): HTMLTextAreaElement | null {
  const fields = [...(field.closest('figure')?.querySelectorAll('textarea') ?? [])];
  return fields[fields.indexOf(field) + step] ?? null;
}

function step(event: KeyboardEvent<HTMLTextAreaElement>): 1 | -1 | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (event.shiftKey || selectionStart !== selectionEnd) return null;
  if (event.key === 'Enter') return 1;
  if (event.key === 'ArrowDown' && selectionEnd === value.length) return 1;
  if (event.key === 'ArrowUp' && selectionStart === 0) return -1;
  return null;
}

/** One of a picture's three fields: a plain text area of one paragraph that grows with its words. */
export function CaptionField(props: CaptionFieldProps) {
  const id = useId();
  const fromFileId = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  const { field: name, label, value, placeholder, readOnly, onChange, onLeave, onEscape } = props;

  // The field owns its words while they are typed (an input method may be at work); another value comes in by undo.
  useEffect(() => {
    const field = ref.current;
    if (field && field.value !== value) field.value = value;
  }, [value]);

  const followCaret = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = currentTarget;
    if (selectionStart === selectionEnd) props.onCaret(selectionStart);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
      return;
    }
    const by = step(event);
    if (by === null) return;
    event.preventDefault();
    const next = neighbour(event.currentTarget, by);
    if (!next) onLeave(by === 1 ? 'down' : 'up');
    else {
      next.focus();
      const caret = by === 1 ? 0 : next.value.length;
      next.setSelectionRange(caret, caret);
    }
  };

  return (
    <div className="caption-field">
      <label htmlFor={id}>{label}</label>
      <div className="caption-words">
        <CaptionMirror words={value} />
        <textarea
          ref={ref}
          id={id}
          data-field={name}
          rows={1}
          defaultValue={value}
          placeholder={placeholder}
          readOnly={readOnly}
          onInput={(event) => {
            const field = event.currentTarget;
            // Pasted line ends: a caption is one paragraph.
            if (/[\r\n]/.test(field.value))
              field.value = field.value.replace(/\s*[\r\n]+\s*/g, ' ');
            const expanded = props.expand(field.value, field.selectionStart);
            if (expanded.text !== field.value) {
              field.value = expanded.text;
              field.setSelectionRange(expanded.caret, expanded.caret);
            }
            onChange(field.value);
          }}
          onKeyDown={onKeyDown}
          onKeyUp={followCaret}
          onClick={followCaret}
          aria-describedby={props.isFromFile ? fromFileId : undefined}
        />
      </div>
      {props.isFromFile && (
        <span id={fromFileId} className="from-file">
          From the file
        </span>
      )}
    </div>
  );
}
