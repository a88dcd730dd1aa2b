import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { withDoubleMarks } from '../../core/text/double-marks.ts';
import type { Marking } from './highlights/quote-mark.ts';
import { useFieldMarks } from './highlights/use-field-marks.ts';
import './editor.css';

export interface PlainFieldProps {
  /** The field's accessible name. */
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly readOnly?: boolean;
  readonly onChange: (value: string) => void;
  /** Enter: on to the next field. */
  readonly onEnter?: () => void;
  /** The field's quotes, underlined where they stand, and its facts, on a tint. */
  readonly quotes?: Marking;
  readonly facts?: Marking;
}

const NOTHING: Marking = { marks: [], selected: null, onSelect: () => {} };

/** A contenteditable shows a line end as one; a field of the story is a single paragraph. */
function oneParagraph(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replaceAll('\u00a0', ' ');
}

/** A field of the page that reads as it will be set: one paragraph of plain text, undo and all as the system has it. */
export function PlainField(props: PlainFieldProps) {
  const { label, value, placeholder, className, readOnly = false, onChange, onEnter } = props;
  const ref = useRef<HTMLDivElement>(null);

  // The field owns its words while they are typed; only another value from outside is put in.
  useEffect(() => {
    const field = ref.current;
    if (field && oneParagraph(field.textContent) !== value) field.textContent = value;
  }, [value]);

  useFieldMarks(ref, 'quote', value, props.quotes ?? NOTHING);
  useFieldMarks(ref, 'fact', value, props.facts ?? NOTHING);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };

  return (
    <div
      ref={ref}
      className={className === undefined ? 'plain-field' : `plain-field ${className}`}
      role="textbox"
      aria-label={label}
      aria-readonly={readOnly}
      aria-placeholder={placeholder}
      data-placeholder={placeholder}
      data-empty={value === '' ? '' : undefined}
      contentEditable={readOnly ? false : 'plaintext-only'}
      suppressContentEditableWarning
      tabIndex={0}
      spellCheck
      onInput={(event) => onChange(oneParagraph(event.currentTarget.textContent))}
      onPaste={(event) => {
        // Chromium would keep the line ends of what is pasted.
        event.preventDefault();
        const words = oneParagraph(event.clipboardData.getData('text/plain')).trim();
        document.execCommand('insertText', false, withDoubleMarks(words));
      }}
      onKeyDown={onKeyDown}
    />
  );
}
